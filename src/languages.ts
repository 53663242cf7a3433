/** The languages that wirecodes speaks, with their direction and the plural categories of CLDR. */
export const languages = {
  de: { dir: 'ltr', plurals: ['one', 'other'] },
  en: { dir: 'ltr', plurals: ['one', 'other'] },
  ko: { dir: 'ltr', plurals: ['other'] },
  tr: { dir: 'ltr', plurals: ['one', 'other'] },
} as const;

/** The tag of a language that wirecodes speaks. */
export type Language = keyof typeof languages;

/** The plural categories of a language. */
export type PluralCategory<L extends Language> = (typeof languages)[L]['plurals'][number];
