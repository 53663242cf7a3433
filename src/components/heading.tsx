import type { ReactElement, ReactNode } from 'react';
import type { HeadingLevel } from './props.js';

/** A heading, as an `<h1>` to `<h6>`; deeper ones stay at `<h6>`. */
export function heading(level: number, children: ReactNode, part?: string): ReactElement {
  const Tag: `h${HeadingLevel}` = `h${Math.min(Math.max(level, 1), 6) as HeadingLevel}`;
  return <Tag data-part={part}>{children}</Tag>;
}
