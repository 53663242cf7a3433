import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/page.js';
import { changesOf, scriptsOfOurs, startSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite({ name: 'astro', outDir: 'dist', themeKey: 'starlight-theme' });
}, 600_000);
afterAll(() => site?.stop(), 60_000);

describe('the Astro example', () => {
  it.each([
    ['en', '/1006-or-1015/', 'light'],
    ['en', '/1006-or-1015/', 'dark'],
    ['ko', '/ko/1006-or-1015/', 'dark'],
  ] as const)('in %s at %s, %s, is quiet, accessible, and shows the view as it is alone', async (lang, path, theme) => {
    const visit = await site.open(path, theme);
    const { tab, messages, requests } = visit;
    expect(await tab.locator('.wire-CompareView').getAttribute('lang')).toBe(lang);
    expect(await tab.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await changesOf(tab, '.wire-CompareView', theme)).toEqual([]);
    expect(await findViolations(tab, '.wire-CompareView')).toEqual([]);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    // Without an island there is neither wirecodes nor React.
    expect(await scriptsOfOurs(visit)).toEqual([]);
    expect(await tab.locator('astro-island').count()).toBe(0);
    await tab.context().close();
  });

  it.each([
    ['en', '/', 'light'],
    ['ko', '/ko/', 'dark'],
  ] as const)('in %s at %s, %s, mentions a code and remembers a checklist', async (lang, path, theme) => {
    const visit = await site.open(path, theme);
    const { tab, messages, requests } = visit;
    const mention = tab.locator('.wire-CodeMention');
    expect(await mention.getAttribute('lang')).toBe(lang);
    await mention.getByRole('button').click();
    expect(await mention.locator('[data-part=popover]').isVisible()).toBe(true);
    expect(await findViolations(tab, '.wire-CodeMention')).toEqual([]);
    await tab.keyboard.press('Escape');

    const checklist = tab.locator('.wire-FixChecklist');
    await checklist.scrollIntoViewIfNeeded();
    await tab.locator('astro-island:not([ssr])').waitFor();
    expect(await changesOf(tab, '.wire-FixChecklist', theme)).toEqual([]);
    expect(await findViolations(tab, '.wire-FixChecklist')).toEqual([]);
    const box = checklist.getByRole('checkbox').first();
    await box.check();
    await tab.reload({ waitUntil: 'networkidle' });
    await checklist.scrollIntoViewIfNeeded();
    await expect.poll(() => box.isChecked()).toBe(true);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    // What a page without an island lacks.
    expect(await scriptsOfOurs(visit)).not.toEqual([]);
    await tab.context().close();
  });

  it('says everything without JavaScript', async () => {
    const { tab } = await site.open('/ko/1006-or-1015/', 'light', { javaScript: false });
    expect(await tab.locator('.wire-CompareView .wire-CodeCard').count()).toBe(2);
    expect(await tab.locator('.wire-CompareView [data-part=step]').count()).toBeGreaterThan(4);
    await tab.context().close();
  });
});
