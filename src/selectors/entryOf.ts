import type { Catalog, Entry, Locale } from '../model.js';
import { once } from '../text/once.js';
import { selectCode } from './selectCode.js';

/**
 * The entry of a code that the catalog names, made once: what is made of an entry (see `cardOf`) is made once, too.
 * No more are kept than the catalog has codes, and none longer than the catalog and the locale.
 *
 * @throws when the catalog does not name the code, or the locale is another protocol's.
 */
export function entryOf(catalog: Catalog, code: number | string, locale: Locale): Entry {
  const entries = entriesOf(catalog)(locale);
  const known = entries.get(String(code));
  if (known?.code === code) return known;
  const entry = selectCode(catalog, code, locale);
  // A name, in any spelling, is the entry of its code.
  const named = entries.get(String(entry.code));
  if (named?.code === entry.code) return named;
  entries.set(String(entry.code), entry);
  return entry;
}

const entriesOf = /* @__PURE__ */ once<Catalog, (locale: Locale) => Map<string, Entry>>(() => once(() => new Map()));
