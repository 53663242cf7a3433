import { describe, expect, it } from 'vitest';
import { languages, type LanguageRow } from '../../src/languages.js';
import * as grpcLoad from '../../src/locales/grpc/load.js';
import * as httpLoad from '../../src/locales/http/load.js';
import * as websocketLoad from '../../src/locales/websocket/load.js';
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
