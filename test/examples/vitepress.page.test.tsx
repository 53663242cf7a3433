import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/page.js';
import { changesOf, scriptsOfOurs, startSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite({ name: 'vitepress', outDir: '.vitepress/dist', themeKey: 'vitepress-theme-appearance' });
}, 600_000);
afterAll(() => site?.stop(), 60_000);

describe('the VitePress example', () => {
  it.each([
    ['en', '/compare/1006-vs-1015', 'light'],
    ['en', '/compare/1000-vs-1001', 'dark'],
    ['ko', '/ko/compare/1006-vs-1015', 'dark'],
  ] as const)('in %s at %s, %s, is quiet, accessible, and shows the view as it is alone', async (lang, path, theme) => {
    const visit = await site.open(path, theme);
    const { tab, messages, requests } = visit;
    const view = tab.locator('.wire-CompareView');
    expect(await view.getAttribute('lang')).toBe(lang);
    expect(await tab.title()).toMatch(/^WebSocket 100\d .+ Runbook$/);
    expect(await tab.locator('html').evaluate((html) => html.classList.contains('dark'))).toBe(theme === 'dark');
    expect(await changesOf(tab, '.wire-CompareView', theme)).toEqual([]);
    expect(await findViolations(tab, '.wire-CompareView')).toEqual([]);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    // VitePress fetches ahead the pages that links lead to, as `.md.….js`; this page itself is a `.lean.js`.
    expect((await scriptsOfOurs(visit)).filter((url) => !/\.md\.[\w-]+\.js$/.test(url))).toEqual([]);
    await tab.context().close();
  });

  it.each([
    ['en', '/', 'light'],
    ['ko', '/ko/', 'dark'],
  ] as const)('in %s at %s, %s, renders its elements, which remember', async (lang, path, theme) => {
    const visit = await site.open(path, theme);
    const { tab, messages, requests } = visit;
    for (const view of ['.wire-CompareView', '.wire-CodeView']) {
      expect(await tab.locator(view).getAttribute('lang')).toBe(lang);
      expect(await changesOf(tab, view, theme)).toEqual([]);
      expect(await findViolations(tab, view)).toEqual([]);
    }
    const box = tab.locator('wire-code').getByRole('checkbox').first();
    await box.check();
    await tab.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => box.isChecked()).toBe(true);

    // To a page without elements, and back, as VitePress turns pages.
    await tab
      .locator('.vp-doc')
      .getByRole('link', { name: /1005.*1006/ })
      .click();
    await tab.locator('.wire-CompareView[data-code="1005 1006"]').waitFor();
    await tab.goBack();
    await tab.locator('wire-compare .wire-CompareView').waitFor();
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    // What the other pages lack.
    expect((await scriptsOfOurs(visit)).filter((url) => !/\.md\.[\w-]+\.js$/.test(url))).not.toEqual([]);
    await tab.context().close();
  });

  it('says everything without JavaScript', async () => {
    const { tab } = await site.open('/ko/compare/1006-vs-1015', 'light', { javaScript: false });
    expect(await tab.locator('.wire-CompareView .wire-CodeCard').count()).toBe(2);
    expect(await tab.locator('.wire-CompareView [data-part=step]').count()).toBeGreaterThan(4);
    await tab.context().close();
  });
});
