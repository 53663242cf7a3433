import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page as Tab } from 'playwright-core';
import { languages, type Language } from '../../src/languages.js';
import { compareEntries, findCode, plainText, type Entry } from '../../src/index.js';
import { toJsonLd } from '../../src/jsonld/index.js';
import { toMarkdown } from '../../src/markdown/index.js';
import { protocols, type Protocol, type ProtocolName } from '../../src/protocols.js';
import { openHost, type Host } from '../examples/host.js';
import { install } from '../examples/install.js';
import { findViolations } from '../support/page.js';

// In a folder, as a project has it on GitHub Pages: what forgets it is a dead link.
const folder = '/codes/';
const url = `https://wirecodes.example${folder}`;

let host: Host;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  process.env['SITE_URL'] = url;
  const installed = install('site', '.');
  const dist = join(installed.folder, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  files = new Map(
    names
      .filter((name) => /\.(?:html|txt|xml|md)$/.test(name))
      .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
  );
  const server = spawn(process.execPath, ['node_modules/astro/astro.js', 'preview', '--port', '0'], {
    cwd: installed.folder,
    env: { ...installed.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  host = await openHost(installed, server);
}, 900_000);
afterAll(() => host?.stop(), 60_000);

const open = (path: string) => host.open(folder + path);
const pages = () => [...files].filter(([name]) => name.endsWith('.html'));
const isMoved = (html: string) => html.includes('http-equiv="refresh"');
const isHidden = (html: string) => html.includes('<meta name="robots" content="noindex"');
const valuesOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, value = '']) => decode(value));
const decode = (value: string) => value.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

async function entriesOf(
  lang: Language,
  ...codes: readonly (readonly [ProtocolName, number | string])[]
): Promise<Entry[]> {
  return Promise.all(
    codes.map(async ([name, code]) => {
      const protocol: Protocol = protocols[name];
      return findCode(await protocol.catalog(), code, await protocol.locale(lang));
    }),
  );
}

