import type { Comparison, Entry } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';

/** What JSON says of a comparison, or of a single entry. */
export function viewData(entries: readonly Entry[]): Entry | Comparison {
  const [first] = entries;
  return first && entries.length === 1 ? first : compareEntries(entries);
}
