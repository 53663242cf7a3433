import type { ReactNode } from 'react';

/** The first items of a list; the rest under a summary that opens without JavaScript, where there is more. */
export function folded<Item>(
  items: readonly Item[],
  inSight: number,
  more: string | undefined,
  show: (part: readonly Item[]) => ReactNode,
): ReactNode {
  if (more === undefined) return show(items);
  return (
    <>
      {show(items.slice(0, inSight))}
      <details data-part="more">
        <summary>{more}</summary>
        {show(items.slice(inSight))}
      </details>
    </>
  );
}
