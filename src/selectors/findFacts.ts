import type { Catalog, CodeFacts, RangeFacts } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { foldName } from '../text/foldName.js';
import { ownValue } from '../text/ownValue.js';

/** What a catalog says of a code, without a word of any language. */
export interface Found {
  /** The code as the catalog holds it; what the catalog does not know, as it came. */
  readonly code: number | string;
  /** Where the catalog names the code. */
  readonly facts: CodeFacts | undefined;
  /** Where a range explains it. */
  readonly range: RangeFacts | undefined;
}

/** Looks a code up in a catalog, by itself or by its registered name. */
export function findFacts(catalog: Catalog, codeOrName: number | string): Found {
  const { codes } = catalog;
  const code = Object.hasOwn(codes, codeOrName)
    ? codeOfKey(String(codeOrName))
    : (codeOfName(catalog, codeOrName) ?? codeOrName);
  return { code, facts: ownValue(codes, code), range: rangeOf(catalog, code) };
}

/** The range that explains a code; of several prefixes the longest. */
export function rangeOf({ ranges, last = Infinity }: Catalog, code: number | string): RangeFacts | undefined {
  if (typeof code === 'number') {
    if (!Number.isInteger(code) || code > last) return undefined;
    return ranges.find(({ from, to }) => from !== undefined && from <= code && code <= to);
  }
  let longest: RangeFacts | undefined;
  for (const range of ranges) {
    const { prefix } = range;
    if (prefix !== undefined && code.startsWith(`${prefix}.`) && prefix.length > (longest?.prefix?.length ?? -1))
      longest = range;
  }
  return longest;
}

/**
 * The code of a registered name, however it is spelled: `UNAVAILABLE`, `Unavailable`; `Not Found`, `not-found`. A number
 * that its registry gives two names (`BADVERS/BADSIG`) is found by each.
 */
function codeOfName({ codes }: Catalog, name: number | string): number | string | undefined {
  if (typeof name === 'number') return undefined;
  const folded = foldName(name);
  if (folded === '') return undefined;
  const code = Object.keys(codes).find(
    (key) => isNamed(codes[key]?.phrase ?? '', folded) || key.toLowerCase() === name.toLowerCase(),
  );
  return code === undefined ? undefined : codeOfKey(code);
}

function isNamed(phrase: string, folded: string): boolean {
  return foldName(phrase) === folded || phrase.split('/').some((name) => foldName(name) === folded);
}
