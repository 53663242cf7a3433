import { createElement, type ReactElement, type ReactNode } from 'react';
import type { HeadingLevel } from './props.js';

/** A heading, as an `<h1>` to `<h6>`; deeper ones stay at `<h6>`. */
export function heading(level: number, part: string | undefined, ...children: readonly ReactNode[]): ReactElement {
  return createElement(`h${Math.min(Math.max(level, 1), 6) as HeadingLevel}`, { 'data-part': part }, ...children);
}
