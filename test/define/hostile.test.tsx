import { plainText } from '../../src/text/plainText.js';
import fc from 'fast-check';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { fromCloseEvent } from '../../src/adapters/websocket.js';
import { fromText } from '../../src/adapters/text.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { sourceLink } from '../../src/components/sourceLink.js';
import { catalogSchema, parseCatalog, parseLocale } from '../../src/define/index.js';
import {
  CodeCard,
  compareEntries,
  shouldReconnect,
  toSearchDocuments,
  CodeIndex,
  CodeMention,
  CodeView,
  CompareView,
  findCode,
  LearnMore,
  listCodes,
  type Entry,
} from '../../src/index.js';
import { toJsonLdText } from '../../src/jsonld/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { toMarkdown, toMermaid } from '../../src/markdown/index.js';
import type { Catalog, Locale } from '../../src/model.js';
import { anyText } from '../support/anyText.js';
import { stringsOf } from '../support/fixtures.js';
import { put, shop, shopEn } from './corpus.js';
import { pairsOfBoth, spoiledCatalogs, spoiledLocales } from './hostile.js';

const tag = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)\/?>/gi;
const harmlessTag =
  /^(a|article|bdi|button|caption|code|d[dlt]|details|div|figcaption|figure|h[1-6]|header|input|label|li|ol|output|p|pre|section|small|span|summary|t(able|body|d|h|head|r)|ul)$/;
const harmlessAttribute =
  /^(aria-[a-z]+|autocomplete|class|colspan|data-[a-z]+|dir|hidden|href|id|lang|popover|popovertarget|role|scope|spellcheck|translate|type|value)$/i;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decode = (html: string) => html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '');

const host = 'https://host.example/';

/** What a view shows: its text and the addresses of its links, once it is known to hold nothing but text and links. */
function read(view: ReactNode): { text: string; links: string[] } {
  const html = renderToStaticMarkup(view);
  const attributes = [...html.matchAll(tag)].flatMap(([, , all = '']) => [
    ...all.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/gi),
  ]);
  const names = new Set([...html.matchAll(tag)].map(([, name = '']) => name));
  expect([...names].filter((name) => !harmlessTag.test(name))).toEqual([]);
  expect([...new Set(attributes.map(([, name = '']) => name))].filter((name) => !harmlessAttribute.test(name))).toEqual(
    [],
  );
  const text = html.replace(tag, '');
  expect(text).not.toMatch(/[<>]/);
  const links = attributes.flatMap(([, name, value = '']) => (name === 'href' ? [decode(value)] : []));
  for (const link of links.filter((address) => URL.canParse(address, host))) {
    expect(new URL(link, host).protocol).toMatch(/^(https?|mailto):$/);
  }
  return { text: decode(text), links };
}

function showAll(entries: readonly Entry[]): ReactNode {
  return (
    <>
      {entries.map((entry) => (
        <CodeView key={entry.code} entry={entry} compareHref="/{lang}/{a}-{b}" />
      ))}
      {entries[1] && <CompareView entries={entries.slice(0, 4)} compareHref="{a}:{b}" />}
      <CodeIndex entries={entries} codeHref="/{protocol}/{code}" />
      <p>
        {entries.map((entry) => (
          <CodeMention key={entry.code} entry={entry} />
        ))}
      </p>
    </>
  );
}

const entriesOf = (catalog: Catalog, locale: Locale) => [
  ...listCodes(catalog, locale as never),
  findCode(catalog, 999, locale as never),
  findCode(catalog, '5.9.1', locale as never),
  findCode(catalog, '<script>', locale as never),
];

/** All that is made of entries beside HTML; throws where something in them cannot be told. */
function tellAll(catalog: Catalog, locale: Locale, entries: readonly Entry[]): void {
  for (const shown of [...entries.map((entry) => [entry]), entries.slice(0, 2), entries.slice(0, 4)]) {
    toMarkdown(shown);
    toMermaid(shown);
    toJsonLdText(shown);
    expect(JSON.parse(JSON.stringify(compareEntries(shown)))).toEqual(compareEntries(shown));
    for (const entry of shown) shouldReconnect(entry, 1);
  }
  toSearchDocuments(catalog, locale as never);
}

