import type { Catalog, LocaleOf, PairText } from '../model.js';
import { assertNone, read } from './check.js';
import { checkLocale } from './checkLocale.js';

/** The words of a catalog as they are written: pairs may be left out. */
export type LocaleInput<C extends Catalog, L extends string> = Omit<LocaleOf<C, NoInfer<L>>, 'lang' | 'pairs'> & {
  /** A BCP 47 tag. */
  readonly lang: L;
  readonly pairs?: { readonly [pair: string]: PairText };
};

/**
 * The words of your own codes in one language. A missing word does not compile. The interface's words come from
 * `wirecodes/locales/messages/<tag>`.
 *
 * @throws when the words do not fit the catalog; the error lists every problem with its path.
 */
export function defineLocale<C extends Catalog, const L extends string>(
  catalog: C,
  locale: LocaleInput<NoInfer<C>, L>,
): LocaleOf<C, L> {
  const whole = { pairs: {}, ...locale };
  assertNone(`the locale '${locale.lang}' of '${catalog.protocol}'`, read(whole, checkLocale(catalog)).findings);
  return whole;
}
