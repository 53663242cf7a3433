import type { Catalog, Entry, LocaleOf } from '../model.js';
import { readCode } from './readCode.js';
import { toEntry } from './toEntry.js';

/**
 * The entry of whatever arrived: a number, a string of digits, a registered name ('UNAVAILABLE'), a dotted text, `0x87`
 * where the protocol writes its numbers so, or anything else.
 * A code that the catalog does not name is explained by its range (`kind: 'range'`);
 * what is no code at all has `kind: 'unknown'`. Never throws because of the code.
 *
 * @throws when the locale is another protocol's.
 */
export function findCode<C extends Catalog>(catalog: C, code: unknown, locale: LocaleOf<NoInfer<C>>): Entry {
  return toEntry(catalog, readCode(catalog, code), locale);
}
