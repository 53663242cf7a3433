import type { Entry, RelatedPair } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { ownValue } from '../text/ownValue.js';
import { codeText } from './codeText.js';
import { pairKey } from './pairKey.js';

const MOST_PAIRS = 6;

/** The pairs with words of their own that one of the entries belongs to, but for the pair that the entries are. */
export function relatedPairs(entries: readonly Entry[]): readonly RelatedPair[] {
  const [first, second] = entries;
  const shown = first && second && entries.length === 2 ? pairKey(first, second) : undefined;
  const found = new Map<string, RelatedPair>();
  for (const { protocol, code, lang, catalog, locale } of entries) {
    const { messages, pairs, terms } = locale;
    const nameOf = (key: string) =>
      `${codeText(catalog, codeOfKey(key))} ${ownValue(locale.codes, key)?.name ?? ''}`.trim();
    const [start, end] = [`${code}-`, `-${code}`];
    for (const pair of Object.keys(pairs)) {
      if (pair === shown || !(pair.startsWith(start) || pair.endsWith(end))) continue;
      const at = pair.startsWith(start) ? start.length - 1 : pair.length - end.length;
      const [a, b] = [pair.slice(0, at), pair.slice(at + 1)];
      // The codes 'a' and 'b-c' are no neighbours of 'a-b'.
      if (!Object.hasOwn(catalog.codes, a) || !Object.hasOwn(catalog.codes, b)) continue;
      found.set(`${protocol} ${pair}`, {
        protocol,
        lang,
        a,
        b,
        title: `${terms.protocol} ${nameOf(a)} ${messages.versus} ${nameOf(b)}`,
      });
    }
  }
  return [...found.values()].slice(0, MOST_PAIRS);
}
