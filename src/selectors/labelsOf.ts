import type { Entry } from '../model.js';
import { isMixed } from './isMixed.js';

/** Each code as it stands beside the others: 1006, or "HTTP 503" where they are of several protocols. */
export function labelsOf(entries: readonly Entry[]): readonly string[] {
  const mixed = isMixed(entries);
  return entries.map(({ label, locale }) => (mixed ? `${locale.terms.protocol} ${label}` : label));
}
