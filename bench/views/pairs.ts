/** The pairs of close codes that people confuse most. */
export const pairs = [
  [1005, 1006],
  [1010, 1015],
  [1000, 1001],
] as const;

export const nameOf = ([a, b]: readonly [number, number]): string => `${a} and ${b}`;
