import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeCard, CodeView, CompareView, findCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en.js';
import { ko } from '../../src/locales/websocket/ko.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';
import { loadHosts } from '../hosts.js';
import { startPage, type Page } from '../page.js';

let page: Page;
beforeAll(async () => {
  page = await startPage();
}, 60_000);
afterAll(() => page.stop(), 60_000);

const hosts = await loadHosts();

const compareHref = '/{lang}/{a}-vs-{b}';
const views = [
  createElement(CompareView, { catalog: websocket, codes: [1006, 1015], locale: ko, compareHref } as never),
  createElement(CodeView, { entry: findCode(websocket, 4123, en), storageKey: 'host' }),
  createElement(CompareTabs, { catalog: websocket, codes: [1005, 1006], locale: en } as never),
]
  .map((view) => renderToString(view))
  .join('');

const frame = `#frame{box-sizing:border-box;inline-size:60rem;max-inline-size:none;margin:0;padding:0}`;

interface Measured {
  readonly properties: readonly string[];
  readonly elements: readonly {
    readonly name: string;
    readonly box: string;
    /** The computed values of the element, its `::before` and its `::after`. */
    readonly styles: readonly (readonly string[])[];
  }[];
}

/** What the browser makes of every element of ours: its box, and its computed styles with those of its pseudo-elements. */
async function measure(
  theme: 'light' | 'dark',
  width: number,
  sheets: readonly string[],
  prose = '',
  html = '',
): Promise<Measured> {
  const { tab } = await page.open({
    html: `<div id="frame" class="${prose}">${views}</div>`,
    htmlAttributes: html || `data-theme="${theme}"`,
    // The host's own theme decides, whatever the reader prefers.
    colorScheme: theme === 'dark' ? 'light' : 'dark',
    sheets: [...sheets, frame.replace('60rem', `${width}px`), `html{--wire-font:sans-serif;--wire-mono:monospace}`],
    width: 1300,
  });
  await tab.getByRole('checkbox').first().check();
  await tab.mouse.move(0, 0);
  const measured = await tab.evaluate(() => {
    const properties = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));
    const roots = [...(document.querySelector('#frame')?.children ?? [])];
    const elements = roots.flatMap((root) =>
      [root, ...root.querySelectorAll('*')].map((element) => {
        const from = root.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        return {
          name: `${root.className} ${element.localName}.${element.getAttribute('data-part') ?? element.className}`,
          box: [box.x - from.x, box.y - from.y, box.width, box.height].map((length) => length.toFixed(2)).join(' '),
          styles: [null, '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(element, pseudo);
            if (pseudo && style.content === 'none') return ['none'];
            return properties.map((property) => style.getPropertyValue(property));
          }),
        };
      }),
    );
    // As one string: much faster to hand over than each value.
    return JSON.stringify({ properties, elements });
  });
  await tab.context().close();
  return JSON.parse(measured) as Measured;
}

/** What differs, an element a line. */
function differences(alone: Measured, hosted: Measured): string[] {
  return alone.elements.flatMap(({ name, box, styles }, index) => {
    const other = hosted.elements[index];
    const found = box === other?.box ? [] : [`box ${box} -> ${other?.box}`];
    styles.forEach((values, pseudo) =>
      values.forEach((value, at) => {
        const now = other?.styles[pseudo]?.[at];
        if (now !== value)
          found.push(`${['', '::before ', '::after '][pseudo]}${alone.properties[at]}: ${value} -> ${now}`);
      }),
    );
    return found.length > 0 ? [`${name}: ${found.slice(0, 5).join('; ')}`] : [];
  });
}

describe('styles.docs.css', () => {
  it.each([
    ['light', 960],
    ['light', 360],
    ['dark', 960],
  ] as const)(
    'in %s at %i px gives every element inside a host the box and styles that it has alone',
    async (theme, width) => {
      const alone = await measure(theme, width, ['styles.css']);
      expect(alone.elements.length).toBeGreaterThan(400);
      for (const host of hosts) {
        // The host's sheet comes last: the order of the two must not matter.
        const hosted = await measure(theme, width, ['styles.docs.css', host.css], host.prose[theme], host.theme[theme]);
        expect(differences(alone, hosted).slice(0, 8), host.name).toEqual([]);
      }
    },
  );

  it('takes nothing back from what a host passes as children', async () => {
    const card = createElement(
      CodeCard,
      { catalog: websocket, code: 1006, locale: en } as never,
      createElement('span', { className: 'badge' }, 'Ours'),
    );
    const badge = '.badge{padding:3px 9px;background:rgb(1,2,3);text-transform:uppercase}';
    const { tab } = await page.open({ html: renderToString(card), sheets: ['styles.docs.css', badge] });
    const style = await tab.locator('[data-part=children] .badge').evaluate((element) => {
      const { padding, backgroundColor, textTransform } = getComputedStyle(element);
      return [padding, backgroundColor, textTransform];
    });
    expect(style).toEqual(['3px 9px', 'rgb(1, 2, 3)', 'uppercase']);
  });

  it('is needed: the same hosts do change the layered sheet', async () => {
    const alone = await measure('light', 960, ['styles.css']);
    for (const { name, css, prose, theme } of hosts) {
      const hosted = await measure('light', 960, ['styles.css', css], prose.light, theme.light);
      expect(differences(alone, hosted), name).not.toEqual([]);
    }
  });
});
