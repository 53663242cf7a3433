import { describe, expect, it } from 'vitest';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import {
  catalogSchema,
  defineCatalog,
  defineLocale,
  extendCatalog,
  extendLocale,
  localeSchema,
  parseCatalog,
  parseLocale,
  type Parsed,
} from '../../src/define/index.js';
import { compareEntries, findCode, listCodes, selectCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import type { RangeFacts } from '../../src/model.js';
import { put, shop, shopEn } from './corpus.js';

const { 4001: text } = shopEn.codes;

describe('own codes', () => {
  it('are found by key and by name, whether numbers or texts', () => {
    expect(selectCode(shop, 'card_declined', shopEn)).toMatchObject({
      kind: 'known',
      code: 'card_declined',
      lang: 'en',
    });
    expect(findCode(shop, 'Card declined', shopEn).code).toBe('card_declined');
    expect(findCode(shop, '4001', shopEn)).toMatchObject({ kind: 'known', code: 4001 });
    expect(findCode(shop, 4002, shopEn)).toMatchObject({ kind: 'range', text: shopEn.ranges.carts });
    expect(findCode(shop, 'constructor', shopEn)).toMatchObject({ kind: 'unknown', text: shopEn.unknown });
    expect(listCodes(shop, shopEn).map(({ code }) => code)).toEqual([4001, 'card_declined', 'out-of-stock']);
  });

  it('compare with one another and across protocols', () => {
    const entries = [selectCode(shop, 'card_declined', shopEn), selectCode(shop, 'out-of-stock', shopEn)];
    const { title, intro, rows } = compareEntries(entries);
    expect(title).toBe('Shop card_declined Card declined vs out-of-stock Out of stock');
    expect(intro).toBe('One is money, the other goods.');
    expect(rows.find(({ fact }) => fact === 'headers')?.values[1]).toBe('X-Stock as a rule, X-Next (date)');
    const across = compareEntries([selectCode(shop, 4001, shopEn), selectCode(websocket, 1008, en)]);
    expect(across.title).toBe('Shop 4001 Stale cart vs WebSocket 1008 Policy Violation');
  });

  it('with digits that are no number stay texts', () => {
    const { 4001: facts } = shop.codes;
    const states = defineCatalog({
      ...shop,
      codes: { ...shop.codes, '08006': { ...facts, phrase: 'x' }, '1e3': { ...facts, phrase: 'y' } },
    });
    const words = defineLocale(states, { ...shopEn, codes: { ...shopEn.codes, '08006': text, '1e3': text } });
    expect(listCodes(states, words).map(({ code, kind }) => [code, kind])).toContainEqual(['08006', 'known']);
    expect(findCode(states, ' 1e3 ', words)).toMatchObject({ code: '1e3', kind: 'known' });
  });
});

it('a pair whose hyphens leave open which codes it names is refused', () => {
  const { 4001: facts } = shop.codes;
  const keys = ['a', 'a-b', 'b-c', 'c'];
  const catalog = defineCatalog({
    ...shop,
    codes: { ...shop.codes, ...Object.fromEntries(keys.map((key) => [key, { ...facts, phrase: key }])) },
  });
  const pair = { decisive: 'Which?', differences: [] };
  const words = { ...shopEn, codes: { ...shopEn.codes, ...Object.fromEntries(keys.map((key) => [key, text])) } };
  expect(parseLocale(catalog, { ...words, pairs: { 'a-b-c': pair } }).problems).toMatchObject([
    { path: 'pairs.a-b-c' },
  ]);
  expect(parseLocale(catalog, { ...words, pairs: { 'a-a-b': pair } }).problems).toBeUndefined();
});

describe('define', () => {
  it('gives back the very catalog', () => {
    expect(defineCatalog(shop)).toBe(shop);
  });

  it('lists all problems in one error, each with its place and its mend', () => {
    const bad = put(put(shop, 'codes.4001.retry', {}), 'ranges[0].stages[0]', 'moon') as typeof shop;
    expect(() => defineCatalog(bad)).toThrow(
      new TypeError(
        "wirecodes: the catalog 'shop' has 2 problems.\n" +
          '  codes.4001.retry.advice: It is missing. Add it.\n' +
          '  ranges[0].stages[0]: "moon" is not a choice here. Use "request", "bank", "delivery".',
      ),
    );
    expect(() => defineLocale(shop, put(shopEn, 'codes.4001.fixes[0].text', '') as typeof shopEn)).toThrow(
      "wirecodes: the locale 'en' of 'shop' has a problem.\n  codes.4001.fixes[0].text: \"\" is not text to show.",
    );
  });
});

describe('a message', () => {
  const problemsOf = ({ problems = [] }: Parsed<unknown>) =>
    problems.map(({ path, message, mend }) => `${path}: ${message} ${mend}`);

  it('shows what a source looks like', () => {
    const source = '{ "title": "…", "url": "…" }';
    expect(problemsOf(parseCatalog(put(put(shop, 'codes.4001.spec', []), 'ranges[0].spec', undefined)))).toEqual([
      `codes.4001.spec: The list has 0 of at least 1. Add to it, as in ${source}.`,
      `ranges[0].spec: It is missing. Add it, as in [${source}].`,
    ]);
    expect(problemsOf(parseCatalog(put(shop, 'codes.card_declined.settings[0].spec', undefined)))).toEqual([
      `codes.card_declined.settings[0].spec: It is missing. Add it, as in [${source}].`,
    ]);
  });

  it('shows that nothing need stand in words that no value takes', () => {
    expect(problemsOf(parseLocale(shop, put(shopEn, 'terms.facts.seconds.values', undefined)))).toEqual([
      'terms.facts.seconds.values: It is missing. Add it, as in {}.',
    ]);
  });

  it('leads from a value without words to the code that has it', () => {
    const slip = put(put(shop, 'codes.card_declined.charged', 'nope'), 'codes.card_declined.limits', ['dya', 'month']);
    const { value } = parseCatalog(slip);
    expect(problemsOf(parseLocale(value ?? expect.fail(), put(shopEn, 'terms.facts.limits.values.dya', '')))).toEqual([
      'terms.facts.charged.values.nope: It is missing. Add it, or correct codes.card_declined.charged of the catalog.',
      'terms.facts.charged.values.false: Nothing reads this key. Remove it, or use one of "nope", "true".',
      'terms.facts.charged.tags.nope: It is missing. Add it, or correct codes.card_declined.charged of the catalog.',
      'terms.facts.charged.tags.false: Nothing reads this key. Remove it, or use one of "nope", "true".',
      expect.stringContaining('terms.facts.limits.values.day: Nothing reads this key.'),
      expect.stringContaining('terms.facts.limits.values.dya: "" is not text to show.'),
    ]);
  });

  it('names a range that has no name by its place', () => {
    const [carts] = shop.ranges;
    const { id: _, ...nameless } = carts;
    expect(problemsOf(parseCatalog(put(shop, 'ranges', [nameless, nameless])))).toEqual([
      'ranges[0].id: It is missing. Add it.',
      'ranges[1].id: It is missing. Add it.',
      'ranges[1]: It overlaps with ranges[0]. Change a bound: a number has one range.',
    ]);
    expect(problemsOf(parseCatalog(put(shop, 'ranges', [carts, nameless])))[1]).toContain('It overlaps with "carts".');
  });

  it('shows a pair of the catalog at hand', () => {
    const wrong = put(shopEn, 'pairs', { 'a-b': { decisive: 'One.', differences: [] } });
    expect(problemsOf(parseLocale(shop, wrong))).toEqual([
      `pairs.a-b: "a-b" is not a pair of codes. Write two codes of the catalog, the lower first: '4001-card_declined'.`,
    ]);
    const single = { ...shop, codes: { 4001: shop.codes[4001] } };
    expect(problemsOf(parseLocale(single, wrong))).toContain(
      'pairs.a-b: "a-b" is not a pair of codes. Write two codes of the catalog, the lower first.',
    );
  });
});

describe('a step', () => {
  const fixes = (value: unknown) => put(shopEn, 'codes.out-of-stock.fixes', value);
  const inFull = { id: 'ask-again', who: 'client', text: 'Ask again.', run: 'curl https://shop.example/stock' };

  it('takes its role and its command from the catalog', () => {
    expect(selectCode(shop, 'out-of-stock', shopEn).text.fixes).toEqual([inFull]);
    expect(shopEn.codes['out-of-stock'].fixes).toEqual([{ id: 'ask-again', text: 'Ask again.' }]);
  });

  it('may repeat the catalog, or stand beside its steps', () => {
    const { value } = parseLocale(shop, fixes([inFull, { id: 'own', who: 'server', text: 'Restock.' }]));
    expect(value && selectCode(shop, 'out-of-stock', value).text.fixes).toEqual([
      inFull,
      { id: 'own', who: 'server', text: 'Restock.' },
    ]);
  });

  it('says what is wrong with it', () => {
    const fault = (step: object) => parseLocale(shop, fixes([step])).problems;
    expect(fault({ id: 'ask', text: 'Ask.' })).toEqual([
      {
        path: 'codes.out-of-stock.fixes[0].id',
        message: '"ask" names no step of the catalog.',
        mend: `Say 'who' takes it, or use one of "ask-again".`,
      },
    ]);
    expect(fault({ ...inFull, who: 'server', run: 'rm' })?.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'codes.out-of-stock.fixes[0].who: The catalog says otherwise of "ask-again".',
      'codes.out-of-stock.fixes[0].run: The catalog says otherwise of "ask-again".',
    ]);
  });

  it('of words that nobody checked is an error, where nothing says who takes it', () => {
    const unchecked = fixes([{ id: 'ask\u202e', text: 'Ask.' }]) as typeof shopEn;
    expect(() => findCode(shop, 'out-of-stock', unchecked)).toThrow(
      new TypeError(
        "wirecodes: in the locale 'en' of 'shop', 'ask\u{FFFD}' names no step of 'Out of stock'. " +
          "Take the catalog and the locale from one version, or say 'who' takes the step.",
      ),
    );
  });

  it('of an own code is named as in any catalog', () => {
    const mine = extendCatalog(websocket, {
      codes: { 4401: { phrase: 'TOKEN_EXPIRED', steps: { renew: { who: 'client' } } } },
    });
    const own = (id: 'renew') =>
      extendLocale(mine, en, { codes: { 4401: { ...text, fixes: [{ id, text: 'Renew.' }] } } });
    expect(selectCode(mine, 4401, own('renew')).text.fixes).toEqual([{ id: 'renew', who: 'client', text: 'Renew.' }]);
    expect(() => own('renwe' as 'renew')).toThrow(
      `codes.4401.fixes[0].id: "renwe" names no step of the catalog. Say 'who' takes it, or use one of "renew".`,
    );
  });
});