describe('hostile catalogs and locales', () => {
  it('show as text and nothing else, wherever the rules let them in', () => {
    fc.assert(
      fc.property(pairsOfBoth, ({ catalog, locale }) => {
        expect(parseCatalog(catalog)).toEqual({ value: catalog });
        expect(parseLocale(catalog, locale)).toEqual({ value: locale });
        const entries = entriesOf(catalog, locale);
        tellAll(catalog, locale, entries);
        const { text: shown } = read(showAll(entries));
        for (const { signs = [], settings = [] } of Object.values(catalog.codes)) {
          const literal = [
            ...signs.flatMap(({ by, line, also = '' }) => [by, line.trimEnd(), also.trimStart()]),
            ...settings.flatMap(({ of, name, default: value, since = '' }) => [of, name, value, since]),
          ];
          for (const text of literal) expect(shown).toContain(text);
        }
        for (const [path, text] of stringsOf({ ...locale.codes, unknown: locale.unknown })) {
          if (!path.endsWith('.who')) expect(shown.includes(text) || shown.includes(plainText(text)), path).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('are read whole or refused with problems, each with its place; what is read can be shown', () => {
    let [taken, refused] = [0, 0];
    const check = (problems: readonly { path: string; message: string; mend: string }[]) => {
      refused++;
      expect(problems.length).toBeGreaterThan(0);
      for (const { path, message, mend } of problems) {
        expect(`${path}${message}${mend}`).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u);
        expect(message.length + mend.length).toBeLessThan(2000);
      }
    };
    fc.assert(
      fc.property(spoiledCatalogs, spoiledLocales, (catalogData, localeData) => {
        const { value: catalog = shop, problems } = parseCatalog(catalogData);
        if (problems) check(problems);
        const { value: locale, problems: others } = parseLocale(catalog, localeData, shopEn.messages);
        if (others) check(others);
        if (!locale) return;
        taken++;
        const entries = entriesOf(catalog, locale);
        tellAll(catalog, locale, entries);
        read(showAll(entries));
      }),
      { numRuns: 150 },
    );
    expect(Math.min(taken, refused)).toBeGreaterThan(10);
  }, 60_000);

  it('may be anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (data) => {
          expect(parseCatalog(data).problems).not.toHaveLength(0);
          expect(parseLocale(shop, data).problems).not.toHaveLength(0);
          expect(catalogSchema['~standard'].validate(data)).toHaveProperty('issues');
        },
      ),
    );
  });

  const cycle: Record<string, unknown> = { ...shop };
  cycle['codes'] = cycle;
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  it.each([
    ['a cycle', cycle, ['']],
    ['a getter that throws', { ...shop, get codes() { throw new Error('no'); } }, ['']],
    ['a revoked proxy', proxy, ['']],
    ['a very deep list', { ...shop, stages: nested(5000) }, undefined],
    ['a deep list as a fact', { ...shop, codes: { a: { ...shop.codes[4001], limits: nested(50) } } }, ['codes.a.limits[0]']],
    ['a prototype', JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'), undefined],
  ])('may hold %s', (_, data, paths) => {
    const { problems } = parseCatalog(data);
    expect(problems).not.toHaveLength(0);
    if (paths) expect(problems?.map(({ path }) => path)).toEqual(paths);
    expect(parseLocale(shop, data).problems).not.toHaveLength(0);
    expect(Object.prototype).not.toHaveProperty('polluted');
  }); // prettier-ignore

  // What grows with the square of the data takes minutes here.
  const many = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);
  it.each([
    ['a text of ten megabytes', { ...shop, notation: 'x'.repeat(1e7) }],
    ['as many ranges as a megabyte holds', { ...shop, ranges: many(20_000).map(() => ({ id: 'a', from: 0, to: 1 })) }],
    ['as many stages', { ...shop, stages: [...many(100_000), 'a', 'a'] }],
    ['as many codes', { ...shop, codes: Object.fromEntries(many(50_000).map((code) => [code, {}])) }],
    ['as many stages of a code', { ...shop, stages: many(50_000), codes: { a: { stages: many(50_001) } } }],
    ['keys that almost fit', { ...shop, codes: { [`${'a-'.repeat(5e5)}!`]: shop.codes[4001] } }],
  ])('may hold %s', (_, data) => {
    const { problems } = parseCatalog(data);
    expect(problems).not.toHaveLength(0);
    expect(JSON.stringify(problems).length).toBeLessThan(1e6);
  }, 30_000); // prettier-ignore

  it('may hold keys of pairs that almost fit', () => {
    const pairs = {
      ['-'.repeat(1e6)]: {},
      ['a:b-'.repeat(49)]: {},
      [`a:${'b'.repeat(1e6)}`]: {},
      [`a:${'b-'.repeat(90)}`]: {},
    };
    expect(parseLocale(shop, { ...shopEn, pairs }).problems).toHaveLength(12);
  }, 30_000);
});

describe('what grows', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);
  const all = (count: number, of: (name: string, index: number) => unknown) =>
    Object.fromEntries(many(count).map((name, index) => [name, of(name, index)]));
  const { 4001: facts } = shop.codes;
  const { carts: range } = { carts: shop.ranges[0] };

  it.each<[string, (size: number) => () => unknown]>([
    ['items of a list', (size) => {
      const data = { ...shop, stages: many(size * 20) };
      return () => parseCatalog(data);
    }],
    ['ranges that overlap', (size) => {
      const data = { ...shop, ranges: many(size).map((id, index) => ({ ...range, id, from: 0, to: index })) };
      return () => parseCatalog(data);
    }],
    ['keys that are almost the same', (size) => {
      const data = { ...shop, codes: all(size, (phrase) => ({ ...facts, phrase })) };
      return () => parseCatalog(data);
    }],
    ['facts and codes', (size) => {
      const names = many(size);
      const data = { ...shop, facts: all(size, () => ({})), codes: all(size, (phrase, index) => ({ ...facts, secret: undefined, seconds: undefined, phrase, [names[index] ?? '']: 'x' })) };
      return () => parseLocale(data as unknown as Catalog, { ...shopEn, terms: { ...shopEn.terms, facts: {} } });
    }],
    ['pairs with hyphens', (size) => {
      const pairs = Object.fromEntries(many(size).map((name) => [`${'-'.repeat(190)}${name}`, {}]));
      return () => parseLocale(shop, { ...shopEn, pairs });
    }],
  ])('%s: time grows no faster than the data, but for a logarithm', { timeout: 60_000, retry: 2 }, (_, make) => {
    const timeOf = (size: number) => {
      const run = make(size);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        run();
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    timeOf(500);
    // What is quadratic takes 64 times as long.
    expect(timeOf(8000) / Math.max(timeOf(1000), 2)).toBeLessThan(32);
  }); // prettier-ignore

  it('keys of a megabyte stand short in the problems', () => {
    const data = { codes: { ['a'.repeat(1e6)]: all(1000, () => null) }, ['b'.repeat(1e6)]: 1 };
    expect(JSON.stringify(parseCatalog(data).problems).length).toBeLessThan(1e6);
    expect(JSON.stringify(parseLocale(shop, data).problems).length).toBeLessThan(1e6);
  });
});

