import type { Entry, PairText } from '../model.js';
import { ownValue } from '../text/ownValue.js';
import { pairKey } from './pairKey.js';

/** The words for a pair, where either's locale has some. */
export function pairTextOf(entries: readonly Entry[]): PairText | undefined {
  const [first, second] = entries;
  if (!first || !second || entries.length !== 2) return undefined;
  const key = pairKey(first, second);
  return (
    ownValue(first.locale.pairs, key) ?? (second.lang === first.lang ? ownValue(second.locale.pairs, key) : undefined)
  );
}
