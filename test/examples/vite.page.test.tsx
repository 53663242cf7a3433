import { join } from 'node:path';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CompareView } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { locales } from '../support/fixtures.js';
import { findViolations, startPage, type Page } from '../support/page.js';
import { differencesFromAlone } from './alone.js';
import { ownWords, readScripts, startHost, type Host } from './host.js';

let host: Host;
let page: Page;
beforeAll(async () => {
  page = await startPage();
  host = await startHost('vite', 'node_modules/vite/bin/vite.js', 'preview');
}, 240_000);
afterAll(async () => {
  await host.stop();
  await page.stop();
}, 60_000);

/** Of each language, the scripts that hold any of its words. */
function scriptsOfLanguages(): ReadonlyMap<string, string[]> {
  const scripts = [...readScripts(join(host.folder, 'dist'))];
  return new Map(
    locales.map((locale) => {
      const words = ownWords(locale);
      return [
        locale.lang,
        scripts.flatMap(([name, script]) => (words.some((text) => script.includes(text)) ? [name] : [])),
      ];
    }),
  );
}

const scriptsIn = (requests: readonly string[]) =>
  requests.flatMap((url) => /[^/]+\.js$/.exec(new URL(url).pathname) ?? []);

describe('the Vite example', () => {
  it('keeps each language in a script of its own', () => {
    const scripts = readScripts(join(host.folder, 'dist'));
    const found = scriptsOfLanguages();
    expect([...found.values()].map((names) => names.length)).toEqual(locales.map(() => 1));
    expect(new Set([...found.values()].flat()).size).toBe(locales.length);
    for (const locale of locales) {
      const script = scripts.get(found.get(locale.lang)?.[0] ?? '') ?? '';
      const words = ownWords(locale);
      expect(words.length).toBeGreaterThan(150);
      expect(words.filter((text) => !script.includes(text))).toEqual([]);
    }
  });

  it('fetches a language when the reader chooses it, and nothing else', async () => {
    const { tab, faults, requests } = await host.open('/');
    const found = scriptsOfLanguages();
    const scriptOf = (lang: string) => found.get(lang)?.[0];
    const first = scriptsIn(requests);
    expect(first).toContain(scriptOf('en'));
    for (const lang of locales.map((locale) => locale.lang).filter((tag) => tag !== 'en'))
      expect(first).not.toContain(scriptOf(lang));

    const choose = async (lang: string) => {
      const before = requests.length;
      await tab.getByLabel('Language').selectOption(lang);
      await tab.locator(`.wire-CompareView[lang=${lang}]`).waitFor();
      await tab.waitForLoadState('networkidle');
      return requests.slice(before);
    };
    for (const lang of ['ko', 'de']) {
      const asked = await choose(lang);
      expect(scriptsIn(asked)).toEqual([scriptOf(lang)]);
      expect(asked).toHaveLength(1);
    }
    expect(await choose('ko')).toEqual([]);
    expect(await tab.locator('.wire-CompareView').textContent()).toContain(ko.codes[1006].summary);
    expect(faults).toEqual([]);
    await tab.close();
  });

  it('compares the codes that the reader chooses', async () => {
    const { tab, faults } = await host.open('/');
    await tab.getByLabel('Code').selectOption('1000');
    await tab.getByLabel('Against').selectOption('1001');
    expect(await tab.locator('.wire-CompareView').getAttribute('data-code')).toBe('1000 1001');
    expect(faults).toEqual([]);
    await tab.close();
  });

  it.each(['light', 'dark'] as const)('is accessible in %s, and shows the view as it looks alone', async (theme) => {
    const { tab, faults } = await host.open('/', theme);
    const view = createElement(CompareView, { catalog: websocket, codes: [1006, 1015], locale: en } as never);
    expect((await differencesFromAlone(page, tab, view)).slice(0, 8)).toEqual([]);
    expect(await findViolations(tab)).toEqual([]);
    expect(faults).toEqual([]);
    await tab.close();
  });
});
