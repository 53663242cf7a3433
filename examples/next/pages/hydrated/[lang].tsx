import type { GetStaticPaths, GetStaticProps, InferGetStaticPropsType } from 'next';
import Head from 'next/head';
import { compareEntries, ComparisonView, findCode, type Comparison } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import type { Language } from 'wirecodes/locales/languages';
import { languages, loadLocale } from 'wirecodes/locales/websocket/load';

export const getStaticPaths = (() => ({
  paths: languages.map((lang) => ({ params: { lang } })),
  fallback: false,
})) satisfies GetStaticPaths;

// It stays on the server, and so do the facts and the words that only it uses.
export const getStaticProps = (async ({ params }) => {
  const locale = await loadLocale(params?.['lang'] as Language);
  const entries = [1006, 1015].map((code) => findCode(websocket, code, locale));
  return { props: { comparison: compareEntries(entries) } };
}) satisfies GetStaticProps<{ comparison: Comparison }>;

export default function Page({ comparison }: InferGetStaticPropsType<typeof getStaticProps>) {
  return (
    <>
      <Head>
        <title>{comparison.title}</title>
        <link rel="icon" href="data:," />
      </Head>
      <main>
        <ComparisonView comparison={comparison} headingLevel={1} storageKey="hydrated" />
      </main>
    </>
  );
}
