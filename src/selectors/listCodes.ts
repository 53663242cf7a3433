import type { Catalog, Entry, LocaleOf } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { toEntry } from './toEntry.js';

/**
 * The entries of all codes that a catalog names, in its order.
 *
 * @throws when the locale is another protocol's.
 */
export function listCodes<C extends Catalog>(catalog: C, locale: LocaleOf<NoInfer<C>>): readonly Entry[] {
  return Object.keys(catalog.codes).map((key) => toEntry(catalog, codeOfKey(key), locale));
}
