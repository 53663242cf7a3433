import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeCard, CodeView, CompareView, findCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';
import { loadHosts, tailwind, type Host } from '../support/hosts.js';
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

type Theme = 'light' | 'dark';

/** The ground that the views stand on, and their place, are the same in each host, so that their colours must be, too. */
const frame = (theme: Theme, width: number) =>
  `#frame{box-sizing:border-box;inline-size:${width}px;max-inline-size:none;margin:0;padding:0;` +
  `color:${theme === 'dark' ? '#edeef1' : '#16181d'}}#frame>*{margin:0!important}html{--wire-font:sans-serif;--wire-mono:monospace}`;

/** Measures every element of ours inside a host, or alone. */
async function measureViews(theme: Theme, width: number, sheets: readonly string[], host?: Host): Promise<Measured> {
  const { tab } = await page.open({
    html: `<div id="frame" class="${host?.prose[theme] ?? ''}">${views}</div>`,
    htmlAttributes: host?.theme[theme] ?? '',
    // Where the host's own theme decides, the reader prefers the other.
    colorScheme: host?.asksReader ? theme : theme === 'dark' ? 'light' : 'dark',
    sheets: [...sheets, frame(theme, width)],
    width: 1300,
  });
  await tab.getByRole('checkbox').first().check();
  const measured = await measure(tab, '#frame > *');
  await tab.context().close();
  return measured;
}

const sheets = [
  // No element of ours shows it: each colour is our own.
  ['styles.css', hosts, ['color-scheme']],
  // What a page hands down to all text is left to it.
  [
    'styles.layer.css',
    hosts.filter(({ isLayered }) => isLayered),
    ['color-scheme', 'tab-size', 'text-size-adjust', '-webkit-tap-highlight-color'],
  ],
] as const;

describe.each(sheets)('%s', (sheet, its, except) => {
  it.each([
    ['light', 960],
    ['light', 360],
    ['dark', 960],
  ] as const)(
    'in %s at %i px gives every element inside a host the box and styles that it has alone',
    async (theme, width) => {
      const alone = await measureViews(theme, width, [sheet]);
      expect(alone.elements.length).toBeGreaterThan(400);
      for (const host of its) {
        // The order of the two sheets must not matter.
        const order = width === 360 ? [host.css, sheet] : [sheet, host.css];
        const hosted = await measureViews(theme, width, order, host);
        expect(differences(alone, hosted, except).slice(0, 8), host.name).toEqual([]);
      }
    },
    240_000,
  );
});

describe('styles.layer.css', () => {
  it('looks as styles.css does', async () => {
    const alone = await measureViews('light', 960, ['styles.css']);
    expect(differences(alone, await measureViews('light', 960, ['styles.layer.css']))).toEqual([]);
  });

  it('needs layers: the other hosts do change it', async () => {
    const alone = await measureViews('light', 960, ['styles.layer.css']);
    for (const host of hosts.filter(({ isLayered }) => !isLayered)) {
      const hosted = await measureViews('light', 960, ['styles.layer.css', host.css], host);
      expect(differences(alone, hosted), host.name).not.toEqual([]);
    }
  }, 240_000);
});

const utilities = 'bg-yellow-100 rounded-none border-4 mt-7 flex';
const tailwindCss = await tailwind("@import 'tailwindcss';", ...utilities.split(' '));

describe.each(['styles.css', 'styles.layer.css'])('%s beside Tailwind', (sheet) => {
  it.each([
    ['before', [sheet, tailwindCss]],
    ['after', [tailwindCss, sheet]],
  ])('imported %s it: a utility on a root wins, and each box to tick is seen', async (_, order) => {
    const card = createElement(CodeCard, {
      catalog: websocket,
      code: 1006,
      locale: en,
      className: utilities,
    } as never);
    const { tab } = await page.open({ html: renderToString(card), sheets: order });
    const style = await tab.locator('.wire-CodeCard').evaluate((element) => {
      const { backgroundColor, borderRadius, borderTopWidth, marginTop, display } = getComputedStyle(element);
      return { backgroundColor, borderRadius, borderTopWidth, marginTop, display };
    });
    expect(style).toEqual({
      backgroundColor: expect.stringMatching(/^(oklch|lab)/),
      borderRadius: '0px',
      borderTopWidth: '4px',
      marginTop: '28px',
      display: 'flex',
    });
    const boxes = await tab.getByRole('checkbox').evaluateAll((all) =>
      all.map((box) => {
        const { width, borderTopWidth, borderTopStyle } = getComputedStyle(box);
        return [width, borderTopStyle, Number.parseFloat(borderTopWidth) >= 1];
      }),
    );
    expect(boxes.length).toBeGreaterThan(2);
    for (const box of boxes) expect(box).toEqual(['18px', 'solid', true]);
  });
});

describe.each(['styles.css', 'styles.layer.css'])('%s', (sheet) => {
  it('leaves the custom properties of a host to win, on a root and around it', async () => {
    const card = renderToString(createElement(CodeCard, { catalog: websocket, code: 1006, locale: en } as never));
    const rules = '.wire-CodeCard{--wire-radius:3px}body{--wire-surface:rgb(1, 2, 3)}';
    const { tab } = await page.open({ html: card, sheets: [rules, sheet] });
    const style = await tab.locator('.wire-CodeCard').evaluate((element) => {
      const { backgroundColor, borderRadius } = getComputedStyle(element);
      return [backgroundColor, borderRadius];
    });
    expect(style).toEqual(['rgb(1, 2, 3)', '3px']);
  });

  it('leaves the place of a root to its host', async () => {
    const card = renderToString(createElement(CodeCard, { catalog: websocket, code: 1006, locale: en } as never));
    const { tab } = await page.open({
      html: `<main>${card}</main>`,
      sheets: [sheet, 'main>*{margin:9px auto;max-width:500px}'],
    });
    const { x, width } = (await tab.locator('.wire-CodeCard').boundingBox())!;
    expect([x, width]).toEqual([250, 500]);
  });

  it.each(['hidden', 'hidden="until-found"'])('leaves hidden what is %s', async (attribute) => {
    const tabs = createElement(CompareTabs, { catalog: websocket, codes: [1005, 1006], locale: en } as never);
    // As the browser has it, once the tabs work.
    const html = renderToString(tabs).replace('role="tabpanel" tabindex="-1"', `$& ${attribute}`);
    const { tab } = await page.open({ html, sheets: [sheet] });
    const panel = tab.locator('[data-part=panel][hidden]');
    expect(await panel.evaluate((element) => element.clientHeight)).toBe(0);
    expect(await panel.getByRole('heading').first().isVisible()).toBe(false);
  });

  it('takes nothing back from what a host passes as children', async () => {
    const card = createElement(
      CodeCard,
      { catalog: websocket, code: 1006, locale: en } as never,
      createElement('span', { className: 'badge' }, 'Ours'),
    );
    const badge = '.badge{padding:3px 9px;background:rgb(1,2,3);text-transform:uppercase}';
    const { tab } = await page.open({ html: renderToString(card), sheets: [sheet, badge] });
    const style = await tab.locator('[data-part=children] .badge').evaluate((element) => {
      const { padding, backgroundColor, textTransform } = getComputedStyle(element);
      return [padding, backgroundColor, textTransform];
    });
    expect(style).toEqual(['3px 9px', 'rgb(1, 2, 3)', 'uppercase']);
  });
});
