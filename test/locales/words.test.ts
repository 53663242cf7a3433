import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/languages.js';
import { en } from '../../src/locales/websocket/en.js';
import { languages as loadable, loadLocale } from '../../src/locales/websocket/load.js';
import { codes, locales, stringsOf, textsOf } from '../fixtures.js';

const sentences = ['summary', 'when', 'choose', 'endUser'] as const;
const asked = [
  '1000-1001', '1000-1005', '1001-1006', '1001-1012', '1002-1003', '1002-1007', '1003-1007', '1005-1006', '1006-1015',
  '1007-1008', '1008-3000', '1008-3003', '1008-1009', '1011-1012', '1012-1013', '1000-1010', '1010-1015', '1000-1015',
  '1005-1010',
]; // prettier-ignore

describe.each(locales)('the words in $lang', (locale) => {
  it('are plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(locale))).toStrictEqual(locale);
  });

  it('are never empty, and never hold a stray space or a template’s slip', () => {
    for (const [path, text] of stringsOf({ ...locale, messages: { ...locale.messages, list: {} } })) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/ {2}|\bwhen when\b|indicates that|undefined|\bTODO\b/i);
      // No word twice in a row, but for those that a language doubles on purpose.
      expect(text.replaceAll(/ayrı ayrı|birer birer/g, ''), path).not.toMatch(
        /(?<![\p{L}\p{N}])(\p{L}{3,}) \1(?![\p{L}\p{N}])/u,
      );
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
    const sameOnPurpose = /^(vs\.?|WebSocket|Server|Client|true|false|, |,)$/;
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
    expect(Object.keys(locale.pairs)).toEqual(expect.arrayContaining(asked));
    for (const [pair, { decisive, differences }] of Object.entries(locale.pairs)) {
      const [a, b] = pair.split('-').map(Number);
      expect(codes, pair).toEqual(expect.arrayContaining([a, b]));
      expect(Number(a), pair).toBeLessThan(Number(b));
      expect(decisive, pair).toMatch(/\.$/);
      expect(differences.length, pair).toBe(en.pairs[pair]?.differences.length);
    }
  });

  it('give no two codes the same name', () => {
    const names = textsOf(locale).map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('Korean never puts a particle behind a number that it does not know', () => {
  const ko = locales.find(({ lang }) => lang === 'ko');
  for (const [path, text] of stringsOf(ko)) expect(text, path).not.toMatch(/\{codes\}[\p{Script=Hangul}]/u);
});

describe('loadLocale', () => {
  it('loads each language', async () => {
    expect(loadable).toEqual(Object.keys(languages));
    for (const tag of loadable) expect(await loadLocale(tag)).toMatchObject({ lang: tag, protocol: 'websocket' });
  });

  it('says which languages there are', async () => {
    await expect(loadLocale('xx' as 'en')).rejects.toThrow(
      "wirecodes: no words in 'xx'. loadLocale takes de, en, ko, tr.",
    );
  });
});
