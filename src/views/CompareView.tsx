import type { ReactNode } from 'react';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps } from '../components/props.js';
import type { Catalog } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { comparisonView } from './ComparisonView.js';

/** A section of a comparison view. */
export type CompareSection = 'stages' | 'cards' | 'table' | 'differences' | 'which' | 'more';

/** How a comparison is shown. */
export interface ViewProps {
  /**
   * The level of the title; everything inside is deeper.
   * @default 2
   */
  readonly headingLevel?: HeadingLevel;
  /**
   * Which sections stand below the title, in which order.
   * @default ['stages', 'cards', 'table', 'differences', 'which', 'more']
   */
  readonly sections?: readonly CompareSection[];
  /** Keeps the ticked steps in localStorage under this name. Without it the view needs no JavaScript. */
  readonly storageKey?: string | undefined;
  /** The address of a comparison, such as `/{lang}/compare/{a}-vs-{b}`; see `LearnMore`. */
  readonly compareHref?: string | undefined;
}

export type CompareViewProps<C extends Catalog = Catalog> = CodesProps<C> & RootProps<'article'> & ViewProps;

/**
 * Two to four codes side by side: what they come down to, where each arises, a card for each,
 * their facts in a table, what sets them apart, which to choose, and where to read on. Renders an `<article>`.
 *
 * @selector .wire-CompareView[data-protocol][data-kind][data-code][data-count]
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function CompareView<C extends Catalog = Catalog>(props: CompareViewProps<C>): ReactNode {
  return comparisonView(compareEntries(takeEntries(props)), props);
}
