import { findViolations, generatedText, startPage, type Page } from '../page.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeIndex, CodeMention, CompareView } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';

let page: Page;
beforeAll(async () => {
  page = await startPage();
}, 60_000);
afterAll(() => page.stop());

const view = renderToString(
  createElement(CompareView, { catalog: websocket, codes: [1006, 1015], locale: en, storageKey: 'page' } as never),
);

const indexHtml = renderToString(
  createElement(CodeIndex, { catalog: websocket, locale: en, codeHref: '#{code}' } as never),
);

describe('a page from the server', () => {
  it('runs under a strict Content-Security-Policy with Trusted Types, and hydrates without a message', async () => {
    const tabs = renderToString(
      createElement(CompareTabs, { catalog: websocket, codes: [1005, 1006], locale: en } as never),
    );
    const { tab, messages, requests } = await page.open({
      html: `<div id="view">${view}</div><div id="tabs">${tabs}</div><div id="index">${indexHtml}</div>`,
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

  it('loses nothing without JavaScript: boxes tick, the progress counts, equal rows hide', async () => {
    const { tab } = await page.open({ html: view, javaScript: false });
    const checklist = tab.locator('.wire-FixChecklist').first();
    await checklist.getByRole('checkbox').nth(1).check();
    const lit = () =>
      checklist
        .locator('[data-part=segment]')
        .evaluateAll((segments) => segments.map((segment) => getComputedStyle(segment).order));
    expect(await lit()).toEqual(['0', '-1', '0', '0']);
    expect(await generatedText(tab, '.wire-FixChecklist [data-part=progress]')).toBe('1 / 4');
    const same = tab.locator('[data-part=row]:not([data-differs])');
    expect(await same.first().isVisible()).toBe(true);
    await tab.getByRole('checkbox', { name: 'Only differences' }).check();
    expect(await same.first().isVisible()).toBe(false);
    expect(await tab.locator('[data-part=row][data-differs]').first().isVisible()).toBe(true);
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
    const controls = await tab.locator('a[href], input').count();
    let last = -1;
    for (let index = 0; index < controls; index++) {
      await tab.keyboard.press('Tab');
      const focused = await tab.evaluate(() => {
        const all = [...document.querySelectorAll('a[href], input')];
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
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(23, 25, 29)' : 'rgb(255, 255, 255)');
  });
});

it.each([
  ['data-theme="dark"', 'light', 'rgb(23, 25, 29)'],
  ['class="dark"', 'light', 'rgb(23, 25, 29)'],
  ['data-color-mode="dark"', 'light', 'rgb(23, 25, 29)'],
  ['data-theme="light"', 'dark', 'rgb(255, 255, 255)'],
] as const)('follows the host’s %s over the reader’s %s', async (host, colorScheme, background) => {
  const { tab } = await page.open({ html: `<div ${host}>${view}</div>`, colorScheme });
  const card = tab.locator('.wire-CodeCard').first();
  expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(background);
});

it('keeps German, and a view from right to left, inside 320 px', async () => {
  const { de } = await import('../../src/locales/websocket/de.js');
  const html = [de, { ...en, dir: 'rtl' as const }]
    .map((locale) =>
      renderToString(
        createElement(CompareView, { catalog: websocket, codes: [1000, 1009, 1010, 1015], locale } as never),
      ),
    )
    .join('');
  const { tab } = await page.open({ html, width: 320 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
