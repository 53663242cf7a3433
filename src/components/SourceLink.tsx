import type { ReactNode } from 'react';
import type { Source } from '../model.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { Link } from './Link.js';

/** A link to where a fact comes from. Renders an `<a>`; a `<span>` where the address is none that a link may have. */
export function SourceLink({ source }: { source: Source }): ReactNode {
  return (
    <Link href={sourceHref(source)} lang="en" dir="ltr" translate="no" data-part="source">
      {sourceTitle(source)}
    </Link>
  );
}
