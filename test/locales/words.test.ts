import { describe, expect, it } from 'vitest';
import { languages, type LanguageRow } from '../../src/languages.js';
import { protocols } from '../support/fixtures.js';
import { languageName } from './languageName.js';
import { rules } from './rules.js';
import type { Words } from './Rule.js';

const rows: Readonly<Record<string, LanguageRow>> = languages;

const cases = protocols.flatMap(({ catalog, locales }) =>
  locales.map((locale) => {
    const language = rows[locale.lang];
    const english = locales.find(({ lang }) => lang === 'en');
    if (!language) throw new Error(`${languageName(locale.lang)} has no row in src/languages.ts`);
    if (!english) throw new Error(`${catalog.protocol} has no words in English`);
    const words: Words = { catalog, locale, language, english, others: locales.filter((other) => other !== locale) };
    return [`${catalog.protocol} in ${languageName(locale.lang)}`, words] as const;
  }),
);

describe.each(cases)('the words of %s', (_, words) => {
  it.each(Object.entries(rules).map(([name, rule]) => ({ name, ...rule })))('$name: they $says', ({ check }) => {
    const problems = check(words);
    // A language that is another would fill the screen.
    const shown = problems.length > 20 ? [...problems.slice(0, 20), `and ${problems.length - 20} more`] : problems;
    expect(shown).toEqual([]);
  });
});
