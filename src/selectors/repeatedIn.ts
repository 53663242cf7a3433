import type { Entry } from '../model.js';

/** The first entry whose code stands before it already, by its number or its name. */
export function repeatedIn(entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ protocol, code }, index) =>
    entries.slice(0, index).some((before) => before.protocol === protocol && before.code === code),
  );
}
