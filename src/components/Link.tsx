import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { safeHref } from '../selectors/safeHref.js';

type LinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & { readonly href: string | undefined };

/** A link; or its text alone, where there is no address or none that a link may have. Renders an `<a>` or a `<span>`. */
export function Link({ href, ...rest }: LinkProps): ReactNode {
  const address = safeHref(href);
  return address === undefined ? <span {...rest} /> : <a {...rest} href={address} />;
}
