import type { Metadata } from 'next';
import { languages as directions, type Language } from 'wirecodes/locales/languages';
import { languages } from 'wirecodes/locales/websocket/load';
import 'wirecodes/styles.css';
import '../style.css';

export const metadata: Metadata = { icons: { icon: 'data:,' } };
export const dynamicParams = false;
export const generateStaticParams = () => languages.map((lang) => ({ lang }));

export default async function Layout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params;
  return (
    <html lang={lang} dir={directions[lang as Language].dir}>
      <body>{children}</body>
    </html>
  );
}
