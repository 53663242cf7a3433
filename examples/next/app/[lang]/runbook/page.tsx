import type { Metadata } from 'next';
import { CompareView } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import type { Language } from 'wirecodes/locales/languages';
import { loadLocale } from 'wirecodes/locales/websocket/load';
import { Languages } from '../../Languages';

export const metadata: Metadata = { title: 'Runbook' };

export default async function Page({ params }: PageProps<'/[lang]/runbook'>) {
  const { lang } = await params;
  return (
    <>
      <Languages path="/runbook" />
      <main>
        <CompareView
          catalog={websocket}
          codes={[1006, 1015]}
          locale={await loadLocale(lang as Language)}
          headingLevel={1}
          storageKey="runbook"
        />
      </main>
    </>
  );
}
