import type { Catalog, Entry, Locale } from '../model.js';
import { selectCode } from './selectCode.js';

const MOST_LISTS = 500;
const known = new WeakMap<Catalog, WeakMap<Locale, Map<string, readonly Entry[]>>>();

/**
 * The entries of codes that the catalog names. The same codes give the same list, so that what is made of a list
 * (see `compareEntries`) is made once and not at every render.
 *
 * @throws when the catalog does not name one of the codes, or the locale is another protocol's.
 */
export function selectCodes(catalog: Catalog, codes: readonly (number | string)[], locale: Locale): readonly Entry[] {
  let ofCatalog = known.get(catalog);
  if (!ofCatalog) known.set(catalog, (ofCatalog = new WeakMap()));
  let lists = ofCatalog.get(locale);
  if (!lists) ofCatalog.set(locale, (lists = new Map()));
  const key = JSON.stringify(codes);
  let entries = lists.get(key);
  if (!entries) {
    entries = codes.map((code) => selectCode(catalog, code, locale));
    // A server that shows every pair must not keep them all.
    if (lists.size === MOST_LISTS) lists.clear();
    lists.set(key, entries);
  }
  return entries;
}
