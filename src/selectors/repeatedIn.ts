import type { Entry } from '../model.js';

/** The first entry whose code stands before it already, by its number or its name. */
export function repeatedIn(entries: readonly Entry[]): Entry | undefined {
  return entries.find(
    ({ protocol, code }, index) => entries.findIndex((one) => one.protocol === protocol && one.code === code) < index,
  );
}
