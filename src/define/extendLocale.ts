import type { Catalog, CodeOf, CodeText, Locale, LocaleOf, PairText, StepIdOf, StepText } from '../model.js';
import { assertNone, object, oneOf, read } from './check.js';
import { codeTextOf, pairTexts } from './checkLocale.js';

/**
 * The words of a standard catalog with those of an application's own codes, in one language.
 *
 * @param catalog from `extendCatalog`
 * @param locale the words of the catalog that was extended
 * @param words the words of each code that the locale lacks, and perhaps of pairs
 * @throws when words are missing or belong to no code; the error lists every problem.
 */
export function extendLocale<C extends Catalog, B extends Locale>(
  catalog: C,
  locale: B,
  words: {
    readonly codes: {
      readonly [Code in Exclude<CodeOf<C>, keyof B['codes']>]: CodeText<StepText<StepIdOf<C['codes'][Code]>>>;
    };
    readonly pairs?: { readonly [pair: string]: PairText };
  },
): LocaleOf<C, B['lang']> {
  const lacking = Object.entries(catalog.codes).filter(([code]) => !Object.hasOwn(locale.codes, code));
  const { findings } = read(
    { protocol: locale.protocol, ...words },
    object(
      {
        protocol: oneOf([catalog.protocol]),
        codes: object(Object.fromEntries(lacking.map(([code, facts]) => [code, codeTextOf(facts)]))),
      },
      { pairs: pairTexts(catalog) },
    ),
  );
  assertNone(`the extension of '${locale.protocol}' in '${locale.lang}'`, findings);
  return {
    ...locale,
    codes: { ...locale.codes, ...words.codes },
    pairs: { ...locale.pairs, ...words.pairs },
  } as unknown as LocaleOf<C, B['lang']>;
}
