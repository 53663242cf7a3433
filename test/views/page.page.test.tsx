import { findViolations, generatedText, startPage, type Page } from '../support/page.js';
import { build as bundle } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeIndex, CodeMention, compareEntries, CompareView, ComparisonView, CopyMarkdown } from '../../src/index.js';
import { ar } from '../../src/locales/websocket/ar/index.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { toMarkdown } from '../../src/markdown/index.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';

// What a page loads that got its comparison from a server: no facts and no words.
const client = `
  import { createElement } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { ComparisonView } from './dist/index.js';
  const comparison = JSON.parse(document.querySelector('#data').textContent);
  hydrateRoot(document.querySelector('#ready'), createElement(ComparisonView, { comparison, storageKey: 'ready' }), {
    onRecoverableError: (error) => console.error(error),
  });
`;

let page: Page;
beforeAll(async () => {
  const { outputFiles } = await bundle({
    stdin: { contents: client, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  page = await startPage(new Map([['/ready.js', outputFiles[0]?.text ?? '']]));
}, 60_000);
afterAll(() => page.stop(), 60_000);

const view = renderToString(
  createElement(CompareView, { catalog: websocket, codes: [1006, 1015], locale: en, storageKey: 'page' } as never),
);

const indexHtml = renderToString(
  createElement(CodeIndex, { catalog: websocket, locale: en, codeHref: '#{code}' } as never),
);

const tabsHtml = renderToString(
  createElement(CompareTabs, { catalog: websocket, codes: [1005, 1006], locale: en } as never),
);

const copyHtml = renderToString(
  createElement(CopyMarkdown, { catalog: websocket, codes: [1006, 1015], locale: en } as never),
);

describe('a page from the server', () => {
  it('runs under a strict Content-Security-Policy with Trusted Types, and hydrates without a message', async () => {
    const { tab, messages, requests } = await page.open({
      html: `<div id="view">${view}</div><div id="tabs">${tabsHtml}</div><div id="index">${indexHtml}</div><div id="copy">${copyHtml}</div>`,
      hydrate: true,
    });
    await tab.waitForSelector('[data-part=tabs][data-ready]');
    await tab.getByRole('checkbox').first().check();
    await tab.getByRole('tab', { name: /1006/ }).click();
    expect(await tab.locator('[role=tabpanel]:visible').count()).toBe(1);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(page.origin))).toEqual([]);
    const list = tab.locator('.wire-CodeIndex');
    await list.getByRole('searchbox').fill('10');
    expect(await list.locator('[data-part=item]:visible').count()).toBe(16);
    await list.getByRole('searchbox').fill('1006');
    expect(await list.locator('[data-part=item]:visible').count()).toBe(1);
    await tab.keyboard.press('Enter');
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#1006');
    expect(messages).toEqual([]);
    await tab.reload();
    await expect.poll(() => tab.locator('input:checked').count()).toBe(1);
    expect(messages).toEqual([]);
  });

  it('hydrates a comparison that came as JSON', async () => {
    const data = JSON.stringify(compareEntries([1006, 1015].map((code) => selectCode(websocket, code as 1006, ko))));
    const comparison = JSON.parse(data) as ReturnType<typeof compareEntries>;
    const html = renderToString(createElement(ComparisonView, { comparison, storageKey: 'ready' }));
    const { tab, messages } = await page.open({
      html: `<div id="ready">${html}</div><script type="application/json" id="data">${data.replaceAll('<', '\\u003c')}</script>
        <script type="module" src="/ready.js"></script>`,
    });
    const status = tab.locator('.wire-FixChecklist').first().getByRole('status');
    await tab.getByRole('checkbox').first().check();
    await expect.poll(() => status.textContent()).toContain('1');
    await tab.reload();
    await expect.poll(() => tab.locator('input:checked').count()).toBe(1);
    expect(messages).toEqual([]);
  });

  it('copies as Markdown; and says so, and shows the text selected, where the clipboard refuses', async () => {
    const html = `<div id="view">${view}</div><div id="tabs">${tabsHtml}</div><div id="index">${indexHtml}</div><div id="copy">${copyHtml}</div>`;
    const { tab: bare } = await page.open({ html, javaScript: false });
    const button = (tab: Tab) => tab.locator('.wire-CopyMarkdown [data-part=copy]');
    expect(await button(bare).isVisible()).toBe(false);
    const place = await bare.locator('.wire-CopyMarkdown').boundingBox();

    const { tab } = await page.open({ html, hydrate: true });
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.waitForSelector('[data-part=copy]:enabled');
    expect((await tab.locator('.wire-CopyMarkdown').boundingBox())?.height).toBe(place?.height);
    await button(tab).click();
    const status = tab.locator('.wire-CopyMarkdown').getByRole('status');
    await expect.poll(() => status.textContent()).toBe(en.messages.copied);
    const markdown = toMarkdown([1006, 1015].map((code) => selectCode(websocket, code as 1006, en)));
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(markdown);

    await tab.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await button(tab).click();
    await expect.poll(() => status.textContent()).toBe(en.messages.copyRefused);
    expect(
      await tab.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      }),
    ).toBe(markdown);
    expect(await findViolations(tab)).toEqual([]);
  });

  it('loses nothing without JavaScript: boxes tick, the progress counts, equal rows hide', async () => {
    const { tab } = await page.open({ html: view, javaScript: false });
    const checklist = tab.locator('.wire-FixChecklist').first();
    await checklist.getByRole('checkbox').nth(1).check();
    const lit = () =>
      checklist
        .locator('[data-part=progress] > span')
        .evaluateAll((segments) => segments.map((segment) => getComputedStyle(segment).order));
    expect(await lit()).toEqual(['0', '-1', '0', '0']);
    expect(await generatedText(tab, '.wire-FixChecklist [data-part=progress]')).toBe('\u20661 / 4\u2069');
    const same = tab.locator('tr[data-fact]:not([data-differs])');
    expect(await same.first().isVisible()).toBe(true);
    await tab.getByRole('checkbox', { name: 'Differences only' }).check();
    expect(await same.first().isVisible()).toBe(false);
    expect(await tab.locator('tr[data-fact][data-differs]').first().isVisible()).toBe(true);
  });

  it('lists every code, and opens the card of a mention, without JavaScript', async () => {
    const mention = renderToString(
      createElement(
        'p',
        null,
        'Then comes ',
        createElement(CodeMention, { catalog: websocket, code: 1006, locale: en }),
      ),
    );
    const { tab } = await page.open({ html: mention + indexHtml, javaScript: false });
    expect(await tab.locator('[data-part=item]:visible').count()).toBe(Object.keys(websocket.codes).length);
    expect(await tab.getByRole('searchbox').count()).toBe(0);
    const card = tab.getByText(en.codes[1006].when);
    expect(await card.isVisible()).toBe(false);
    await tab.getByRole('button', { name: 'WebSocket 1006 Abnormal Closure' }).press('Enter');
    expect(await card.isVisible()).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
  });

  it('is reached by the keyboard alone, in reading order, with a visible focus', async () => {
    const { tab } = await page.open({ html: view, javaScript: false });
    const controls = await tab.locator('a[href], input, summary').filter({ visible: true }).count();
    let last = -1;
    for (let index = 0; index < controls; index++) {
      await tab.keyboard.press('Tab');
      const focused = await tab.evaluate(() => {
        const all = [...document.querySelectorAll('a[href], input, summary')].filter((one) => one.checkVisibility());
        const element = document.activeElement;
        return {
          position: element ? all.indexOf(element) : -1,
          outline: element && getComputedStyle(element).outlineStyle,
        };
      });
      expect(focused.outline).toBe('solid');
      expect(focused.position).toBe(last + 1);
      last = focused.position;
    }
    await tab.keyboard.press('Shift+Tab');
    expect(last).toBe(controls - 1);
  });
});