describe('the files of the site', () => {
  it('have a page for each code and each pair with words, in each language that speaks it', async () => {
    let expected = 0;
    for (const [name, protocol] of Object.entries<Protocol>(protocols)) {
      const { codes } = await protocol.catalog();
      for (const tag of protocol.languages) {
        const missing = Object.keys(codes).filter((code) => !files.has(`${tag}/${name}/${code}/index.html`));
        expect(missing, `${tag} ${name}`).toEqual([]);
        expected += Object.keys(codes).length;
      }
    }
    expect(expected).toBeGreaterThan(1000);
    const { pairs } = await protocols.websocket.locale('ja');
    const own = Object.keys(pairs).filter((key) => !key.includes(':'));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((key) => !files.has(`ja/compare/${key.replace('-', '-vs-')}/index.html`))).toEqual([]);
    // Across protocols only where both speak the language.
    expect(files.has('ko/compare/503-vs-1013/index.html')).toBe(true);
    expect(files.has('ja/compare/503-vs-1013/index.html')).toBe(false);
    expect(files.has('tr/compare/grpc-14-vs-503/index.html')).toBe(true);
  });

  it('have no dead link, and no id that is not there', () => {
    const dead = new Set<string>();
    let count = 0;
    for (const [name, text] of files) {
      const base = url + name.replace(/index\.html$/, '');
      const links = name.endsWith('.html')
        ? valuesOf(text, /\s(?:(?:href|src|action|component-url|renderer-url)="|content="(?=https:))([^"]*)"/g)
        : name.endsWith('.xml')
          ? valuesOf(text, /(?:<loc>|href=")(https:[^<"]*)/g)
          : valuesOf(text, new RegExp(`\\((${url}[^)]*)\\)`, 'g'));
      for (const link of links) {
        const { href, hash, pathname } = new URL(link, base);
        if (!href.startsWith('https://wirecodes.example/')) continue;
        count += 1;
        if (!pathname.startsWith(folder)) {
          dead.add(`${name}: ${link}`);
          continue;
        }
        const path = decodeURIComponent(pathname.slice(folder.length)).replace(/(^|\/)$/, '$1index.html');
        if (!files.has(path) && !existsSync(join(host.folder, 'dist', path))) dead.add(`${name}: ${link}`);
        else if (hash && !(files.get(path) ?? '').includes(` id="${decodeURIComponent(hash.slice(1))}"`))
          dead.add(`${name}: ${link}`);
      }
    }
    expect(count).toBeGreaterThan(50_000);
    expect([...dead]).toEqual([]);
  });

  it('lead a pair the other way round to its page', () => {
    const moved = pages().filter(([, html]) => isMoved(html));
    expect(moved.length).toBeGreaterThan(500);
    for (const [name, html] of moved) {
      const [target = ''] = valuesOf(html, /content="0;url=([^"]*)"/g);
      const [, a, b] = /compare\/(.+)-vs-(.+)\/index\.html$/.exec(name) ?? [];
      expect(target).toBe(`${folder}${name.split('/')[0]}/compare/${b}-vs-${a}/`);
      expect(isMoved(files.get(`${target.slice(folder.length)}index.html`) ?? '')).toBe(false);
      expect(html).toContain(`<link rel="canonical" href="https://wirecodes.example${target}">`);
    }
  });

  it('say what they are: title, description, canonical, the same page in other languages, Open Graph', () => {
    const titles = new Map<string, string>();
    for (const [name, html] of pages()) {
      if (isMoved(html)) continue;
      const one = (pattern: RegExp) => valuesOf(html, pattern)[0] ?? '';
      expect(one(/<meta name="description" content="([^"]*)"/g).length, name).toBeGreaterThan(5);
      expect(valuesOf(html, /<h1[\s>]()/g).length, name).toBe(1);
      if (isHidden(html)) continue;
      const own = url + name.replace(/index\.html$/, '');
      const [lang = ''] = name.split('/');
      expect(one(/<html lang="([^"]*)"/g), name).toBe(lang);
      expect(one(/<link rel="canonical" href="([^"]*)"/g), name).toBe(own);
      expect(one(/<meta property="og:url" content="([^"]*)"/g), name).toBe(own);
      const title = `${lang} ${one(/<title>([^<]*)/g)}`;
      expect(titles.get(title), name).toBeUndefined();
      titles.set(title, name);
      const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
        ([, tag = '', href = '']) => [tag, href] as const,
      );
      expect(others.find(([tag]) => tag === lang)?.[1], name).toBe(own);
      expect(others.find(([tag]) => tag === 'x-default')?.[1], name).toBe(own.replace(`${url}${lang}/`, `${url}en/`));
      for (const [, href] of others) {
        const other = files.get(`${href.slice(url.length)}index.html`) ?? '';
        expect(other.includes(`hreflang="${lang}" href="${own}"`), `${name} ${href}`).toBe(true);
      }
    }
    expect(titles.size).toBeGreaterThan(2000);
    const listed = valuesOf(files.get('sitemap-0.xml') ?? '', /<loc>([^<]*)/g);
    expect(listed.toSorted()).toEqual(
      [...titles.values()].map((name) => url + name.replace(/index\.html$/, '')).toSorted(),
    );
    expect(files.get('robots.txt')).toContain(`Sitemap: ${url}sitemap-index.xml`);
  });

  it('hold the same as Markdown and as structured data', async () => {
    const cases = [
      ['ko/websocket/1006', await entriesOf('ko', ['websocket', 1006])],
      ['de/compare/1000-vs-1010', await entriesOf('de', ['websocket', 1000], ['websocket', 1010])],
      ['en/compare/grpc-14-vs-503', await entriesOf('en', ['grpc', 14], ['http', 503])],
    ] as const;
    for (const [path, entries] of cases) {
      expect(files.get(`${path}.md`)).toBe(toMarkdown(entries, { headingLevel: 1 }));
      const [data = ''] = valuesOf(
        files.get(`${path}/index.html`) ?? '',
        /<script type="application\/ld\+json">([^<]*)/g,
      );
      expect(JSON.parse(data)).toEqual(toJsonLd(entries, { url: `${url}${path}/` }));
    }
    const list = files.get('llms.txt') ?? '';
    expect(list).toContain(`(${url}en/websocket/1006.md)`);
    expect(list).toContain(`(${url}ko/llms.txt)`);
    expect(files.get('ja/llms.txt')).toContain(`(${url}ja/compare/1006-vs-1015.md)`);
  });
});

