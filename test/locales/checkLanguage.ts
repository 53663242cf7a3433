import type { LanguageRow } from '../../src/languages.js';
import { languageName } from './languageName.js';

// CLDR knows it only for the breaking of lines.
const unspaced = ['Hans', 'Hant', 'Jpan', 'Khmr', 'Laoo', 'Mymr', 'Thai'];

/** Where the row of a language differs from CLDR. */
export function checkLanguage(tag: string, row: LanguageRow): string[] {
  const locale = new Intl.Locale(tag);
  const names = (['dialect', 'standard'] as const).map((languageDisplay) =>
    new Intl.DisplayNames([tag], { type: 'language', languageDisplay }).of(tag),
  );
  const lower = (text = '') => text.toLocaleLowerCase(tag);
  const facts: readonly (readonly [name: string, own: string, cldr: string])[] = [
    ['tag', tag, locale.baseName],
    // Alone a name has a capital letter, and CLDR's Indonesian is short of "Bahasa".
    ['name', row.name, names.some((name) => lower(row.name).includes(lower(name))) ? row.name : String(names[0])],
    ['dir', row.dir, directionOf(locale)],
    [
      'plurals',
      row.plurals.toSorted().join(', '),
      new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted().join(', '),
    ],
    ['spaced', String(row.spaced), String(!unspaced.includes(locale.maximize().script ?? ''))],
  ];
  return facts
    .filter(([, own, cldr]) => own !== cldr)
    .map(
      ([name, own, cldr]) =>
        `${languageName(tag)}: ${name} ${name === 'plurals' ? 'are' : 'is'} ${own}. CLDR has ${cldr}: change the row in src/languages.ts.`,
    );
}

/** TypeScript does not know it yet; Node calls it a property or a method. */
function directionOf(locale: Intl.Locale & { textInfo?: TextInfo; getTextInfo?: () => TextInfo }): string {
  return String((locale.getTextInfo?.() ?? locale.textInfo)?.direction);
}

interface TextInfo {
  readonly direction: string;
}