describe('the Standard Schemas', () => {
  it('plug into what takes one', () => {
    expect(shop).toEqual(expect.schemaMatching(catalogSchema));
    expect({ body: shopEn }).toEqual({ body: expect.schemaMatching(localeSchema(shop)) });
    expect({}).not.toEqual(expect.schemaMatching(catalogSchema));
  });

  it('give the value or issues with their path', () => {
    const { validate, vendor, version } = catalogSchema['~standard'];
    expect([vendor, version]).toEqual(['wirecodes', 1]);
    expect(validate(shop)).toStrictEqual({ value: shop });
    expect(validate(put(shop, 'ranges[1].to', 'all'))).toStrictEqual({
      issues: [{ path: ['ranges', 1, 'to'], message: '"all" is not a number of a code. Write a whole number from 0.' }],
    });
  });
});

describe('extendCatalog', () => {
  const mine = extendCatalog(websocket, {
    codes: {
      4401: { phrase: 'TOKEN_EXPIRED', sentBy: 'server', retry: { advice: 'after-fix' }, severity: 'fault' },
      4000: { phrase: 'BYE' },
    },
  });
  const words = { codes: { 4401: { ...text, name: 'Token expired' }, 4000: { ...text, name: 'Bye' } } };

  it('fills the facts from the range that the code lies in', () => {
    // The steps of a range have words that an own code has not.
    const { id: _, from: __, to: ___, steps: ____, ...range }: RangeFacts = websocket.ranges[4];
    expect(mine.codes[4000]).toEqual({ ...range, phrase: 'BYE' });
    expect(mine.codes[4401]).toEqual({
      ...range,
      phrase: 'TOKEN_EXPIRED',
      sentBy: 'server',
      retry: { advice: 'after-fix' },
      severity: 'fault',
    });
    expect(parseCatalog(mine)).toStrictEqual({ value: mine });
    expect(Object.keys(websocket.codes)).not.toContain('4401');
  });

  it('takes words for exactly its codes', () => {
    const mineEn = extendLocale(mine, en, {
      ...words,
      pairs: { '3000-4401': { decisive: 'One is registered, the other is ours.', differences: [] } },
    });
    expect(parseLocale(mine, mineEn)).toStrictEqual({ value: mineEn });
    const { title, intro, rows } = compareEntries([selectCode(mine, 4401, mineEn), selectCode(mine, 3000, mineEn)]);
    expect(title).toBe('WebSocket 4401 Token expired vs 3000 Unauthorized');
    expect(intro).toBe('One is registered, the other is ours.');
    expect(rows.find(({ fact }) => fact === 'sentBy')?.values).toEqual(['The server', 'The client or the server']);
    expect(findCode(mine, 'token-expired', mineEn).code).toBe(4401);
    expect(findCode(mine, 4999, mineEn).kind).toBe('range');
    expect(listCodes(mine, mineEn)).toHaveLength(listCodes(websocket, en).length + 2);
  });

  it('takes lines in logs, and settings whose effect has words', () => {
    const settings = [
      {
        of: 'Gateway',
        name: 'token_ttl',
        default: '1h',
        effect: 'closes-after',
        spec: [{ title: 'Docs', url: '/ttl' }],
      },
    ] as const;
    const signs = [{ by: 'Gateway', line: 'token expired' }];
    const own = extendCatalog(websocket, { codes: { 4401: { phrase: 'TOKEN_EXPIRED', signs, settings } } });
    const ownEn = extendLocale(own, en, { codes: { 4401: { ...text, name: 'Token expired' } } });
    const comparison = compareEntries([selectCode(own, 4401, ownEn)]);
    expect(comparison.cards[0]?.signs).toEqual(signs);
    expect(comparison.settings.rows).toMatchObject([
      { name: 'token_ttl', effects: [en.terms.effects['closes-after']] },
    ]);
  });

  it('extends once more, and each language by itself', () => {
    const more = extendCatalog(mine, { codes: { 4403: { phrase: 'NO' } } });
    const moreKo = extendLocale(more, ko, { codes: { ...words.codes, 4403: text } });
    expect(selectCode(more, 4403, moreKo)).toMatchObject({ lang: 'ko', facts: { registry: 'private' } });
  });

  it.each([
    ['a standard code', { 1006: { phrase: 'Mine' } }, /codes\.1006: websocket names it already: "Abnormal Closure"\. Take a free one from 4000 to 4999\./],
    ['a registered range', { 3999: { phrase: 'Mine' } }, /codes\.3999: websocket leaves it to no application\. Take a free one from 4000 to 4999\./],
    ['a number beyond all', { 70000: { phrase: 'Mine' } }, /codes\.70000: websocket leaves it to no application\./],
    ['a name for a number', { MINE: { phrase: 'Mine' } }, /codes\.MINE: websocket leaves it to no application\./],
    ['a fraction', { 4000.5: { phrase: 'Mine' } }, /codes\["4000\.5"\]: websocket leaves it to no application\./],
    ['a taken name', { 4001: { phrase: 'going-away' } }, /codes\.4001\.phrase: "going-away" is the name of "1001" too\./],
    ['one name for two', { 4001: { phrase: 'Mine' }, 4002: { phrase: 'MINE' } }, /codes\.4002\.phrase: "MINE" is the name of "4001" too\./],
    ['no name', { 4001: {} }, /codes\.4001\.phrase: It is missing\./],
    ['a stage that is none', { 4001: { phrase: 'Mine', stages: ['moon'] } }, /codes\.4001\.stages\[0\]/],
    ['a misspelt fact', { 4001: { phrase: 'Mine', sendBy: 'server' } }, /codes\.4001\.sendBy: The catalog has no such fact\. Use one that it has: .*"sentBy"/],
    ['a value without words', { 4001: { phrase: 'Mine', sentBy: 'moon' } }, /codes\.4001\.sentBy: "moon" is not a value of this fact\. Use "either", "nobody", "client", "server"\./],
    ['an effect without words', { 4001: { phrase: 'Mine', settings: [{ of: 'A', name: 'b', default: '1', effect: 'shines', spec: [{ rfc: 6455, section: '7' }] }] } }, /codes\.4001\.settings\[0\]\.effect: "shines" has no words\. Use .*"closes-idle"/],
    ['a fact of another type', { 4001: { phrase: 'Mine', clean: 'yes' } }, /codes\.4001\.clean: "yes" is not a value of this fact\. Use "true", "false"\./],
    ['a bound of its range', { 4001: { phrase: 'Mine', from: 1 } }, /codes\.4001\.from: The catalog has no such fact\./],
    ['no facts at all', { 4001: null }, /codes\.4001\.phrase: It is missing\./],
  ])('refuses %s', (_, codes, message) => {
    expect(() => extendCatalog(websocket, { codes } as never)).toThrow(message);
    expect(() => extendCatalog(websocket, { codes } as never)).toThrow(/^wirecodes: the extension of 'websocket' has a problem\.\n/);
  }); // prettier-ignore

  it('refuses a code that an extension took', () => {
    expect(() => extendCatalog(mine, { codes: { 4401: { phrase: 'Mine' } as never } })).toThrow(
      'codes.4401: websocket names it already: "TOKEN_EXPIRED".',
    );
  });

  it('puts codes into HTTP, which has no range for private use, as unofficial', () => {
    const proxy = extendCatalog(http, {
      codes: { 472: { phrase: 'Proxy asleep', sentBy: 'gateway', stages: ['gateway'] } },
    });
    expect(proxy.codes[472]).toMatchObject({ registry: 'unofficial', class: 'client-error', body: 'allowed' });
    expect(() => extendCatalog(http, { codes: { 700: { phrase: 'Mine' } } })).toThrow(
      'codes.700: http leaves it to no application. Take a free one from 100 to 199, 200 to 299, 300 to 399, 400 to 499, 500 to 599.',
    );
  });
});

