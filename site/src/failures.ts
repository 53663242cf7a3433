import type { Entry } from 'wirecodes';
import type { Shelf } from './library.js';

/** The codes for which clients have names of their own, a list for each protocol. */
export function failures({ codes }: Shelf): readonly (readonly Entry[])[] {
  return [...codes.values()]
    .map((entries) => entries.filter(({ facts }) => (facts.names ?? []).length > 0))
    .filter(({ length }) => length > 0);
}
