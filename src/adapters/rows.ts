import type { Observation } from '../model.js';
import { observe, type Mark } from './observe.js';

/** Words that mean a code; and what else they may mean. */
export type Row = readonly [words: RegExp, mark: Mark, ...mayMean: Mark[]];

/** The first row whose words stand in the text. */
export function rowIn(rows: readonly Row[], text: string) {
  for (const [words, mark, ...mayMean] of rows) {
    const observed = words.exec(text)?.[0];
    if (observed) return { mark, observed, mayMean };
  }
  return undefined;
}

/** What the first such row means, of a TLS handshake. */
export function readRows(rows: readonly Row[], text: string): Observation | undefined {
  const found = rowIn(rows, text);
  return found && observe(found.mark, found.observed, { stages: ['tls'], mayMean: found.mayMean });
}
