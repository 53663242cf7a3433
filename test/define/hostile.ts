import fc from 'fast-check';
import { en as messages } from '../../src/locales/messages/en.js';
import { effectsOf } from '../../src/define/valuesOf.js';
import type { Catalog, CodeText, Locale } from '../../src/model.js';
import { pairKey } from '../../src/selectors/pairKey.js';
import { codeOfKey } from '../../src/text/codeOfKey.js';
import { anyText } from '../support/anyText.js';
import { stringsOf } from '../support/fixtures.js';
import { put, shop, shopEn } from './corpus.js';

/** What an attacker would write where a text is read. */
export const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style></textarea><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;&#x6a;avascript:',
  '{codes} {min} {items}',
  '$& $1 $`',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'مرحبا \u200F',
] as const;

/** Names that the code itself goes by: of the model, and of what every object inherits. */
const HURTFUL = [
  'constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON', 'length', 'then',
  'id', 'from', 'to', 'prefix', 'phrase', 'registry', 'severity', 'stages', 'retry', 'spec', 'sentBy',
  'advice', 'minSeconds', 'other', 'true', 'question', 'values', 'says', 'shownAs', 'catalog', 'locale', 'retryAfter', 'signs', 'settings', 'effects',
]; // prettier-ignore

/** Markup, names that every object inherits, and letters of all scripts: all that a text may hold. */
const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...attacks),
  fc
    .tuple(fc.constantFrom(...attacks), fc.string({ minLength: 1, maxLength: 20 }))
    .map(([attack, text]) => `${text.trim()}${attack}`),
  fc.constantFrom(...HURTFUL),
  fc.constant('x'.repeat(500)),
);

const names = fc.oneof(
  fc.constantFrom(...HURTFUL.filter((name) => name !== '__proto__'), 'a', 'b-1'),
  fc.stringMatching(/^[A-Za-z][\w-]{0,10}$/),
);
const keys = fc.oneof(
  names,
  fc.constantFrom('4401', '08006', '1e3', 'auth/no', '错误', '5.7', '5.7.1'),
  fc.nat(70_000).map(String),
);
const addresses = fc.oneof(
  fc.constantFrom(
    'https://a.example/?<script>',
    'HTTP://a',
    'mailto:a@b',
    '/x',
    '?javascript:alert(1)',
    '//b.example',
    '#',
    '/a b',
  ),
  fc.webUrl(),
);
const source = fc.oneof(
  fc.record({ title: words, url: addresses }),
  fc.record({ rfc: fc.integer({ min: 1, max: 9999 }), section: fc.constantFrom('1', '7.4.1', 'A.2') }),
);
const facts = (stages: readonly string[], own: readonly string[]) =>
  fc
    .tuple(
      fc.record({
        registry: fc.constantFrom('assigned', 'reserved', 'unassigned', 'private', 'unofficial'),
        severity: fc.constantFrom('neutral', 'notice', 'fault'),
        stages: fc.subarray([...stages]),
        retry: fc.oneof(
          fc.record({ advice: fc.constantFrom('not-needed', 'backoff', 'after-fix', 'elsewhere', 'not-applicable') }),
          fc.record({
            advice: fc.constant('delay'),
            minSeconds: fc.nat(9),
            maxSeconds: fc.integer({ min: 9, max: 99 }),
          }),
        ),
        spec: fc.array(source, { minLength: 1, maxLength: 2 }),
        signs: fc.array(fc.record({ by: words, line: words, also: words }, { requiredKeys: ['by', 'line'] }), {
          maxLength: 7,
        }),
        settings: fc.array(
          fc.record(
            {
              of: words,
              name: words,
              default: words,
              effect: names,
              since: words,
              spec: fc.array(source, { minLength: 1, maxLength: 2 }),
            },
            { requiredKeys: ['of', 'name', 'default', 'effect', 'spec'] },
          ),
          { maxLength: 8 },
        ),
      }),
      fc.dictionary(
        fc.constantFrom(...own),
        fc.oneof(
          words,
          fc.boolean(),
          fc.integer(),
          fc.array(fc.oneof(words, fc.integer()), { maxLength: 2 }),
          fc.dictionary(words, fc.oneof(words, fc.boolean(), fc.integer()), { maxKeys: 3 }),
        ),
      ),
    )
    .map(([shared, more]) => ({ ...more, ...shared }));

const shared = ['registry', 'severity', 'stages', 'retry', 'spec'];
// A fact must not be called as what a code or a range has beside facts, and who sends a code is a name.
const reserved = new Set([...shared, 'sentBy', 'phrase', 'id', 'from', 'to', 'prefix', 'signs', 'settings']);

