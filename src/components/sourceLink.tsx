import type { ReactElement } from 'react';
import type { Source } from '../model.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';

/** A link to where a fact comes from, as an `<a>`; a `<span>` where the address is none that a link may have. */
export function sourceLink(source: Source): ReactElement {
  const href = sourceHref(source);
  const children = sourceTitle(source);
  return href === undefined ? (
    <span lang="en" dir="ltr" translate="no" data-part="source">
      {children}
    </span>
  ) : (
    <a lang="en" dir="ltr" translate="no" data-part="source" href={href}>
      {children}
    </a>
  );
}
