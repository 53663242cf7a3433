import type { ReactElement } from 'react';

/**
 * A code's number, left to right in every language and never translated: a `<bdi>`. `side` says which of the compared
 * codes it is, from 1, and gives it its colour.
 */
export function codeLabel(label: string | undefined, side?: number): ReactElement {
  return (
    <bdi dir="ltr" translate="no" data-part="code" data-side={side}>
      {label}
    </bdi>
  );
}
