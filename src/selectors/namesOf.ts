import type { Entry } from '../model.js';
import { ownValue } from '../text/ownValue.js';
import { isRetry } from './answerOf.js';

/**
 * The proper names that go with a code in particular: its header fields, the products that use it. Without those that
 * a fact has for every code, such as the browsers.
 */
export function namesOf({ facts, compares }: Entry): string | undefined {
  const names = Object.entries(compares).flatMap(([fact, { items }]) => {
    const value = ownValue(facts, fact);
    return items || typeof value !== 'object' || Array.isArray(value) || isRetry(value) ? [] : Object.keys(value);
  });
  return names.join(' ') || undefined;
}
