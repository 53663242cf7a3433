import type { Entry, RelatedPair } from '../model.js';
import { pairKey } from './pairKey.js';

const MOST_PAIRS = 6;

/** The pairs with words of their own that one of the entries belongs to, but for the pair that the entries are. */
export function relatedPairs(entries: readonly Entry[]): readonly RelatedPair[] {
  const [first, second] = entries;
  const shown = first && second && entries.length === 2 ? pairKey(first, second) : undefined;
  const found = new Map<string, RelatedPair>();
  for (const { protocol, code, lang, messages, pairs, terms } of entries) {
    const [start, end] = [`${code}-`, `-${code}`];
    for (const pair of Object.keys(pairs)) {
      if (pair === shown || !(pair.startsWith(start) || pair.endsWith(end))) continue;
      const at = pair.startsWith(start) ? start.length - 1 : pair.length - end.length;
      const [a, b] = [pair.slice(0, at), pair.slice(at + 1)];
      found.set(`${protocol} ${pair}`, {
        protocol,
        lang,
        a,
        b,
        title: `${terms.protocol} ${a} ${messages.versus} ${b}`,
      });
    }
  }
  return [...found.values()].slice(0, MOST_PAIRS);
}
