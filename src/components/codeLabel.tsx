import type { ReactElement } from 'react';
import type { Entry } from '../model.js';

/**
 * A code's number, left to right in every language and never translated: a `<bdi>`. `side` says which of the compared
 * codes it is, from 1, and gives it its colour; `withProtocol` puts the protocol before the number.
 */
export function codeLabel(entry: Entry, side?: number, withProtocol = false): ReactElement {
  return (
    <bdi dir="ltr" translate="no" data-part="code" data-side={side}>
      {withProtocol ? `${entry.terms.protocol} ${entry.code}` : entry.code}
    </bdi>
  );
}
