import type { ReactNode } from 'react';
import type { Catalog, Comparison } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
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
 * @selector [data-part=heading], [data-part=differences], [data-part=difference], [data-part=none]
 * @throws when not two to four codes are given, or the catalog does not name one of them.
 */
export function KeyDifferences<C extends Catalog = Catalog>(props: KeyDifferencesProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...shown } = props;
  return <Differences comparison={compareEntries(takeEntries({ catalog, codes, locale, entries }))} {...shown} />;
}

interface DifferencesProps extends Shown<KeyDifferencesProps> {
  readonly comparison: Comparison;
}

/** The sentences of a comparison that is ready. */
export function Differences({ comparison, headingLevel = 3, ...host }: DifferencesProps): ReactNode {
  const { cards, differences, messages } = comparison;
  return root(
    'section',
    { component: 'KeyDifferences', codes: cards, host },
    heading(headingLevel, messages.keyDifferences, 'heading'),
    differences.length === 0 ? (
      <p data-part="none">{messages.noDifferences}</p>
    ) : (
      <ol data-part="differences">
        {differences.map((difference, index) => (
          <li key={`${index} ${difference}`} data-part="difference">
            {prose(difference)}
          </li>
        ))}
      </ol>
    ),
  );
}
