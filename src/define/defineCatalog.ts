import type { Catalog, SharedFacts } from '../model.js';
import { assertNone, read } from './check.js';
import { checkCatalog } from './checkCatalog.js';
import type { NoSuchFact, NoSuchStage } from './mistakes.js';

/** Codes of which each fact stands in `facts`, and each stage in `stages`. */
interface Closed<C extends Catalog> {
  readonly codes: {
    readonly [Code in keyof C['codes']]: {
      readonly [
        Fact in Exclude<keyof C['codes'][Code], keyof C['facts'] | keyof SharedFacts | 'phrase'>
      ]: NoSuchFact<Fact>;
    } & {
      readonly stages: readonly (Exclude<C['codes'][Code]['stages'][number], C['stages'][number]> extends infer Stage
        ? [Stage] extends [never]
          ? C['stages'][number]
          : NoSuchStage<Stage>
        : never)[];
    };
  };
}

/**
 * Your own codes as a catalog, typed as you write it: a typo in a code does not compile afterwards.
 *
 * @returns its argument.
 * @throws when the data is no sound catalog; the error lists every problem with its path.
 */
export function defineCatalog<const C extends Catalog>(catalog: C & Closed<C>): C {
  assertNone(`the catalog '${catalog.protocol}'`, read(catalog, checkCatalog).findings);
  return catalog;
}
