import type { ReactElement } from 'react';
import { websocket } from '../../dist/catalogs/websocket.js';
import { CodeCard, listCodes } from '../../dist/index.js';
import { en } from '../../dist/locales/websocket/en/index.js';

const codes = listCodes(websocket, en).map(({ code }) => code as 1000);

/** A card for each code. */
export const cases: { readonly [name: string]: readonly (() => ReactElement)[] } = {
  cards: codes.map((code) => () => <CodeCard catalog={websocket} code={code} locale={en} />),
};
