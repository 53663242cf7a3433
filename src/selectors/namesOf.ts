import type { Entry } from '../model.js';
import { ownValue } from '../text/ownValue.js';

/**
 * The proper names that go with a code in particular: its header fields, the products that use it. Without those that
 * a fact has for every code, such as the browsers.
 */
export function namesOf({ facts, catalog }: Entry): string | undefined {
  const names = Object.entries(catalog.facts).flatMap(([fact, { items }]) => {
    const value = fact === 'retry' ? undefined : ownValue(facts, fact);
    return items || typeof value !== 'object' || Array.isArray(value) ? [] : Object.keys(value);
  });
  return names.join(' ') || undefined;
}
