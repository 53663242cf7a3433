import type { ReactNode } from 'react';
import type { Source } from '../model.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { Link } from './Link.js';

/** A link to where a fact comes from. Renders an `<a>`; a `<span>` where the address is none that a link may have. */
export function SourceLink({ source }: { source: Source }): ReactNode {
  const href =
    'rfc' in source ? `https://www.rfc-editor.org/rfc/rfc${source.rfc}#section-${source.section}` : source.url;
  return (
    <Link href={href} lang="en" dir="ltr" translate="no" data-part="source">
      {sourceTitle(source)}
    </Link>
  );
}
