import type { ReactElement } from 'react';

/**
 * A code's number, never translated and in the direction that its letters have, in every language: a `<bdi>`. `side` says which of the compared
 * codes it is, from 1, and gives it its colour.
 */
export function codeLabel(label: string | undefined, side?: number): ReactElement {
  return (
    <bdi translate="no" data-part="code" data-side={side}>
      {label}
    </bdi>
  );
}
