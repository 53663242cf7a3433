import type { Entry } from '../../src/model.js';

/** The entry with something else in it. A spread would leave its catalog and its locale behind. */
export function changed(entry: Entry, changes: Partial<Entry>): Entry {
  const { catalog = entry.catalog, locale = entry.locale, ...own } = changes;
  return Object.assign(Object.create({ catalog, locale }) as Entry, entry, own);
}
