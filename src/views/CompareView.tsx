import type { ReactNode } from 'react';
import { takeEntries, type CodesProps, type RootProps } from '../components/props.js';
import type { Catalog } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { ComparisonView, type ViewProps } from './ComparisonView.js';

export type CompareViewProps<C extends Catalog = Catalog> = CodesProps<C> & RootProps<'article'> & ViewProps;

/**
 * Two to four codes side by side: what they come down to, where each arises, a card for each,
 * their facts and settings in tables, what sets them apart, which to choose, and where to read on. Renders an `<article>`.
 *
 * @selector .wire-CompareView[data-protocol][data-kind][data-code][data-count]
 * @selector [data-part=header], [data-part=title], [data-part=protocol], [data-part=subject], [data-part=code]
 * @selector [data-part=name], [data-part=versus], [data-part=intro], [data-part=cards]
 * @throws when not two to four codes are given, or the catalog does not name one of them.
 */
export function CompareView<C extends Catalog = Catalog>(props: CompareViewProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...shown } = props;
  return <ComparisonView comparison={compareEntries(takeEntries({ catalog, codes, locale, entries }))} {...shown} />;
}
