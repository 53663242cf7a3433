import type { ReactElement, ReactNode } from 'react';
import { codeCard } from '../components/CodeCard.js';
import { codeLabel } from '../components/codeLabel.js';
import { compareTable } from '../components/CompareTable.js';
import { heading } from '../components/heading.js';
import { keyDifferences } from '../components/KeyDifferences.js';
import { learnMore } from '../components/LearnMore.js';
import type { HeadingLevel, RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { stageDiagram } from '../components/StageDiagram.js';
import { whichCode } from '../components/WhichCode.js';
import type { Comparison } from '../model.js';
import type { CompareSection, ViewProps } from './CompareView.js';

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
 * @throws when `comparison` is something else.
 *
 * @example
 * const loader = () => compareEntries([selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)]);
 * const Page = () => <ComparisonView comparison={useLoaderData()} />;
 */
export function ComparisonView(props: ComparisonViewProps): ReactNode {
  const { comparison } = props;
  // It may have come over a network.
  if (!comparison?.cards)
    throw new TypeError("wirecodes: ComparisonView needs what compareEntries gives as its 'comparison'.");
  return comparisonView(comparison, props);
}

/** The view, of a comparison that is ready. */
export function comparisonView(comparison: Comparison, props: RootProps<'article'> & ViewProps): ReactElement {
  const { headingLevel = 2, sections = ALL_SECTIONS, storageKey, compareHref } = props;
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  const { cards, intro } = comparison;

  const section = (key: CompareSection): ReactElement => {
    switch (key) {
      case 'stages':
        return stageDiagram(comparison, { key });
      case 'cards':
        return (
          <div key={key} data-part="cards">
            {cards.map((card, index) =>
              codeCard(card, { key: index, side: index + 1, headingLevel: below, storageKey }),
            )}
          </div>
        );
      case 'table':
        return compareTable(comparison, { key, headingLevel: below });
      case 'differences':
        return keyDifferences(comparison, { key, headingLevel: below });
      case 'which':
        return whichCode(comparison, { key, headingLevel: below });
      case 'more':
        return learnMore(comparison, { key, headingLevel: below, compareHref });
      default:
        throw new TypeError(
          `wirecodes: CompareView has no section ${JSON.stringify(key satisfies never)}. It has ${ALL_SECTIONS.join(', ')}.`,
        );
    }
  };

  return root(
    'article',
    'CompareView',
    cards,
    props,
    { 'data-count': cards.length },
    <header data-part="header">
      {heading(headingLevel, titleOf(comparison), 'title')}
      {intro && <p data-part="intro">{intro}</p>}
    </header>,
    sections.map(section),
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
