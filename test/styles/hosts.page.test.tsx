import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeCard, CodeView, CompareView, findCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';
import { loadHosts } from '../support/hosts.js';
import { differences, measure, type Measured } from '../support/measure.js';
import { startPage, type Page } from '../support/page.js';

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

/** Measures every element of ours inside a host, or alone. */
async function measureViews(
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
  const measured = await measure(tab, '#frame > *');
  await tab.context().close();
  return measured;
}

describe('styles.docs.css', () => {
  it.each([
    ['light', 960],
    ['light', 360],
    ['dark', 960],
  ] as const)(
    'in %s at %i px gives every element inside a host the box and styles that it has alone',
    async (theme, width) => {
      const alone = await measureViews(theme, width, ['styles.css']);
      expect(alone.elements.length).toBeGreaterThan(400);
      for (const host of hosts) {
        // The host's sheet comes last: the order of the two must not matter.
        const hosted = await measureViews(
          theme,
          width,
          ['styles.docs.css', host.css],
          host.prose[theme],
          host.theme[theme],
        );
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
    const alone = await measureViews('light', 960, ['styles.css']);
    for (const { name, css, prose, theme } of hosts) {
      const hosted = await measureViews('light', 960, ['styles.css', css], prose.light, theme.light);
      expect(differences(alone, hosted), name).not.toEqual([]);
    }
  });
});
