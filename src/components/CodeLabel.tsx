import type { ReactNode } from 'react';
import type { Entry } from '../model.js';

interface CodeLabelProps {
  entry: Entry;
  /** Which of the compared codes it is, from 1; gives it its colour. */
  side?: number | undefined;
  /** Whether the protocol stands before the number. */
  withProtocol?: boolean;
}

/** A code's number, left to right in every language and never translated. Renders a `<bdi>`. */
export function CodeLabel({ entry, side, withProtocol = false }: CodeLabelProps): ReactNode {
  return (
    <bdi dir="ltr" translate="no" data-part="code" data-side={side}>
      {withProtocol ? `${entry.terms.protocol} ${entry.code}` : entry.code}
    </bdi>
  );
}