const roles = (all: readonly string[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(undefined, ...all),
      fc.array(fc.option(fc.subarray(['row', 'tag', 'detail'])), { minLength: all.length, maxLength: all.length }),
    )
    .map(([lead, places]) =>
      Object.fromEntries(
        all.map((fact, index) => {
          const at = places[index];
          if (fact === lead) return [fact, { shownAs: ['lead', ...(at ?? [])] }];
          return [fact, at ? { shownAs: at } : {}];
        }),
      ),
    );

/** A sound catalog whose texts and names are as hostile as the rules allow. */
export const catalogs = fc
  .tuple(fc.uniqueArray(names, { maxLength: 4 }), fc.uniqueArray(names, { minLength: 1, maxLength: 4 }))
  .map(([stages, own]) => ({
    stages,
    own: own.filter((name) => !reserved.has(name)),
  }))
  .filter(({ own }) => own.length > 0)
  .chain(({ stages, own }) =>
    fc.record({
      protocol: fc.constantFrom('shop', 'constructor', 'a-1'),
      stages: fc.constant(stages),
      facts: roles([...own, ...shared]),
      codes: fc
        .uniqueArray(fc.tuple(keys, facts(stages, own)), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
        // A name finds one code: each gets one of its own.
        .map((codes) => Object.fromEntries(codes.map(([key, one], index) => [key, { phrase: `<i>${index}`, ...one }]))),
      ranges: fc
        .tuple(fc.nat(1000), fc.integer({ min: 1001, max: 70_000 }), facts(stages, own))
        .map(([from, to, one]) => [
          { id: 'toString', from, to, ...one },
          { id: 'constructor', prefix: '5', ...one },
        ]),
    }),
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<Catalog>;

const step = fc.record({ who: fc.constantFrom('client', 'server', 'operator'), text: words });
const codeText = fc.record(
  {
    name: words,
    summary: words,
    when: words,
    fixes: fc.array(step, { minLength: 1, maxLength: 2 }),
    choose: words,
    endUser: words,
    causes: fc.record({
      question: words,
      answers: fc.tuple(
        fc.record({ text: words, conclusion: words, fixes: fc.array(step, { minLength: 1, maxLength: 1 }) }),
        fc.record({ text: words, conclusion: words, fixes: fc.array(step, { minLength: 1, maxLength: 1 }) }),
      ),
    }),
  },
  { requiredKeys: ['name', 'summary', 'when', 'fixes', 'choose', 'endUser'] },
) as fc.Arbitrary<CodeText>;

/** A catalog with words for all that it needs words for. */
export const pairsOfBoth: fc.Arbitrary<{ catalog: Catalog; locale: Locale }> = catalogs.chain((catalog) => {
  const all = (of: readonly string[], one: fc.Arbitrary<unknown>) =>
    fc.record(Object.fromEntries(of.map((key) => [key, one])));
  const plain = words.filter((text) => !/\{\w+\}/.test(text));
  return fc
    .record({
      protocol: fc.constant(catalog.protocol),
      lang: fc.constantFrom('en', 'en-GB', 'he', 'nl'),
      dir: fc.constantFrom('ltr', 'rtl'),
      messages: fc.constant(messages),
      terms: fc.record({
        protocol: words,
        codes: words,
        stages: all(catalog.stages, words),
        effects: all([...effectsOf(catalog)], words),
        facts: fc.record(
          Object.fromEntries(
            Object.keys(catalog.facts)
              .filter((fact) => !shared.includes(fact) && catalog.facts[fact]?.shownAs?.length !== 0)
              .map((fact) => [fact, fc.record({ question: words, values: all(answers(catalog, fact), plain) })]),
          ),
        ),
      }),
      codes: all(Object.keys(catalog.codes), codeText),
      ranges: all(
        catalog.ranges.map(({ id }) => id),
        codeText,
      ),
      unknown: codeText,
      pairs: pairsIn(Object.keys(catalog.codes)),
    })
    .map((locale) => ({ catalog, locale: locale as unknown as Locale }));
});

/** Words for the first two codes, unless hyphens leave open which two are meant. */
function pairsIn(codes: readonly string[]): fc.Arbitrary<unknown> {
  const [a, b] = codes.map((key) => ({ protocol: '', code: codeOfKey(key) }));
  const pair = a && b ? pairKey(a, b) : '';
  if (pair.split('-').length !== 2) return fc.constant({});
  return fc.record({ [pair]: fc.record({ decisive: words, differences: fc.array(words, { maxLength: 3 }) }) });
}

function answers({ codes, ranges }: Catalog, fact: string): string[] {
  const flat = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(flat)
      : typeof value === 'string' || typeof value === 'boolean'
        ? [String(value)]
        : [];
  return [...Object.values(codes), ...ranges].flatMap((one) => (Object.hasOwn(one, fact) ? flat(one[fact]) : []));
}

/** Every path in a piece of data. */
function pathsOf(data: unknown, path = ''): string[] {
  if (typeof data !== 'object' || data === null) return [path];
  const inner = Object.entries(data).flatMap(([key, value]) => pathsOf(value, path ? `${path}.${key}` : key));
  return path ? [path, ...inner] : inner;
}

/** Anything in the place of anything: what a broken or a hostile file holds. */
const anything = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  words,
  anyText,
  fc.constantFrom(
    null,
    undefined,
    '',
    'javascript:alert(1)',
    '\u202E',
    '\uD800',
    [],
    {},
    { __html: '<b>' },
    { toString: 1 },
    { valueOf: {} },
    -0,
  ),
);

function spoiled(data: unknown): fc.Arbitrary<unknown> {
  const change = fc.oneof(
    fc.tuple(fc.constantFrom(...pathsOf(data)), anything),
    fc.tuple(fc.constantFrom(...stringsOf(data).map(([path]) => path)), words),
  );
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) =>
    changes.reduce((one, [path, value]) => {
      try {
        return put(one, path, value);
      } catch {
        // An earlier change took away what this one is about, or put there what no JSON holds.
        return one;
      }
    }, data),
  );
}

const { messages: _, ...shopWords } = shopEn;

/** The shop's catalog, and its words without those of the interface, with hostile values here and there. */
export const spoiledCatalogs: fc.Arbitrary<unknown> = spoiled(shop);
export const spoiledLocales: fc.Arbitrary<unknown> = spoiled(shopWords);
