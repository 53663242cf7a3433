import type { ReactElement, ReactNode } from 'react';
import type { Catalog, Comparison } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { root } from './root.js';

export type KeyDifferencesProps<C extends Catalog = Catalog> = CodesProps<C> &
  RootProps<'section'> & {
    /**
     * The level of the heading.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
  };

/**
 * What sets the codes apart, in whole sentences: first what only prose can say, then what the facts say.
 * Renders a `<section>` with an `<ol>`.
 *
 * @selector .wire-KeyDifferences[data-protocol][data-kind][data-code]
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function KeyDifferences<C extends Catalog = Catalog>(props: KeyDifferencesProps<C>): ReactNode {
  return keyDifferences(compareEntries(takeEntries(props)), props);
}

/** The section, of a comparison that is ready. */
export function keyDifferences(comparison: Comparison, props: Shown<KeyDifferencesProps>): ReactElement {
  const { headingLevel = 3 } = props;
  const { cards, differences, messages } = comparison;
  return root(
    'section',
    'KeyDifferences',
    cards,
    props,
    {},
    heading(headingLevel, messages.keyDifferences, 'heading'),
    differences.length === 0 ? (
      <p data-part="none">{messages.noDifferences}</p>
    ) : (
      <ol data-part="differences">
        {differences.map((difference, index) => (
          <li key={index} data-part="difference">
            {difference}
          </li>
        ))}
      </ol>
    ),
  );
}
