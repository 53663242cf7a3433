import { describe, expect, it } from 'vitest';
import { languages, type LanguageRow } from '../src/languages.js';
import { checkLanguage } from './locales/checkLanguage.js';
import { rows } from './locales/rows.js';

const spoken: Readonly<Record<string, LanguageRow>> = languages;

describe.each(Object.entries(spoken))('the row of %s', (tag, row) => {
  it('agrees with CLDR', () => {
    expect(checkLanguage(tag, row)).toEqual([]);
  });
});

describe('a row', () => {
  it.each(Object.entries(rows))('of %s is sound', (tag, row) => {
    expect(checkLanguage(tag, row)).toEqual([]);
  });

  it('with a fault is told of by the name of its language', () => {
    const french: LanguageRow = { ...languages.de, name: 'Français', plurals: ['one', 'many', 'other'] };
    expect(checkLanguage('fr', french)).toEqual([]);
    expect(checkLanguage('fr', { ...french, plurals: ['one', 'other'] })).toEqual([
      'French (fr): plurals are one, other. CLDR has many, one, other: change the row in src/languages.ts.',
    ]);
    expect(checkLanguage('fr', { ...french, name: 'Deutsch' })).toEqual([
      'French (fr): name is Deutsch. CLDR has français: change the row in src/languages.ts.',
    ]);
    expect(checkLanguage('he', { ...french, name: 'עברית', plurals: ['one', 'two', 'other'] })).toEqual([
      'Hebrew (he): dir is ltr. CLDR has rtl: change the row in src/languages.ts.',
    ]);
    expect(checkLanguage('zh-hans', languages['zh-Hans'])).toEqual([
      'Simplified Chinese (zh-hans): tag is zh-hans. CLDR has zh-Hans: change the row in src/languages.ts.',
    ]);
    expect(checkLanguage('ja', { ...languages.ja, spaced: true })).toEqual([
      'Japanese (ja): spaced is true. CLDR has false: change the row in src/languages.ts.',
    ]);
  });
});
