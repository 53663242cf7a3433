import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compareEntries, CompareView, findCode } from 'wirecodes';
import { websocket } from 'wirecodes/catalogs/websocket';
import { loadLocale } from 'wirecodes/locales/websocket/load';

const pairs = [
  [1000, 1001],
  [1005, 1006],
  [1006, 1015],
];

/** A page for each pair of codes. React writes its HTML while the site is built, and stays behind. */
export async function comparisons(lang: 'en' | 'ko') {
  const locale = await loadLocale(lang);
  return pairs.map((codes) => {
    const entries = codes.map((code) => findCode(websocket, code, locale));
    const html = renderToStaticMarkup(createElement(CompareView, { entries, headingLevel: 1 }));
    return {
      params: { pair: codes.join('-vs-'), title: compareEntries(entries).title },
      // v-pre: Vue leaves what stands inside as it is.
      content: `<div v-pre>\n${html}\n</div>`,
    };
  });
}
