import type { Catalog } from '../model.js';
import { assertNone, read } from './check.js';
import { checkCatalog } from './checkCatalog.js';

/**
 * Your own codes as a catalog, typed as you write it: a typo in a code does not compile afterwards.
 *
 * @returns its argument.
 * @throws when the data is no sound catalog; the error lists every problem with its path.
 */
export function defineCatalog<const C extends Catalog>(catalog: C): C {
  assertNone(`the catalog '${catalog.protocol}'`, read(catalog, checkCatalog).findings);
  return catalog;
}