const seeds = [
  ['ko', 1010, 1015],
  ['ko', 1006, 1015],
  ['tr', 1000, 1015],
  ['tr', 1005, 1010],
  ['de', 1000, 1010],
] as const;

describe.each(seeds)('in %s, %i against %i', (lang, first, second) => {
  it('says all of it in whole sentences of the language, and runs no script', async () => {
    const path = `${lang}/compare/${first}-vs-${second}/`;
    const { tab, faults, requests } = await open(path);
    const entries = await entriesOf(lang, ['websocket', first], ['websocket', second]);
    const { title, intro, cards, differences, sources, related, messages } = compareEntries(entries);
    const view = tab.locator('main .wire-CompareView');
    const texts = (selector: string) => view.locator(selector).allTextContents();

    expect(await tab.locator('html').getAttribute('lang')).toBe(lang);
    expect(await texts('> [data-part=header] [data-part=protocol]')).toEqual([cards[0]?.protocolName]);
    expect((await texts('> [data-part=header] h1')).map(squeeze)).toEqual([squeeze(title)]);
    expect(await texts('> [data-part=header] [data-part=intro]')).toEqual([plainText(intro)]);

    const shown = view.locator('.wire-CodeCard');
    expect(await shown.count()).toBe(2);
    for (const [index, card] of cards.entries()) {
      const inCard = async (selector: string) =>
        (await shown.nth(index).locator(selector).allTextContents()).join('\n');
      expect(await inCard('[data-part=summary]')).toBe(card.messages.description + plainText(card.summary));
      expect(await inCard('[data-part=when]')).toContain(card.messages.whenYouSeeIt + plainText(card.when));
      expect(await inCard('[data-part=fixes]')).toContain(card.messages.howToFix);
      expect(card.steps.length).toBeGreaterThan(0);
      for (const step of card.steps) expect(await inCard('.wire-FixChecklist')).toContain(plainText(step.text));
    }
    expect(await texts('.wire-KeyDifferences [data-part=difference]')).toEqual(differences.map(plainText));
    expect(differences.length).toBeGreaterThan(0);
    expect(await texts('.wire-WhichCode [data-part=choice] [data-part=text]')).toEqual(
      cards.map(({ choose }) => plainText(choose)),
    );
    expect(await texts('.wire-LearnMore [data-part=source]')).toHaveLength(sources.length);
    expect(await texts('.wire-LearnMore [data-part=pairs] li')).toEqual(related.map((pair) => pair.title));
    const headings = await texts(':is(h2, h3)');
    for (const heading of [messages.keyDifferences, messages.choice, messages.learnMore])
      expect(headings).toContain(heading);

    const sentences = [
      intro,
      ...differences,
      ...cards.flatMap(({ summary, when, choose, steps }) => [summary, when, choose, ...steps.map(({ text }) => text)]),
    ];
    expect(sentences.filter((sentence) => !/[.?!:)]$/.test(plainText(sentence)))).toEqual([]);
    // Not one of the English page's.
    const english = compareEntries(await entriesOf('en', ['websocket', first], ['websocket', second]));
    const page = (await tab.locator('body').textContent()) ?? '';
    const foreign = [
      english.intro,
      ...english.differences,
      ...english.cards.flatMap(({ summary, when, choose, steps }) => [
        summary,
        when,
        choose,
        ...steps.map(({ text }) => text),
      ]),
    ];
    expect(foreign.filter((sentence) => page.includes(plainText(sentence)))).toEqual([]);

    expect(requests.filter((request) => /\.m?js(?:\?|$)/.test(request))).toEqual([]);
    expect(await tab.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(faults).toEqual([]);
    await tab.context().close();
  });
});

