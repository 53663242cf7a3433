import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.js';
import * as grpcLoad from '../../src/locales/grpc/load.js';
import * as httpLoad from '../../src/locales/http/load.js';
import type { Causes } from '../../src/model.js';
import * as websocketLoad from '../../src/locales/websocket/load.js';
import { factsOf, protocols, stringsOf, textsOf } from '../support/fixtures.js';

const sentences = ['summary', 'when', 'choose', 'endUser'] as const;
/** The pairs that people confuse. */
const asked: Readonly<Record<string, readonly string[]>> = {
  websocket: [
    '1000-1001', '1000-1005', '1001-1006', '1001-1012', '1002-1003', '1002-1007', '1003-1007', '1005-1006', '1006-1015',
    '1007-1008', '1008-3000', '1008-3003', '1008-1009', '1011-1012', '1012-1013', '1000-1010', '1010-1015', '1000-1015',
    '1005-1010',
  ],
  http: [
    '200-201', '200-204', '201-202', '200-203', '301-302', '301-308', '302-303', '302-307', '307-308', '400-422',
    '401-403', '401-407', '403-404', '404-410', '408-504', '409-412', '412-428', '413-414', '429-503', '500-502',
    '500-503', '502-503', '502-504', '503-504', '408-499', '502-520',
  ],
  grpc: ['3-9', '3-11', '9-10', '9-14', '7-16', '1-4', '2-13', '5-7', '8-14', '13-15'],
}; // prettier-ignore

const cases = protocols.flatMap(({ catalog, locales }) => {
  const en = locales.find(({ lang }) => lang === 'en') ?? locales[0];
  if (!en) throw new Error(`no words for ${catalog.protocol}`);
  return locales.map((locale) => ({ name: `${catalog.protocol} in ${locale.lang}`, catalog, locale, en }));
});

/** Where each answer leads: to further questions, or to steps by these roles. */
function outline({ answers }: Causes): unknown[] {
  return answers.map((answer) => ('next' in answer ? outline(answer.next) : answer.fixes.map(({ who }) => who)));
}

describe.each(cases)('the words of $name', ({ catalog, locale, en }) => {
  it('are plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(locale))).toStrictEqual(locale);
  });

  it('are never empty, and never hold a stray space or a template’s slip', () => {
    for (const [path, text] of stringsOf({ ...locale, messages: { ...locale.messages, list: {} } })) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/ {2}|\bwhen when\b|indicates that|undefined|\bTODO\b/i);
      // No word twice in a row, but for those that a language doubles on purpose.
      expect(
        text.replaceAll(
          /die die|ayrı ayrı|birer birer|dilim dilim|tek tek|bire bir|teker teker|peş peşe|art arda|yavaş yavaş|adım adım|sık sık/g,
          '',
        ),
        path,
      ).not.toMatch(/(?<![\p{L}\p{N}])(\p{L}{3,}) \1(?![\p{L}\p{N}])/u);
    }
  });

  it('are whole sentences', () => {
    for (const [code, text] of textsOf(locale)) {
      for (const key of sentences) expect(text[key], `${code}.${key}`).toMatch(/[.…!]$/);
      for (const { text: step } of text.fixes) expect(step, `${code}.fixes`).toMatch(/[.]$/);
      expect(text.name, code).not.toMatch(/[.!?]$/);
      expect(text.fixes.length, code).toBeGreaterThan(0);
    }
  });

  it('take the same steps as in English, by the same roles', () => {
    const roles = textsOf(en).map(([code, { fixes }]) => [code, fixes.map(({ who }) => who)]);
    expect(textsOf(locale).map(([code, { fixes }]) => [code, fixes.map(({ who }) => who)])).toEqual(roles);
  });

  it('lead through the same questions as in English', () => {
    for (const [code, { causes }] of textsOf(locale)) {
      const english = textsOf(en).find(([other]) => other === code)?.[1].causes;
      expect(causes && outline(causes), code).toEqual(english && outline(english));
      for (const [path, text] of stringsOf(causes)) {
        if (!path.endsWith('.who')) expect(text, `${code}.${path}`).toMatch(path.endsWith('question') ? /\?$/ : /\.$/);
      }
    }
  });

  it('hold the same placeholders and the same numbers as in English', () => {
    const english = new Map(stringsOf({ ...en, lang: '' }));
    for (const [path, text] of stringsOf({ ...locale, lang: '' })) {
      const other = english.get(path);
      if (other === undefined) continue;
      const marks = (from: string) => (from.match(/\{\w+\}/g) ?? []).toSorted();
      const numbers = (from: string) => [...new Set(from.match(/\d{3,}/g))].toSorted();
      expect(marks(text), path).toEqual(marks(other));
      expect(numbers(text), path).toEqual(numbers(other));
    }
  });

  it('are not English left behind', () => {
    if (locale.lang === 'en') return;
    const english = new Map(stringsOf(en));
    const sameOnPurpose = /^(vs\.?|WebSocket|HTTP|gRPC|Server|Client|true|false|, |,|\{items\} .*)$/;
    for (const [path, text] of stringsOf(locale)) {
      if (/^(protocol|dir)$|\.who$/.test(path) || sameOnPurpose.test(text)) continue;
      if (/\.name$|\.stages\./.test(path)) continue;
      expect(text, path).not.toBe(english.get(path));
    }
  });

  it('have the plural forms of the language', () => {
    const categories = new Intl.PluralRules(locale.lang).resolvedOptions().pluralCategories.toSorted();
    expect(Object.keys(locale.messages.progress).toSorted()).toEqual(categories);
    expect([...languages[locale.lang as keyof typeof languages].plurals].toSorted()).toEqual(categories);
  });

  it('have words for the pairs that people confuse, keyed by the lower code first', () => {
    const codes = factsOf(catalog).map(([code]) => code);
    expect(Object.keys(locale.pairs)).toEqual(expect.arrayContaining([...(asked[catalog.protocol] ?? [])]));
    for (const [pair, { decisive, differences }] of Object.entries(locale.pairs)) {
      const [a, b] = pair.split('-');
      if (pair.includes(':')) {
        expect(String(a) < String(b), pair).toBe(true);
      } else {
        expect(codes, pair).toEqual(expect.arrayContaining([Number(a), Number(b)]));
        expect(Number(a), pair).toBeLessThan(Number(b));
      }
      expect(decisive, pair).toMatch(/\.$/);
      expect(differences.length, pair).toBe(en.pairs[pair]?.differences.length);
    }
  });

  it('hold no number without its sentence: `{codes}` touches no letter', () => {
    for (const [path, text] of stringsOf(locale)) expect(text, path).not.toMatch(/\{codes\}[\p{L}’']/u);
  });

  it('give no two codes the same name', () => {
    const names = textsOf(locale).map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each([
  ['websocket', websocketLoad],
  ['http', httpLoad],
  ['grpc', grpcLoad],
])('loadLocale of %s', (protocol, { languages: loadable, loadLocale }) => {
  it('loads each language', async () => {
    expect(loadable).toEqual(Object.keys(languages));
    for (const tag of loadable) expect(await loadLocale(tag)).toMatchObject({ lang: tag, protocol });
  });

  it('says which languages there are', async () => {
    await expect(loadLocale('xx' as 'en')).rejects.toThrow(
      "wirecodes: no words in 'xx'. loadLocale takes de, en, ko, tr.",
    );
  });
});
