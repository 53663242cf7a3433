import type { ReactElement, ReactNode } from 'react';

// Constants: a tag whose name is put together costs React a comparison, letter by letter, with each that it knows.
const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading, as an `<h1>` to `<h6>`; deeper ones stay at `<h6>`. */
export function heading(level: number, children: ReactNode, part?: string): ReactElement {
  const Tag = TAGS[Math.min(Math.max(level, 1), 6) - 1] ?? 'h6';
  return <Tag data-part={part}>{children}</Tag>;
}