describe('sources and differences', () => {
  const [first, second] = [
    { title: 'RFC 9110 §15', url: 'https://a.example/' },
    { title: 'RFC 9110 §15', url: 'https://b.example/' },
  ];

  it('of one title stay apart, each with its own address', () => {
    const catalog = put(put(shop, 'codes.4001.spec', [{ rfc: 9110, section: '15' }, first]), 'codes.card_declined.spec', [second]) as Catalog;
    const locale = put(shopEn, 'pairs.4001-card_declined.differences', ['Same.', 'Same.']) as Locale;
    expect(parseCatalog(catalog).problems).toBeUndefined();
    expect(parseLocale(catalog, locale).problems).toBeUndefined();
    const entries = [4001, 'card_declined'].map((code) => findCode(catalog, code, locale as never));
    expect(compareEntries(entries).sources.slice(0, 3)).toEqual([{ rfc: 9110, section: '15' }, first, second]);
    // Two keys that are the same would be a message on the console.
    const { container } = render(<CompareView entries={entries} compareHref="/{a}-{b}" />);
    expect([...container.querySelectorAll('[data-part=difference]')].map(({ textContent }) => textContent).slice(0, 2)).toEqual(['Same.', 'Same.']);
  }); // prettier-ignore
});

describe('hostile events', () => {
  it('show as text and nothing else', () => {
    const codes = fc.oneof(fc.anything(), anyText, fc.integer());
    fc.assert(
      fc.property(codes, anyText, (code, reason) => {
        const closed = fromCloseEvent({ code, reason, wasClean: false });
        const line = fromText(`WebSocket connection to '${reason}' failed: ${String(closed.code)}`);
        const entries = [
          findCode(websocket, closed.code, en),
          findCode(shop, line.code, shopEn),
          findCode(shop, reason, shopEn),
        ];
        const { text } = read(
          <>
            {entries.map((entry, index) => (
              <CodeCard key={index} entry={entry}>
                <p>{closed.reason}</p>
              </CodeCard>
            ))}
          </>,
        );
        expect(text).toContain(closed.reason);
      }),
    );
  }, 30_000);
});

describe('addresses that nobody checked', () => {
  const unsafe = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'blob:https://a',
    'file:///etc/passwd',
    '',
  ];

  it.each(unsafe)('%j is text, not a link', (url) => {
    expect(read(sourceLink({ title: 'A page', url }))).toEqual({ text: 'A page', links: [] });
  });

  it.each(unsafe)('%j becomes no link by a template of the host either', (address) => {
    const entries = listCodes(websocket, en);
    const two = entries.slice(0, 2);
    expect(read(<LearnMore entries={two} compareHref={address && `${address}{a}{b}`} />)).toEqual(
      read(<LearnMore entries={two} />),
    );
    expect(read(<CodeIndex entries={entries} codeHref={address && `${address}{code}`} />).links).toEqual([]);
  });

  it.each([
    'https://a.example/x?y=1&z#',
    'HTTP://a.example',
    'mailto:a@b.example',
    '/a',
    'a',
    './a:b',
    '?a:b',
    '#a',
    '//a.example',
  ])('%j is a link', (url) => {
    expect(read(sourceLink({ title: 'A page', url }))).toEqual({ text: 'A page', links: [url] });
  });

  it('whatever they are, what is left as a link goes nowhere else', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyText.map((text) => `javascript:${text}`), fc.string().map((text) => `${text}javascript:alert(1)`)), (url) => {
        read(sourceLink({ title: 'A page', url }));
      }),
      { numRuns: 500 },
    );
  }, 30_000); // prettier-ignore
});
