import type { Catalog } from '../model.js';
import { read, toProblem, type Checked, type Problem } from './check.js';
import { checkCatalog } from './checkCatalog.js';
import { toSchema, type StandardSchema } from './standardSchema.js';

/** Either the typed value, or every problem with it. */
export type Parsed<T> =
  | { readonly value: T; readonly problems?: undefined }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/**
 * Reads unknown data as a catalog: a plain copy of it, or every problem with its path. Never throws.
 *
 * @example
 * const { value, problems } = parseCatalog(await response.json());
 */
export function parseCatalog(data: unknown): Parsed<Catalog> {
  return toParsed(read(data, checkCatalog));
}

/** What was read, with each path as a text. */
export function toParsed<T>(result: Checked<T>): Parsed<T> {
  return result.findings ? { problems: result.findings.map(toProblem) } : { value: result.value };
}

/** `parseCatalog` for whatever takes a Standard Schema: forms, routers, other schemas. */
export const catalogSchema: StandardSchema<Catalog> = toSchema((data) => read(data, checkCatalog));
