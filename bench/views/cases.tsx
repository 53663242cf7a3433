import type { ReactElement } from 'react';
import { websocket } from '../../dist/catalogs/websocket.js';
import { CompareView, listCodes } from '../../dist/index.js';
import { de } from '../../dist/locales/websocket/de/index.js';
import { en } from '../../dist/locales/websocket/en/index.js';
import { ko } from '../../dist/locales/websocket/ko/index.js';
import { tr } from '../../dist/locales/websocket/tr/index.js';
import { nameOf, pairs } from './pairs.js';

const codes = listCodes(websocket, en).map(({ code }) => code as 1000);

/** What a page may hold: views to render one after the other. */
export const cases: { readonly [name: string]: readonly (() => ReactElement)[] } = {
  ...Object.fromEntries(
    pairs.map((pair) => [nameOf(pair), [() => <CompareView catalog={websocket} codes={pair} locale={en} />]]),
  ),
  'all in turn': [en, de, ko, tr].flatMap((locale) =>
    codes.flatMap((a, index) =>
      codes.slice(index + 1).map((b) => () => <CompareView catalog={websocket} codes={[a, b]} locale={locale} />),
    ),
  ),
};
