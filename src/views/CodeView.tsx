import type { ReactNode } from 'react';
import { CauseTree } from '../components/CauseTree.js';
import { CodeCard } from '../components/CodeCard.js';
import { FactList } from '../components/FactList.js';
import { LearnMore } from '../components/LearnMore.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { StageDiagram } from '../components/StageDiagram.js';
import { WhichCode } from '../components/WhichCode.js';
import type { Catalog } from '../model.js';
import { listOf } from '../selectors/listOf.js';

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
  const entry = takeEntry(props);
  const { headingLevel = 2, storageKey, compareHref } = props;
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  const entries = listOf(entry);
  return root(
    'div',
    'CodeView',
    entries,
    props,
    {},
    <CodeCard entry={entry} headingLevel={headingLevel} storageKey={storageKey} />,
    <CauseTree entry={entry} headingLevel={below} />,
    entry.kind !== 'unknown' && (
      <>
        <StageDiagram entries={entries} />
        <FactList entry={entry} />
      </>
    ),
    <WhichCode entries={entries} headingLevel={below} />,
    entry.kind !== 'unknown' && <LearnMore entries={entries} headingLevel={below} compareHref={compareHref} />,
  );
}
