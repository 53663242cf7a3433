import type { Catalog, CodeOrName, Entry, LocaleOf } from '../model.js';
import { shown } from '../text/shown.js';
import { toEntry } from './toEntry.js';

/**
 * The entry of a code that the catalog names, by the code or by its registered name. A code that it does not name does not compile;
 * for a code that arrives at run time there is `findCode`.
 *
 * @throws when the catalog does not name the code, or the locale is another protocol's.
 */
export function selectCode<C extends Catalog>(catalog: C, code: CodeOrName<C>, locale: LocaleOf<NoInfer<C>>): Entry {
  const entry = toEntry(catalog, code, locale);
  if (entry.kind !== 'known') {
    if (Object.hasOwn(catalog.codes, entry.code)) {
      throw new RangeError(
        `wirecodes: the locale '${locale.lang}' of '${catalog.protocol}' has no words for ${entry.label}. ` +
          'Add them with extendLocale(catalog, locale, words).',
      );
    }
    throw new RangeError(
      `wirecodes: the catalog '${catalog.protocol}' names no code ${shown(code)}. ` +
        'Use findCode(catalog, code, locale) for codes that arrive at run time.',
    );
  }
  return entry;
}