describe('in a browser', () => {
  it.each([
    ['en/', 'light'],
    ['ko/websocket/1006/', 'dark'],
    ['ar/compare/1006-vs-1015/', 'light'],
    ['en/http/', 'dark'],
    ['de/names/', 'light'],
    ['tr/reported/', 'dark'],
    ['ja/compare/', 'light'],
    ['zh-Hans/', 'dark'],
    ['en/sets/timeouts/', 'light'],
  ] as const)('%s in %s is quiet, accessible, and fits a phone', async (path, scheme) => {
    const { tab, faults } = await host.open(folder + path, scheme);
    expect(await findViolations(tab)).toEqual([]);
    await tab.setViewportSize({ width: 360, height: 740 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await tab.context().close();
  });

  it('shows what clients report, what they call a failure, and the codes of a set', async () => {
    const { tab: reported } = await open('ar/reported/');
    const row = reported.locator('.seen tbody tr', { has: reported.locator('th code', { hasText: /^1015$/ }) });
    const seen = Object.values((await protocols.websocket.catalog()).codes[1015].seenAs).map(String);
    expect(new Set(seen).size).toBeGreaterThan(1);
    expect((await row.locator('td').allTextContents()).map(squeeze)).toEqual(seen);
    await reported.context().close();

    const { tab: names } = await open('tr/names/');
    const failure = names.locator('.names details', {
      has: names.locator('summary code', { hasText: /^ECONNREFUSED$/ }),
    });
    expect(await failure.getByRole('table').count()).toBe(0);
    await failure.locator('summary').first().click();
    expect(await failure.getByRole('row').count()).toBeGreaterThan(5);
    await names.context().close();

    const { tab: set } = await open('de/sets/redirects/');
    expect(await set.locator('.wire-CodeCard').count()).toBe(4);
    await set.context().close();
  });

  it('sends a reader to their language', async () => {
    const context = await host.browser.newContext({ locale: 'pt-PT' });
    const tab = await context.newPage();
    await tab.goto(`${host.origin}${folder}`);
    await expect.poll(() => tab.url()).toBe(`${host.origin}${folder}pt-BR/`);
    await context.close();
  });

  it('keeps the page when the language is switched', async () => {
    const { tab } = await open('en/compare/1006-vs-1015/');
    await tab.locator('.languages summary').click();
    expect(await tab.locator('.languages a').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining(languages.ko.name)]),
    );
    expect(await tab.locator('.languages a').count()).toBe(Object.keys(languages).length);
    await tab.getByRole('link', { name: languages.ko.name }).click();
    await tab.waitForURL(`**${folder}ko/compare/1006-vs-1015/`);
    expect(await tab.locator('.wire-CompareView').getAttribute('lang')).toBe('ko');
    await tab.context().close();
  });

  it('finds a code from any page, itself before its comparisons', async () => {
    const { tab, faults } = await open('ko/http/404/');
    const field = tab.getByRole('searchbox');
    await field.fill('1006');
    await field.press('Enter');
    const results = tab.locator('.pagefind-ui__result-link');
    await results.first().waitFor();
    expect(await results.first().getAttribute('href')).toBe(`${folder}ko/websocket/1006/`);
    expect(await results.count()).toBeGreaterThan(3);
    await results.first().click();
    await tab.waitForURL(`**${folder}ko/websocket/1006/`);
    expect(faults).toEqual([]);
    await tab.context().close();
  });

  it('explains a line that is pasted, and leads to the page of its code', async () => {
    const { tab, faults } = await open('de/');
    await tab.locator('.wire-CodeLookup form[data-ready]').waitFor();
    await tab.locator('.wire-CodeLookup input').fill('Error: connect ECONNREFUSED 127.0.0.1:8080');
    const title = tab.locator('.wire-CodeLookup .wire-CodeCard [data-part=title] a');
    await title.click();
    await tab.waitForURL(`**${folder}de/net/ECONNREFUSED/`);
    expect(faults).toEqual([]);
    await tab.context().close();
  });

  it('keeps the steps that are ticked on a code', async () => {
    const { tab, faults } = await open('en/websocket/1006/');
    const box = tab.getByRole('checkbox').first();
    await box.check();
    await tab.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => box.isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await tab.context().close();
  });

  it('shows a pair and a code that have no page, in the language of the address', async () => {
    await demand('ko/compare/404-vs-1015/', async (tab) => {
      expect(await tab.locator('.wire-CompareView').getAttribute('lang')).toBe('ko');
      expect(await tab.locator('.wire-CodeCard').count()).toBe(2);
      expect(await tab.locator('html').getAttribute('lang')).toBe('ko');
      expect(await tab.locator('header .languages summary').textContent()).toContain(languages.ko.name);
      expect(await tab.title()).toContain('WebSocket 1015');
    });
    await demand('ar/websocket/4123/', async (tab) => {
      expect(await tab.locator('.wire-CodeView [data-part=range]').first().textContent()).toContain('4999');
      expect(await tab.locator('html').getAttribute('dir')).toBe('rtl');
    });
  });

  it.each([
    ['en/compare/1015-vs-404/', 'en/compare/404-vs-1015/'],
    ['en/compare/grpc-UNAVAILABLE-vs-http-503/', 'en/compare/grpc-14-vs-503/'],
    ['ja/compare/404-vs-1015/', 'en/compare/404-vs-1015/'],
    ['en/grpc/UNAVAILABLE', 'en/grpc/14/'],
    ['en/compare/1006-vs-1006/', 'en/websocket/1006/'],
  ])('leads from %s to %s', async (from, to) => {
    const { tab } = await open(from);
    await expect.poll(() => tab.url()).toBe(`${host.origin}${folder}${to}`);
    await tab.locator('h1').waitFor();
    await tab.context().close();
  });

  it.each(['tr/compare/1006-vs-nothing/', 'tr/websocket/99999999/', 'tr/nowhere/1/'])(
    'says where there is nothing: %s',
    async (path) => {
      await demand(path, async (tab) => {
        expect(await tab.locator('h1').textContent()).toBe('Sayfa bulunamadı');
      });
    },
  );

  it('says everything without JavaScript', async () => {
    const context = await host.browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${host.origin}${folder}`);
    await tab.getByRole('link', { name: languages.de.name }).first().click();
    await tab.getByRole('link', { name: 'WebSocket', exact: true }).click();
    await tab.locator('.wire-CodeIndex a[href$="/1006/"]').click();
    await tab.locator('.pairs').getByRole('link', { name: '1015' }).click();
    expect(await tab.locator('.wire-CodeCard').count()).toBe(2);
    await tab.locator('.wire-CodeCard [data-part=name]').first().click();
    await tab.waitForURL(`**${folder}de/websocket/1006/`);
    await tab.getByRole('searchbox').fill('1006');
    await tab.getByRole('searchbox').press('Enter');
    await tab.locator('noscript a[href$="/http/"]').click();
    await tab.waitForURL(`**${folder}de/http/`);
    await tab.goto(`${host.origin}${folder}de/compare/1015-vs-1006/`);
    await tab.waitForURL(`**${folder}de/compare/1006-vs-1015/`);
    await context.close();
  });
});

async function demand(path: string, check: (tab: Tab) => Promise<void>): Promise<void> {
  const { tab, faults } = await open(path);
  await tab.locator('h1').waitFor();
  await check(tab);
  // The host says what is so: that there is no such file.
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  await tab.context().close();
}

/** Text without the breaks between elements. */
function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
