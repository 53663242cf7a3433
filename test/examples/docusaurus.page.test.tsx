import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/page.js';
import { changesOf, startSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite({ name: 'docusaurus', outDir: 'build', themeKey: 'theme' });
}, 600_000);
afterAll(() => site?.stop(), 60_000);

describe('the Docusaurus example', () => {
  it.each([
    ['en', '/1006-or-1015/', 'light'],
    ['en', '/1006-or-1015/', 'dark'],
    ['ko', '/ko/1006-or-1015/', 'dark'],
  ] as const)('in %s at %s, %s, is quiet, accessible, and shows the view as it is alone', async (lang, path, theme) => {
    const { tab, messages, requests } = await site.open(path, theme);
    const view = tab.locator('.wire-CompareView');
    expect(await view.getAttribute('lang')).toBe(lang);
    expect(await tab.locator('html').getAttribute('data-theme')).toBe(theme);
    expect(await changesOf(tab, '.wire-CompareView', theme)).toEqual([]);
    expect(await findViolations(tab, '.wire-CompareView')).toEqual([]);

    // Hydrated: what was ticked is there after a reload.
    await view.getByRole('checkbox').first().check();
    await tab.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => view.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    await tab.context().close();
  });

  it.each([
    ['en', '/'],
    ['ko', '/ko/'],
  ])('in %s mentions codes, each with a card on demand, and leads to the comparison', async (lang, path) => {
    const { tab, messages, requests } = await site.open(path);
    const mentions = tab.locator('.wire-CodeMention');
    expect(
      await mentions.evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), one.getAttribute('data-code')])),
    ).toEqual([
      [lang, '503'],
      [lang, '1006'],
    ]);
    await mentions.getByRole('button').last().click();
    expect(await mentions.last().locator('[data-part=popover]').isVisible()).toBe(true);
    expect(await findViolations(tab, '.wire-CodeMention')).toEqual([]);
    await tab.keyboard.press('Escape');

    await tab
      .locator('article')
      .getByRole('link', { name: /1006.*1015/ })
      .click();
    await tab.locator(`.wire-CompareView[lang=${lang}]`).waitFor();
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    await tab.context().close();
  });

  it('says everything without JavaScript', async () => {
    const { tab } = await site.open('/ko/1006-or-1015/', 'light', { javaScript: false });
    expect(await tab.locator('.wire-CompareView .wire-CodeCard').count()).toBe(2);
    expect(await tab.locator('.wire-CompareView [data-part=step]').count()).toBeGreaterThan(4);
    await tab.context().close();
  });
});
