import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { cases } from '../../bench/views/limit.js';
import { nameOf, pairs } from '../../bench/views/pairs.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { CompareView } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';

/** An element a line, so that a difference can be read. */
const htmlOf = (element: ReactElement) => renderToStaticMarkup(element).split(/(?=<)/);

describe('what rendering is measured against', () => {
  it.each(pairs)('has the HTML of the view of %i and %i', (...pair) => {
    const limit = cases[nameOf(pair)]?.map((make) => htmlOf(make()));
    const view = htmlOf(<CompareView catalog={websocket} codes={pair} locale={en} />);
    expect(limit, 'renew it: npm ci --prefix bench && npm run build && npm run limit --prefix bench').toEqual([view]);
  });
});
