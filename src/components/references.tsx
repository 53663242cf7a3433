import { Fragment, type ReactNode } from 'react';
import type { CodeReference } from '../model.js';
import { fillHref } from '../text/fillHref.js';
import { link, type RenderLink } from './link.js';

interface References {
  readonly lang: string;
  /** What stands between two of them. */
  readonly separator: string;
  readonly codeHref: string | undefined;
  readonly renderLink: RenderLink | undefined;
}

/** Codes of other protocols by the names that people know them by, each as a link where codes have addresses. */
export function references(
  see: readonly CodeReference[],
  { lang, separator, codeHref, renderLink }: References,
): readonly ReactNode[] {
  return see.map(({ protocol, code, name }, index) => (
    <Fragment key={`${protocol} ${code}`}>
      {index > 0 && separator}
      {link(
        codeHref && fillHref(codeHref, { lang, protocol, code }),
        <code dir="ltr" translate="no">
          {name}
        </code>,
        'reference',
        renderLink,
      )}
    </Fragment>
  ));
}
