import type { Entry } from '../model.js';

/** Whether the entries come from more than one protocol, so that each number needs its protocol beside it. */
export function isMixed(entries: readonly Entry[]): boolean {
  return entries.some(({ protocol }) => protocol !== entries[0]?.protocol);
}