describe.each(['light', 'dark'] as const)('the view in %s', (colorScheme) => {
  it.each([1200, 640, 320])('at %i px scrolls in one direction only and passes axe', async (width) => {
    const { tab } = await page.open({ html: `<main>${view}</main>`, colorScheme, width });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await findViolations(tab)).toEqual([]);
    const background = await tab
      .locator('.wire-CodeCard')
      .first()
      .evaluate((card) => getComputedStyle(card).backgroundColor);
    expect(background).toBe(colorScheme === 'dark' ? 'color(srgb 0.0901961 0.0980392 0.113725)' : 'color(srgb 1 1 1)');
  });
});

describe('the theme, by CSS alone', () => {
  const dark = 'color(srgb 0.0901961 0.0980392 0.113725)';
  const light = 'color(srgb 1 1 1)';
  const grounds = (tab: Tab) =>
    tab
      .locator('.wire-CodeCard')
      .evaluateAll((cards) => [...new Set(cards.map((card) => getComputedStyle(card).backgroundColor))]);

  it.each([
    ['data-theme="dark"', 'light', dark],
    ['class="dark"', 'light', dark],
    ['data-color-mode="dark"', 'light', dark],
    ['data-theme="light"', 'dark', light],
    ['class="light"', 'dark', light],
    ['data-color-mode="light"', 'dark', light],
    ['data-color-mode="auto"', 'dark', dark],
    ['data-color-mode="auto"', 'light', light],
  ] as const)(
    'follows the host’s %s over the reader’s %s, on the page and on a part of it',
    async (host, colorScheme, ground) => {
      const whole = await page.open({ html: view, colorScheme, htmlAttributes: host, javaScript: false });
      expect(await grounds(whole.tab)).toEqual([ground]);
      const part = await page.open({ html: `<div ${host}>${view}</div>`, colorScheme, javaScript: false });
      expect(await grounds(part.tab)).toEqual([ground]);
    },
  );

  it('follows the nearest host element, whichever way they are nested', async () => {
    const nested = (outer: string, inner: string) => `<div ${outer}><div ${inner}>${view}</div></div>`;
    const inLight = await page.open({ html: nested('class="light"', 'data-theme="dark"') });
    expect(await grounds(inLight.tab)).toEqual([dark]);
    const inDark = await page.open({ html: nested('data-theme="dark"', 'class="light"'), colorScheme: 'dark' });
    expect(await grounds(inDark.tab)).toEqual([light]);
  });

  it('holds in what a bundler makes of it for older browsers', async () => {
    const host = 'body{color:#eee}';
    const [css, layer, dress] = await Promise.all(
      ["@import './styles.css';", "@import './styles.layer.css';", host].map(bundled),
    );
    for (const [html, sheets, ground] of [
      [view, [css], light],
      [`<div data-theme="dark">${view}</div>`, [css], dark],
      [`<div class="dark"><div class="light">${view}</div></div>`, [css], light],
      [view, [css, dress], dark],
      [view, [layer, dress], dark],
      [`<div class="dark">${view}</div>`, [layer], dark],
    ] as const) {
      const { tab } = await page.open({
        html,
        sheets: [...sheets.map((sheet) => sheet ?? ''), 'html{color-scheme:normal}'],
      });
      expect(await grounds(tab)).toEqual([ground]);
    }
  });

  it('prints on light paper', async () => {
    const { tab } = await page.open({ html: view, htmlAttributes: 'data-theme="dark"' });
    await tab.emulateMedia({ media: 'print' });
    expect(await grounds(tab)).toEqual([light]);
  });

  it('takes the host’s own colours where the browser cannot ask for them', async () => {
    const css = readFileSync(join(import.meta.dirname, '../../dist/styles.css'), 'utf8');
    const { tab } = await page.open({
      html: `<div id="host">${view}</div>`,
      sheets: [css.replaceAll('rgb(from ', 'not-yet(from '), '#host{background:#202020;color:#f0f0f0}'],
    });
    const colours = await tab.evaluate(() => {
      const paint = (selector: string) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(document.querySelector(selector)!);
        return [color, backgroundColor, borderTopColor];
      };
      return [paint('.wire-CodeCard'), paint('.wire-CodeCard [data-part=code]'), paint('.wire-CompareTable table')];
    });
    const [text, none] = ['rgb(240, 240, 240)', 'rgba(0, 0, 0, 0)'];
    expect(colours).toEqual([
      [text, none, text],
      [text, none, text],
      [text, none, text],
    ]);
    expect(await findViolations(tab)).toEqual([]);
  });
});

