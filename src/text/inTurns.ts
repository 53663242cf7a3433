/** The first of each group, then the second of each, and so on: what stands in front is of as many groups as there are. */
export function inTurns<T>(items: readonly T[], groupOf: (item: T) => string): readonly T[] {
  const sizes = new Map<string, number>();
  const turns = new Map<T, number>();
  for (const item of items) {
    const group = groupOf(item);
    const turn = sizes.get(group) ?? 0;
    sizes.set(group, turn + 1);
    turns.set(item, turn);
  }
  return items.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}
