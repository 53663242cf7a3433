/** The key of a pair in a locale's `pairs`: the lower code first. */
export function pairKey(a: number | string, b: number | string): string {
  const ordered = typeof a === 'number' && typeof b === 'number' ? a <= b : String(a) <= String(b);
  return ordered ? `${a}-${b}` : `${b}-${a}`;
}
