import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { cases } from '../../bench/views/limit.js';
import { nameOf, pairs } from '../../bench/views/pairs.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { CompareView } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';

/** What a page says, a text a line, without the signs that repeat it for the eye and the spaces between. */
const textOf = (html: string) =>
  html
    .split(/<[^>]*>/)
    .map((text) => text.replaceAll(/[\s≠–]/g, ''))
    .join('');

describe('what the view is measured against', () => {
  it.each(pairs)('says what the view of %i and %i says', (...pair) => {
    const [limit] = cases[nameOf(pair)] ?? [];
    const view = renderToStaticMarkup(<CompareView catalog={websocket} codes={pair} locale={en} />);
    expect(limit && textOf(renderToStaticMarkup(limit()))).toBe(textOf(view));
  });
});
