import type { Catalog, CodeFacts, RangeFacts } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { foldName } from '../text/foldName.js';
import { ownValue } from '../text/ownValue.js';

/** What a catalog has of a code, without words. */
export interface Found {
  readonly code: number | string;
  /** Its own facts, where the catalog names it. */
  readonly facts: CodeFacts | undefined;
  /** The range that it lies in. */
  readonly range: RangeFacts | undefined;
}

/** Looks a code up, or the registered name of one. */
export function findFacts(catalog: Catalog, codeOrName: number | string): Found {
  const code = Object.hasOwn(catalog.codes, codeOrName) ? codeOrName : (codeOfName(catalog, codeOrName) ?? codeOrName);
  const range = Number.isInteger(code)
    ? catalog.ranges.find(({ from, to }) => from <= Number(code) && Number(code) <= to)
    : undefined;
  return { code, facts: ownValue(catalog.codes, code), range };
}

/** The code of a registered name, however it is spelled: `UNAVAILABLE`, `Unavailable`; `Not Found`, `not-found`. */
function codeOfName({ codes }: Catalog, name: number | string): number | string | undefined {
  if (typeof name === 'number') return undefined;
  const folded = foldName(name);
  if (folded === '') return undefined;
  const code = Object.keys(codes).find((key) => foldName(codes[key]?.phrase ?? '') === folded);
  return code === undefined ? undefined : codeOfKey(code);
}
