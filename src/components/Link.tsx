import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { safeHref } from '../selectors/safeHref.js';

type LinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href'> & { readonly href: string | undefined };

/** A link; or its text alone, where there is no address or none that a link may have. Renders an `<a>` or a `<span>`. */
export function Link({ href, children, ...rest }: LinkProps): ReactNode {
  const address = safeHref(href);
  if (address === undefined) return <span {...rest}>{children}</span>;
  return (
    <a {...rest} href={address}>
      {children}
    </a>
  );
}