describe('extendCatalog, where codes are texts', () => {
  const { 4001: facts } = shop.codes;
  const own = { severity: 'fault', stages: ['bank'], retry: { advice: 'after-fix' }, spec: facts.spec } as const;
  const names = defineCatalog({ ...shop, codes: { LOST: { ...own, phrase: 'Lost' } }, ranges: [] });

  it('takes any new name as unofficial, with all facts that every protocol shares', () => {
    const more = extendCatalog(names, { codes: { GONE: { ...own, phrase: 'Gone' } } });
    expect(more.codes.GONE).toEqual({ ...own, phrase: 'Gone', registry: 'unofficial' });
    expect(parseCatalog(more).problems).toBeUndefined();
    expect(() => extendCatalog(names, { codes: { GONE: { phrase: 'Gone' } } })).toThrow(/codes\.GONE\.severity: It is missing/);
    expect(() => extendCatalog(names, { codes: { 'a b': { ...own, phrase: 'Gone' } } })).toThrow(/codes\["a b"\]: "a b" is not a code/);
    const proto = JSON.parse('{"codes":{"__proto__":{"phrase":"Gone"}}}') as never;
    expect(() => extendCatalog(names, proto)).toThrow(/codes\.__proto__: "__proto__" is not a code/);
  }); // prettier-ignore

  it('takes dotted ones in the range of the longest prefix, where somebody sends its codes', () => {
    const { from: _, to: __, ...range } = shop.ranges[0];
    const dotted = defineCatalog({
      ...shop,
      codes: { '5.7.1': { ...own, phrase: 'Lost' } },
      ranges: [
        { ...range, id: 'security', prefix: '5.7', registry: 'assigned', sentBy: 'server' },
        { ...range, id: 'closed', prefix: '5.7.9', registry: 'assigned', sentBy: 'nobody' },
      ],
    });
    const more = extendCatalog(dotted, { codes: { '5.7.99': { phrase: 'Ours' } } });
    expect(more.codes['5.7.99']).toEqual({
      phrase: 'Ours',
      registry: 'unofficial',
      severity: range.severity,
      stages: range.stages,
      retry: range.retry,
      spec: range.spec,
      sentBy: 'server',
    });
    for (const code of ['5.7.9.1', '4.4.4', 'LOST', '7']) {
      expect(() => extendCatalog(dotted, { codes: { [code]: { ...own, phrase: 'Ours' } } })).toThrow(
        'shop leaves it to no application. Take a free one from 5.7.x.',
      );
    }
  });
});

describe('extendLocale', () => {
  const mine = extendCatalog(websocket, { codes: { 4401: { phrase: 'TOKEN_EXPIRED' } } });

  it.each([
    ['a code without words', mine, {}, /codes\.4401: It is missing\. Add it\./],
    ['a text that is missing', mine, { 4401: { ...text, fixes: [{ who: 'client' }] } }, /codes\.4401\.fixes\[0\]\.text: It is missing/],
    ['words for a standard code', mine, { 4401: text, 1006: text }, /codes\.1006: Nothing reads this key\. Remove it, or use one of "4401"\./],
    ['another catalog', shop, { card_declined: text, 'out-of-stock': text, 4001: text }, /protocol: "websocket" is not a choice here\. Use "shop"\./],
  ])('refuses %s', (_, catalog, codes, message) => {
    expect(() => extendLocale(catalog, en, { codes })).toThrow(message);
    expect(() => extendLocale(catalog, en, { codes })).toThrow(/^wirecodes: the extension of 'websocket' in 'en' has a problem\.\n/);
  }); // prettier-ignore
});
