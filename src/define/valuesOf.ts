import type { Catalog } from '../model.js';
import { isRecord, pathOf } from './check.js';

/** For each fact, its values that take words, each with the place of the first: `codes.card_declined.charged`. */
export function valuesOf({
  codes,
  ranges,
}: Pick<Catalog, 'codes' | 'ranges'>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  const all = [
    ...Object.entries(codes).map(([code, facts]) => [['codes', code], facts] as const),
    ...ranges.map((facts, index) => [['ranges', index], facts] as const),
  ];
  for (const [keys, facts] of all) {
    for (const [fact, value] of Object.entries(facts)) {
      const values = found.get(fact) ?? new Map<string, string>();
      found.set(fact, values);
      for (const answer of answersIn(value)) {
        if (!values.has(answer)) values.set(answer, pathOf([...keys, fact]));
      }
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
