import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CompareView } from '../../src/index.js';
import { languages, type Language } from '../../src/languages.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { locales, stringsOf } from '../support/fixtures.js';
import { findViolations, startPage, type Page } from '../support/page.js';
import { differencesFromAlone } from './alone.js';
import { ownWords, readScripts, startHost, type Host } from './host.js';

let host: Host;
let page: Page;
beforeAll(async () => {
  page = await startPage();
  host = await startHost('next', 'node_modules/next/dist/bin/next', 'start');
}, 480_000);
afterAll(async () => {
  await host.stop();
  await page.stop();
}, 60_000);

const built = (path: string) => readFileSync(join(host.folder, '.next', path), 'utf8');

describe('the Next.js example', () => {
  it('has a page for every pair with words in every language, made when it was built', () => {
    const { routes } = JSON.parse(built('prerender-manifest.json')) as { routes: object };
    const pairs = Object.keys(ko.pairs).filter((key) => /^\d+-\d+$/.test(key));
    const expected = locales.flatMap(({ lang }) => pairs.map((pair) => `/${lang}/${pair.replace('-', '-vs-')}`));
    expect(expected.length).toBeGreaterThan(90);
    expect(Object.keys(routes).filter((route) => route.includes('-vs-'))).toEqual(expect.arrayContaining(expected));
    for (const path of expected) {
      const [, lang = '', a, b] = /^\/([\w-]+)\/(\d+)-vs-(\d+)$/.exec(path) ?? [];
      const html = built(`server/app${path}.html`);
      const { dir } = languages[lang as Language];
      expect(html.startsWith(`<!DOCTYPE html><html lang="${lang}" dir="${dir}"`), path).toBe(true);
      const root = `class="wire-CompareView" lang="${lang}" dir="${dir}" data-protocol="websocket" data-kind="known" data-code="${a} ${b}"`;
      expect(html.includes(root), path).toBe(true);
    }
  });

  it.each(['/ko', '/ko/1006-vs-1015', '/de/1000-vs-1001', '/tr/runbook', '/hydrated/ko'])(
    '%s is quiet, accessible, and asks nothing of elsewhere',
    async (path) => {
      for (const theme of ['light', 'dark'] as const) {
        const { tab, faults } = await host.open(path, theme);
        expect(await findViolations(tab)).toEqual([]);
        expect(faults).toEqual([]);
        await tab.close();
      }
    },
  );

  it.each([
    ['/ko/1006-vs-1015', { headingLevel: 1, compareHref: '/{lang}/{a}-vs-{b}' }],
    ['/ko/runbook', { headingLevel: 1, storageKey: 'runbook' }],
    ['/hydrated/ko', { headingLevel: 1, storageKey: 'hydrated' }],
  ] as const)('%s shows the view as it looks alone', async (path, props) => {
    for (const theme of ['light', 'dark'] as const) {
      const { tab } = await host.open(path, theme);
      const view = createElement(CompareView, {
        catalog: websocket,
        codes: [1006, 1015],
        locale: ko,
        ...props,
      } as never);
      // Next.js says font-variant-numeric a second time, for browsers of old.
      const found = await differencesFromAlone(page, tab, view, ['font-feature-settings']);
      // A button that copies is there once the page has hydrated.
      const others = found.filter((change) => change !== 'wire-CompareView button.copy: visibility: hidden -> visible');
      expect(others.slice(0, 8)).toEqual([]);
      await tab.close();
    }
  });

  it('links only to pages that are there', async () => {
    const { tab } = await host.open('/tr/1006-vs-1015');
    const links = await tab
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((link) => link.includes('-vs-')).length).toBeGreaterThan(4);
    await tab.close();
    for (const path of links) expect([path, (await fetch(`${host.origin}${path}`)).status]).toEqual([path, 200]);
    expect((await fetch(`${host.origin}/en/1015-vs-1006`)).status).toBe(404);
    expect((await fetch(`${host.origin}/xx/1006-vs-1015`)).status).toBe(404);
  });

  it('loads no catalog and no words as JavaScript', async () => {
    // What `CodeLookup` loads when something is entered stands in the build of any page, and no page asks for it.
    const files = readScripts(join(host.folder, '.next/static'));
    const loaded = new Set<string>();
    for (const path of ['/ko', '/ko/1006-vs-1015', '/ko/runbook', '/hydrated/ko']) {
      const { tab, requests } = await host.open(path);
      await tab.close();
      for (const url of requests) loaded.add(new URL(url).pathname.split('/').at(-1) ?? '');
    }
    const scripts = [...files].flatMap(([path, script]) => (loaded.has(path.split('/').at(-1) ?? '') ? [script] : []));
    expect(scripts.length).toBeGreaterThan(3);
    const facts = stringsOf(websocket).flatMap(([, text]) => (/\S{2} \S{2}|^https:/.test(text) ? [text] : []));
    const words = locales.flatMap(ownWords);
    expect(facts.length).toBeGreaterThan(40);
    expect(words.length).toBeGreaterThan(1000);
    expect([...facts, ...words].filter((text) => scripts.some((script) => script.includes(text)))).toEqual([]);
  });

  it('ships our JavaScript only to a page whose checklist remembers', async () => {
    /** The scripts that hold a client module of ours, as the build says. */
    const scriptsOfOurs = (route: string): string[] => {
      const manifest = /\{".*\}/s.exec(built(`server/app/${route}/page_client-reference-manifest.js`))?.[0] ?? '';
      const { clientModules } = JSON.parse(manifest) as { clientModules: { [path: string]: { chunks: string[] } } };
      return Object.entries(clientModules)
        .filter(([path]) => /wirecodes\/dist\/.+\.js$/.test(path))
        .flatMap(([, { chunks }]) => chunks.filter((chunk) => chunk.endsWith('.js')));
    };
    const requestedOfOurs = async (path: string, route: string): Promise<string[]> => {
      const { tab, requests } = await host.open(path);
      await tab.close();
      const scripts = scriptsOfOurs(route);
      expect(scripts, route).not.toEqual([]);
      return requests.filter((url) => scripts.some((script) => url.endsWith(script)));
    };
    expect(await requestedOfOurs('/ko/1006-vs-1015', '[lang]/[pair]')).toEqual([]);
    expect(await requestedOfOurs('/ko/runbook', '[lang]/runbook')).not.toEqual([]);
  });

  it.each(['/en/runbook', '/hydrated/en'])('%s remembers what was ticked', async (path) => {
    const { tab, faults } = await host.open(path);
    await tab.getByRole('checkbox').first().check();
    await tab.reload({ waitUntil: 'networkidle' });
    expect(await tab.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await tab.close();
  });
});
