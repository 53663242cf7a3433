import type { ReactElement } from 'react';
import type { Source } from '../model.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';

/** A link to where a fact comes from, as an `<a>`; a `<span>` where the address is none that a link may have. */
export function sourceLink(source: Source): ReactElement {
  const href = sourceHref(source);
  const Tag = href === undefined ? 'span' : 'a';
  return (
    <Tag lang="en" dir="ltr" translate="no" data-part="source" {...(href !== undefined && { href })}>
      {sourceTitle(source)}
    </Tag>
  );
}
