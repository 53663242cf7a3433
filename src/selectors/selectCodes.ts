import type { Catalog, Entry, Locale } from '../model.js';
import { entryOf } from './entryOf.js';

const lists = new WeakMap<Entry, readonly Entry[]>();

/**
 * The entries of codes that the catalog names. The components of a page ask for the same codes one after the other, at
 * every render: they get the same list, so that what is made of it (see `compareEntries`) is made once. Of the lists that
 * begin with a code the last is kept, so a server that shows every pair keeps no more of them than there are codes.
 *
 * @throws when the catalog does not name one of the codes, or the locale is another protocol's.
 */
export function selectCodes(catalog: Catalog, codes: readonly (number | string)[], locale: Locale): readonly Entry[] {
  const entries = codes.map((code) => entryOf(catalog, code, locale));
  const [first] = entries;
  if (!first) return entries;
  const last = lists.get(first);
  if (last?.length === entries.length && last.every((entry, index) => entry === entries[index])) return last;
  lists.set(first, entries);
  return entries;
}
