import type { ReactElement, ReactNode } from 'react';
import { safeHref } from '../text/safeHref.js';

/** A link, as an `<a>`; a `<span>` with the same content where there is no address, or none that a link may have. */
export function link(href: string | undefined, children: ReactNode, part?: string): ReactElement {
  const address = safeHref(href);
  if (address === undefined) return <span data-part={part}>{children}</span>;
  return (
    <a data-part={part} href={address}>
      {children}
    </a>
  );
}
