import { createElement, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import type { HeadingLevel } from './props.js';

/** A heading of any level. Renders an `<h1>` to `<h6>`; deeper ones stay at `<h6>`. */
export function Heading({
  level,
  ...rest
}: { level: number; children: ReactNode } & ComponentPropsWithoutRef<'h2'>): ReactNode {
  return createElement(`h${Math.min(Math.max(level, 1), 6) as HeadingLevel}`, rest);
}
