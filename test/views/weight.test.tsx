import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeView, CompareView, findCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';

describe('the HTML of a view', () => {
  // What is reached; a pair with few settings has less text for the same frame.
  it.each([
    [1005, 1006, 2.6, 50],
    [1010, 1015, 2.8, 55],
    [1000, 1001, 2.95, 62],
  ] as const)('of %i and %i has at most %f bytes a character, and %i elements a thousand', (a, b, bytes, elements) => {
    const html = renderToString(<CompareView catalog={websocket} codes={[a, b]} locale={en} />);
    const { length } = html.replace(/<[^>]*>/g, '');
    expect(html.length / length).toBeLessThanOrEqual(bytes);
    expect(((html.match(/<[a-z]/g)?.length ?? 0) / length) * 1000).toBeLessThanOrEqual(elements);
  });

  it('says its language, its protocol and its codes once; a card says its own code', () => {
    const container = document.createElement('div');
    for (const [view, card] of [
      [<CompareView key="" catalog={websocket} codes={[1005, 1006]} locale={en} />, '1005'],
      [<CodeView key="" catalog={websocket} code={1006} locale={en} />, '1006'],
    ] as const) {
      container.innerHTML = renderToString(view);
      const [root, ...inside] = container.querySelectorAll('[class^=wire-]');
      for (const name of ['lang', 'dir', 'data-protocol', 'data-kind', 'data-code']) {
        expect(root, name).toHaveAttribute(name);
        const repeating = inside.filter((one) => !one.matches('.wire-CodeCard') || name !== 'data-code');
        for (const one of repeating) expect(one, name).not.toHaveAttribute(name);
      }
      expect(container.querySelector('.wire-CodeCard')).toHaveAttribute('data-code', card);
    }
  });

  it('says of a card what sets it apart from the view around it', () => {
    const ranges = [findCode(websocket, 4123, { ...en, lang: 'xx', dir: 'rtl' }), findCode(websocket, 1006, en)];
    const container = document.createElement('div');
    container.innerHTML = renderToString(<CompareView entries={ranges} />);
    const [first, second] = container.querySelectorAll('.wire-CodeCard');
    expect(first).not.toHaveAttribute('lang');
    expect(second).toHaveAttribute('lang', 'en');
    expect(second).toHaveAttribute('dir', 'ltr');
    expect([first, second].map((card) => card?.getAttribute('data-kind'))).toEqual(['range', 'known']);
    expect(second).not.toHaveAttribute('data-protocol');
  });
});
