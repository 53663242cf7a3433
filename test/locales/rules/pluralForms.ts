import type { Rule } from '../Rule.js';

/** The messages with plural forms, which forms each has. */
function pluralsOf(data: unknown, path: string): [path: string, forms: string][] {
  if (typeof data !== 'object' || data === null) return [];
  if (/^messages\.(?:found|progress)$|\.says\.[^.]+$/.test(path)) return [[path, listOf(Object.keys(data))]];
  return Object.entries(data).flatMap(([key, value]) => pluralsOf(value, `${path}.${key}`));
}

const listOf = (categories: readonly string[]) => categories.toSorted().join(', ');

export const pluralForms: Rule = {
  says: 'have the plural forms of the language',
  check({ locale: { lang, messages, terms }, language }) {
    const forms = listOf(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
    const ofRow = listOf(language.plurals);
    return [
      ...(ofRow === forms ? [] : [`the row in src/languages.ts has the plurals ${ofRow}. CLDR has ${forms}`]),
      ...[...pluralsOf(messages, 'messages'), ...pluralsOf(terms, 'terms')]
        .filter(([, own]) => own !== forms)
        .map(([path, own]) => `${path} has the forms ${own}. It needs ${forms}`),
    ];
  },
};
