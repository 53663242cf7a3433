import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.mjs';
import * as check from '../../src/define/check.js';
import * as checkCatalog from '../../src/define/checkCatalog.js';
import * as checkLocale from '../../src/define/checkLocale.js';
import { parseCatalog, parseLocale } from '../../src/define/index.js';
import type { Catalog } from '../../src/model.js';
import { protocols } from '../support/fixtures.js';
import { badCatalogs, badLocales, dotted, put, questions, shop, shopEn, type Bad } from './corpus.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
const schemas = jsonSchemas(
  { ...check, ...checkCatalog, ...checkLocale },
  readFileSync(join(import.meta.dirname, '../../src/model.ts'), 'utf8'),
);
const fitsCatalog = ajv.compile(schemas.catalog);
const fitsLocale = ajv.compile(schemas.locale);

const named = (cases: readonly Bad[]) =>
  cases.map((bad) => ({ ...bad, name: `${bad.put} = ${JSON.stringify(bad.value)?.slice(0, 60)}` }));

describe('good data', () => {
  const locales = protocols.flatMap(({ catalog, locales: all }) => all.map((locale) => ({ catalog, locale })));
  const cases = [...locales, { catalog: shop as Catalog, locale: shopEn }].map((one) => ({
    ...one,
    name: `${one.catalog.protocol} in ${one.locale.lang}`,
  }));

  it.each([...protocols.map(({ catalog }) => catalog), shop as Catalog])('is the catalog of $protocol', (catalog) => {
    expect(parseCatalog(catalog)).toStrictEqual({ value: catalog });
    fitsCatalog(catalog);
    expect(fitsCatalog.errors).toBeNull();
  });

  it.each(cases)('is $name', ({ catalog, locale }) => {
    expect(parseLocale(catalog, locale)).toStrictEqual({ value: locale });
    fitsLocale(locale);
    expect(fitsLocale.errors).toBeNull();
  });

  it.each([
    ['relative address', put(shop, 'codes.card_declined.spec[0].url', '../errors?a=1#b:c')],
    ['number as a phrase', put(shop, 'codes.4001.phrase', '4001')],
    ['last number', put(shop, 'last', 4100)],
    ['numbers in hexadecimal', put(shop, 'notation', 'hexadecimal')],
    ['first wait', put(shop, 'firstRetry', { maxSeconds: 5, spec: [{ rfc: 6455, section: '7.2.3' }] })],
    ['fact that is shown nowhere', put(shop, 'facts.limits.shownAs', [])],
    [
      'fact called constructor',
      put(put(shop, 'facts.constructor', {}), 'codes.4001.constructor', ['__proto__', 'toString']),
    ],
    ['map with an item called advice', put(shop, 'codes.out-of-stock.headers', { advice: 'usual', other: 'required' })],
    [
      'code that says who sends it, and not how it is registered',
      put(put(shop, 'codes.4001.registry', undefined), 'codes.4001.sentBy', 'server'),
    ],
    ['ranges by prefix', put(shop, 'ranges', [dotted('5', 'a'), dotted('5.7', 'b'), ...shop.ranges])],
    ['code called constructor', put(shop, 'codes.constructor', { ...shop.codes[4001], phrase: 'New' })],
    ['code with zeros in front', put(shop, 'codes.08006', { ...shop.codes[4001], phrase: 'connection_failure' })],
    ['name of an editor’s schema', put(shop, '$schema', './catalog.json')],
  ])('may be a catalog with a %s', (_, data) => {
    expect(parseCatalog(data).problems).toBeUndefined();
    expect(fitsCatalog(data)).toBe(true);
  });

  it.each([
    ['no pairs', put(shopEn, 'pairs', undefined)],
    ['language that wirecodes does not speak', put(shopEn, 'lang', 'nl')],
    ['region', put(shopEn, 'lang', 'en-GB')],
    ['joiners and marks that scripts need', put(shopEn, 'unknown.name', 'می‌شود \u200F👩‍💻 ❤️‍🔥 1️⃣ क्‍ष Donau\u00ADdampf')],
    ['markup, which is but text', put(shopEn, 'unknown.name', '<script>alert(1)</script> {codes}')],
    ['twelve questions', put(shopEn, 'codes.card_declined.causes', questions(12))],
    ['name of an editor’s schema', put(shopEn, '$schema', './locale.json')],
  ])('may be a locale with %s', (_, data) => {
    expect(parseLocale(shop, data).problems).toBeUndefined();
    expect(fitsLocale(data)).toBe(true);
  });

  it('takes the interface’s words from elsewhere, and drops what is for editors', () => {
    const { messages, pairs: _, ...words } = shopEn;
    expect(fitsLocale(words)).toBe(true);
    expect(parseLocale(shop, { $schema: 'locale.json', ...words }, messages)).toStrictEqual({
      value: { ...shopEn, pairs: {} },
    });
  });
});

describe.each([
  { of: 'catalog', good: shop, cases: badCatalogs, parse: parseCatalog, fits: fitsCatalog },
  {
    of: 'locale',
    good: shopEn,
    cases: badLocales,
    parse: (data: unknown) => parseLocale(shop, data),
    fits: fitsLocale,
  },
])('a bad $of', ({ good, cases, parse, fits }) => {
  it.each(named(cases))('$name', ({ put: path, value, paths = [path], beyondSchema }) => {
    const data = put(good, path, value);
    const { problems } = parse(data);
    expect(problems?.map((problem) => problem.path).toSorted()).toEqual([...paths].toSorted());
    for (const { message, mend } of problems ?? []) {
      expect(message).toMatch(/^.{5,200}\.$/);
      expect(mend).toMatch(/^[A-Z].+\.$/);
    }
    expect(fits(data)).toBe(beyondSchema !== undefined);
  });
});

it('JSON Schema says all but this', () => {
  const beyond = [...badCatalogs, ...badLocales].flatMap(({ beyondSchema }) => beyondSchema ?? []);
  expect([...new Set(beyond)].toSorted()).toMatchInlineSnapshot(`
    [
      "a code without its words",
      "a fact that the catalog does not have",
      "a fact without its words",
      "a longest wait below the shortest",
      "a pair of a code that the catalog does not have",
      "a pair with the higher code first",
      "a plural form that the language does not have",
      "a plural form that the language has",
      "a range that ends before it begins",
      "a range without its words",
      "a role other than the catalog says",
      "a stage that the catalog does not have",
      "a stage without its words",
      "a step that the catalog does not name",
      "a step that the catalog names elsewhere",
      "a tag that only looks like one",
      "a value without its words",
      "an effect without its words",
      "interface words that may come from elsewhere",
      "numbers above the last",
      "ranges that overlap",
      "too many questions, one below the other",
      "two codes with one phrase",
      "two facts that lead",
      "two ranges of one id",
      "words for a code that the catalog does not have",
      "words for a fact that the catalog does not have",
      "words for a fact that the catalog does not show",
      "words for a range that the catalog does not have",
      "words for a stage that the catalog does not have",
      "words for a value that no code has",
      "words for an effect that no setting has",
      "words of another protocol",
    ]
  `);
});
