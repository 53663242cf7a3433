import type { Catalog, LocaleOf, Messages } from '../model.js';
import { read, type Checked } from './check.js';
import { checkLocale } from './checkLocale.js';
import { toParsed, type Parsed } from './parseCatalog.js';
import { toSchema, type StandardSchema } from './standardSchema.js';

/**
 * Reads unknown data as the words of a catalog: a plain copy of it, or every problem with its path. Never throws.
 *
 * @param catalog the catalog that the words are for; a sound one, from `defineCatalog` or `parseCatalog`
 * @param data the words; `pairs` may be left out
 * @param messages the interface's words, where the data has none: from `wirecodes/locales/messages/<tag>`
 */
export function parseLocale<C extends Catalog>(catalog: C, data: unknown, messages?: Messages): Parsed<LocaleOf<C>> {
  return toParsed(readLocale(catalog, data, messages));
}

/** `parseLocale` for whatever takes a Standard Schema: forms, routers, other schemas. */
export function localeSchema<C extends Catalog>(catalog: C, messages?: Messages): StandardSchema<LocaleOf<C>> {
  return toSchema((data) => readLocale(catalog, data, messages));
}

function readLocale<C extends Catalog>(catalog: C, data: unknown, messages?: Messages): Checked<LocaleOf<C>> {
  return read(data, checkLocale(catalog), { pairs: {}, ...(messages && { messages }) });
}
