import type { ReactNode } from 'react';
import { CodeCard } from '../components/CodeCard.js';
import { codeLabel } from '../components/codeLabel.js';
import { CompareTable } from '../components/CompareTable.js';
import { heading } from '../components/heading.js';
import { KeyDifferences } from '../components/KeyDifferences.js';
import { LearnMore } from '../components/LearnMore.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { StageDiagram } from '../components/StageDiagram.js';
import { WhichCode } from '../components/WhichCode.js';
import type { Catalog, Entry } from '../model.js';
import { compareEntries, isMixed } from '../selectors/compareEntries.js';

/** A section of a comparison view. */
export type CompareSection = 'stages' | 'cards' | 'table' | 'differences' | 'which' | 'more';

const ALL_SECTIONS: readonly CompareSection[] = ['stages', 'cards', 'table', 'differences', 'which', 'more'];

export type CompareViewProps<C extends Catalog = Catalog> = CodesProps<C> &
  RootProps<'article'> & {
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
  };

/**
 * Two to four codes side by side: what they come down to, where each arises, a card for each,
 * their facts in a table, what sets them apart, which to choose, and where to read on. Renders an `<article>`.
 *
 * @selector .wire-CompareView[data-protocol][data-kind][data-code][data-count]
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function CompareView<C extends Catalog = Catalog>(props: CompareViewProps<C>): ReactNode {
  const entries = takeEntries(props);
  const { headingLevel = 2, sections = ALL_SECTIONS, storageKey, compareHref } = props;
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  const { intro } = compareEntries(entries);

  const section = (name: CompareSection): ReactNode => {
    switch (name) {
      case 'stages':
        return <StageDiagram key={name} entries={entries} />;
      case 'cards':
        return (
          <div key={name} data-part="cards">
            {entries.map((entry, index) => (
              <CodeCard key={index} entry={entry} side={index + 1} headingLevel={below} storageKey={storageKey} />
            ))}
          </div>
        );
      case 'table':
        return <CompareTable key={name} entries={entries} headingLevel={below} />;
      case 'differences':
        return <KeyDifferences key={name} entries={entries} headingLevel={below} />;
      case 'which':
        return <WhichCode key={name} entries={entries} headingLevel={below} />;
      case 'more':
        return <LearnMore key={name} entries={entries} headingLevel={below} compareHref={compareHref} />;
      default:
        throw new TypeError(
          `wirecodes: CompareView has no section ${JSON.stringify(name satisfies never)}. It has ${ALL_SECTIONS.join(', ')}.`,
        );
    }
  };

  return root(
    'article',
    'CompareView',
    entries,
    props,
    { 'data-count': entries.length },
    <header data-part="header">
      {heading(headingLevel, titleOf(entries), 'title')}
      {intro && <p data-part="intro">{intro}</p>}
    </header>,
    sections.map(section),
  );
}

/** Reads as the title of the comparison does, with each number in its colour. */
function titleOf(entries: readonly Entry[]): readonly ReactNode[] {
  const { terms, messages } = entries[0] ?? {};
  const mixed = isMixed(entries);
  const title: ReactNode[] = [];
  const part = (name: string, text: string | undefined) => (
    <span key={title.length} data-part={name}>
      {text}
    </span>
  );
  if (!mixed) title.push(part('protocol', terms?.protocol), ' ');
  for (const [index, entry] of entries.entries()) {
    if (index > 0) title.push(' ', part('versus', messages?.versus), ' ');
    title.push(
      <bdi key={title.length} data-part="subject" dir={entry.dir}>
        {codeLabel(entry, index + 1, mixed)} {part('name', entry.text.name)}
      </bdi>,
    );
  }
  return title;
}
