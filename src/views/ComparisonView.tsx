import type { ReactElement, ReactNode } from 'react';
import { Card } from '../components/CodeCard.js';
import { codeLabel } from '../components/codeLabel.js';
import { Table } from '../components/CompareTable.js';
import { heading } from '../components/heading.js';
import { Differences } from '../components/KeyDifferences.js';
import { Links } from '../components/LearnMore.js';
import type { HeadingLevel, RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { Diagram } from '../components/StageDiagram.js';
import { Choices } from '../components/WhichCode.js';
import type { Comparison } from '../model.js';
import { shown } from '../text/shown.js';

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

const ALL_SECTIONS: readonly CompareSection[] = ['stages', 'cards', 'table', 'differences', 'which', 'more'];

export type ComparisonViewProps = RootProps<'article'> &
  ViewProps & {
    /** What `compareEntries` gave, here or on a server: it is plain JSON. */
    readonly comparison: Comparison;
  };

/**
 * The view of `CompareView` for a comparison that is made already, by `compareEntries` in a loader, an API or a build.
 * A page that hydrates it loads neither facts nor words but those that it shows. Renders an `<article>`.
 *
 * @selector .wire-CompareView[data-protocol][data-kind][data-code][data-count]
 * @throws when `comparison` is something else, or not of two to four codes.
 *
 * @example
 * const loader = () => compareEntries([selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)]);
 * const Page = () => <ComparisonView comparison={useLoaderData()} />;
 */
export function ComparisonView(props: ComparisonViewProps): ReactNode {
  const { comparison, headingLevel = 2, sections = ALL_SECTIONS, storageKey, compareHref, ...host } = props;
  // It may have come over a network.
  if (!comparison?.cards)
    throw new TypeError("wirecodes: ComparisonView needs what compareEntries gives as its 'comparison'.");
  const { length } = comparison.cards;
  if (!(length >= 2 && length <= 4))
    throw new RangeError(`wirecodes: 'comparison' is of ${shown(length)}. Pass one of two to four codes.`);
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  const { cards, intro } = comparison;

  const section = (key: CompareSection): ReactElement => {
    switch (key) {
      case 'stages':
        return <Diagram key={key} comparison={comparison} />;
      case 'cards':
        return (
          <div key={key} data-part="cards">
            {cards.map((card, index) => (
              <Card key={index} card={card} side={index + 1} headingLevel={below} storageKey={storageKey} />
            ))}
          </div>
        );
      case 'table':
        return <Table key={key} comparison={comparison} headingLevel={below} />;
      case 'differences':
        return <Differences key={key} comparison={comparison} headingLevel={below} />;
      case 'which':
        return <Choices key={key} comparison={comparison} headingLevel={below} />;
      case 'more':
        return <Links key={key} comparison={comparison} headingLevel={below} compareHref={compareHref} />;
      default:
        throw new TypeError(
          `wirecodes: CompareView has no section ${shown(key satisfies never)}. It has ${ALL_SECTIONS.join(', ')}.`,
        );
    }
  };

  return root(
    'article',
    { component: 'CompareView', codes: cards, host, count: cards.length },
    <header data-part="header">
      {heading(headingLevel, titleOf(comparison), 'title')}
      {intro && <p data-part="intro">{intro}</p>}
    </header>,
    // One that is named twice is shown once, where it is named first.
    [...new Set(sections)].map(section),
  );
}

/** Reads as the title of the comparison does, with each number in its colour. */
function titleOf({ cards, labels, messages, tracks }: Comparison): readonly ReactNode[] {
  const title: ReactNode[] = [];
  const part = (name: string, text: string | undefined) => (
    <span key={title.length} data-part={name}>
      {text}
    </span>
  );
  if (tracks.length === 1) title.push(part('protocol', cards[0]?.protocolName), ' ');
  for (const [index, { dir, name }] of cards.entries()) {
    if (index > 0) title.push(' ', part('versus', messages.versus), ' ');
    title.push(
      <bdi key={title.length} data-part="subject" dir={dir}>
        {codeLabel(labels[index], index + 1)} {part('name', name)}
      </bdi>,
    );
  }
  return title;
}
