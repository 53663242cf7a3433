import type { CodeIdentity } from '../model.js';

/** The ids of the ticked steps of each code: `{ 'websocket:1006': ['drain'] }`. */
export interface Ticks {
  readonly [code: `${string}:${string}`]: readonly string[];
}

/** What one of several checklists gets of the ticks that a host keeps. */
export function ticksOf(
  { protocol, label }: CodeIdentity,
  value: Ticks | undefined,
  onChange: ((value: Ticks) => void) | undefined,
) {
  const code = `${protocol}:${label}` as const;
  return {
    value: value && (value[code] ?? []),
    onChange: onChange && ((ticked: readonly string[]) => onChange({ ...value, [code]: ticked })),
  };
}
