import type { Entry } from '../model.js';

type Named = Pick<Entry, 'protocol' | 'code'>;

/** The key of a pair in a locale's `pairs`: the lower code first; across protocols `'grpc:14-http:503'`. */
export function pairKey(a: Named, b: Named): string {
  if (a.protocol !== b.protocol) {
    return [a, b]
      .map(({ protocol, code }) => `${protocol}:${code}`)
      .toSorted()
      .join('-');
  }
  const [low, high] = isBefore(a.code, b.code) ? [a, b] : [b, a];
  return `${low.code}-${high.code}`;
}

/** Whether the one code stands before the other in a pair's key. */
export function isBefore(a: number | string, b: number | string): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a <= b : String(a) <= String(b);
}
