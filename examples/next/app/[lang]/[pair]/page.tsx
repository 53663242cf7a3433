import type { Metadata } from 'next';
import { compareEntries, CompareView, findCode } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import type { Language } from 'wirecodes/locales/languages';
import { loadLocale } from 'wirecodes/locales/websocket/load';
import { Languages } from '../../Languages';
import { pairs } from '../../pairs';

export const dynamicParams = false;
export const generateStaticParams = () => pairs.map(([a, b]) => ({ pair: `${a}-vs-${b}` }));

type Props = PageProps<'/[lang]/[pair]'>;

async function loadEntries({ params }: Props) {
  const { lang, pair } = await params;
  const locale = await loadLocale(lang as Language);
  return pair.split('-vs-').map((code) => findCode(websocket, Number(code), locale));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, intro } = compareEntries(await loadEntries(props));
  return { title, description: intro };
}

export default async function Page(props: Props) {
  const { pair } = await props.params;
  return (
    <>
      <Languages path={`/${pair}`} />
      <main>
        <CompareView entries={await loadEntries(props)} headingLevel={1} compareHref="/{lang}/{a}-vs-{b}" />
      </main>
    </>
  );
}
