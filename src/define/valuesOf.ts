import type { Catalog } from '../model.js';
import { isRecord } from './check.js';

/** For each fact, its values that take words. */
export function valuesOf({
  codes,
  ranges,
}: Pick<Catalog, 'codes' | 'ranges'>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const facts of [...Object.values(codes), ...ranges]) {
    for (const [fact, value] of Object.entries(facts)) {
      const values = found.get(fact) ?? new Set();
      found.set(fact, values);
      for (const answer of answersIn(value)) values.add(answer);
    }
  }
  return found;
}

/** What the settings behind the codes do: the keys that take words. */
export function effectsOf({ codes, ranges }: Pick<Catalog, 'codes' | 'ranges'>): ReadonlySet<string> {
  const all = [...Object.values(codes), ...ranges];
  return new Set(all.flatMap(({ settings = [] }) => settings.map(({ effect }) => effect)));
}

/** What takes words in a value: a text, true or false; in a list or a map, in each of its items. */
export function answersIn(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) || isRecord(value) ? Object.values(value) : [value];
  return items.filter((item) => typeof item === 'string' || typeof item === 'boolean').map(String);
}
