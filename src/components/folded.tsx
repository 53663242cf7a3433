import type { ReactNode } from 'react';

/** The children that show a list: its first items, and the rest under a line that says how many there are, which opens without JavaScript. */
export function folded<Item>(
  list: readonly Item[],
  inSight: number,
  more: string | undefined,
  show: (part: readonly Item[]) => ReactNode,
): readonly [ReactNode, ReactNode] {
  return [
    show(list.slice(0, inSight)),
    more !== undefined && (
      <details key="more" data-part="more">
        <summary>{more}</summary>
        {show(list.slice(inSight))}
      </details>
    ),
  ];
}