it.each([20, 18, 17, 16, 13])('draws each stage as a whole disc where the page’s text has %i px', async (size) => {
  const { tab } = await page.open({ html: view, sheets: ['styles.css', `html{font-size:${size}px}`] });
  const dots = await tab.locator('[data-part=stage]').evaluateAll((stages) =>
    stages.map((stage) => {
      const { width, height, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(stage, '::after');
      const isFilled = stage.hasAttribute('data-active') === (backgroundColor === borderTopColor);
      return [width === height, Number.parseFloat(width) % 2, Number.parseFloat(borderTopWidth) % 1, isFilled];
    }),
  );
  expect(dots.length).toBeGreaterThan(4);
  for (const dot of dots) expect(dot).toEqual([true, 0, 0, true]);
});

it.each([
  [640, 2],
  [639, 1],
])('sets the cards of a column of %i px in columns: %i', async (width, count) => {
  const { tab } = await page.open({
    html: `<div data-column>${view}</div>`,
    sheets: ['styles.css', `[data-column]{inline-size:${width}px}`],
  });
  const columns = await tab
    .locator('.wire-CompareView > [data-part=cards]')
    .first()
    .evaluate((cards) => getComputedStyle(cards).gridTemplateColumns);
  expect(columns.split(' ')).toHaveLength(count);
});

it('has room between a view and what follows, once, and none at the end', async () => {
  const { tab } = await page.open({
    html: `<main>${view}<p>Next</p><wire-compare>${view}</wire-compare><p>Last</p><div>${view}</div></main>`,
  });
  const rooms = await tab.evaluate(() => {
    const boxes = [...document.querySelectorAll('main > *')].map((element) => element.getBoundingClientRect());
    return [1, 3].map((at) => Math.round((boxes[at]?.top ?? 0) - (boxes[at - 1]?.bottom ?? 0)));
  });
  expect(rooms).toEqual([32, 32]);
  expect(
    await tab.locator('main > div > .wire-CompareView').evaluate((last) => getComputedStyle(last).marginBlockEnd),
  ).toBe('0px');
});

it.each([1280, 768, 480, 320])(
  'keeps long German words, Korean and Arabic inside their view at %i px',
  async (width) => {
    const views = [
      ...[de, ko].map((locale) => ({ catalog: websocket, codes: [1000, 1009, 1010, 1015], locale })),
      { catalog: websocket, codes: [1006, 1015], locale: de },
      { catalog: websocket, codes: [1000, 1001, 1006], locale: ar },
      { catalog: websocket, codes: [1006, 1015], locale: ar },
    ].map((props) => renderToString(createElement(CompareView, props as never)));
    const { tab } = await page.open({ html: views.join(''), width });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const outside = await tab.evaluate(() =>
      [...document.querySelectorAll('.wire-CompareView')].flatMap((root) => {
        const { left, right } = root.getBoundingClientRect();
        const boxes = [...root.querySelectorAll('*')].filter(
          // What is only read out is cut off.
          (element) =>
            !element.closest('caption, [data-part=unseen], [data-none] > span, [data-part=answer], [data-part=corner]'),
        );
        return boxes
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
          })
          .map((element) => `${element.localName} ${element.textContent}`);
      }),
    );
    expect(outside).toEqual([]);
    await tab.context().close();
  },
);

/** A style sheet as Vite's own defaults build it for production. */
async function bundled(css: string): Promise<string> {
  const dist = join(import.meta.dirname, '../../dist');
  const built = await build({
    root: dist,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: 'virtual.css' } },
    plugins: [
      {
        name: 'virtual',
        resolveId: (id) => (id === 'virtual.css' ? join(dist, id) : undefined),
        load: (id) => (id.endsWith('virtual.css') ? css : undefined),
      },
    ],
  });
  const [{ output }] = [built].flat() as Rollup.RolldownOutput[] as [Rollup.RolldownOutput];
  const sheet = output.find(({ fileName }) => fileName.endsWith('.css'));
  return sheet?.type === 'asset' ? String(sheet.source) : '';
}
