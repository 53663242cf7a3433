import type { ReactElement, ReactNode } from 'react';
import { safeHref } from '../text/safeHref.js';

/** What a link shows, and where it leads. */
export interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly 'data-part'?: string | undefined;
}

/** Renders a link in place of `<a>`, as a router's own does: `(link) => <Link {...link} />`. */
export type RenderLink = (link: LinkProps) => ReactNode;

const anchor: RenderLink = ({ children, ...props }) => <a {...props}>{children}</a>;

/** A link, as an `<a>`; a `<span>` with the same content where there is no address, or none that a link may have. */
export function link(
  href: string | undefined,
  children: ReactNode,
  part?: string,
  renderLink: RenderLink = anchor,
): ReactElement {
  const address = safeHref(href);
  if (address === undefined) return <span data-part={part}>{children}</span>;
  return <>{renderLink({ 'data-part': part, href: address, children })}</>;
}
