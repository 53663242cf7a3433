import type { ReactNode } from 'react';
import { CauseTree } from '../components/CauseTree.js';
import { Card } from '../components/CodeCard.js';
import { Facts } from '../components/FactList.js';
import { Links } from '../components/LearnMore.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { Diagram } from '../components/StageDiagram.js';
import { Choices } from '../components/WhichCode.js';
import type { Catalog } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { compareEntries } from '../selectors/compareEntries.js';

export type CodeViewProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'div'> & {
    /**
     * The level of the code's heading; everything inside is deeper.
     * @default 2
     */
    readonly headingLevel?: HeadingLevel;
    /** Keeps the ticked steps in localStorage under this name. Without it the view needs no JavaScript. */
    readonly storageKey?: string | undefined;
    /** The address of a comparison, such as `/{lang}/compare/{a}-vs-{b}`; see `LearnMore`. */
    readonly compareHref?: string | undefined;
  };

/**
 * One code as a part of a page: its card, the questions that find the cause where it has any, where it arises, its
 * facts, how to choose or recognise it, and where to read on. Renders a `<div>`.
 *
 * @selector .wire-CodeView[data-protocol][data-kind][data-code]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function CodeView<C extends Catalog = Catalog>(props: CodeViewProps<C>): ReactNode {
  const { catalog, code, locale, entry: given, headingLevel = 2, storageKey, compareHref, ...host } = props;
  const entry = takeEntry({ catalog, code, locale, entry: given });
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  const comparison = compareEntries([entry]);
  return root(
    'div',
    { component: 'CodeView', codes: [entry], host },
    <Card card={cardOf(entry)} headingLevel={headingLevel} storageKey={storageKey} />,
    <CauseTree entry={entry} headingLevel={below} />,
    entry.kind !== 'unknown' && (
      <>
        <Diagram comparison={comparison} />
        <Facts comparison={comparison} />
      </>
    ),
    <Choices comparison={comparison} headingLevel={below} />,
    entry.kind !== 'unknown' && <Links comparison={comparison} headingLevel={below} compareHref={compareHref} />,
  );
}
