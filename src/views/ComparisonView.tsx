import type { ReactElement, ReactNode } from 'react';
import { Card } from '../components/CodeCard.js';
import { codeLabel } from '../components/codeLabel.js';
import { Table } from '../components/CompareTable.js';
import { heading } from '../components/heading.js';
import { Differences } from '../components/KeyDifferences.js';
import { Links } from '../components/LearnMore.js';
import type { RenderLink } from '../components/link.js';
import { Names } from '../components/NameTable.js';
import { noSection } from '../components/noSection.js';
import type { HeadingLevel, RootProps } from '../components/props.js';
import { prose } from '../components/prose.js';
import { root } from '../components/root.js';
import { Settings } from '../components/SettingsTable.js';
import { Diagram } from '../components/StageDiagram.js';
import { ticksOf, type Ticks } from '../components/ticksOf.js';
import { Choices } from '../components/WhichCode.js';
import type { Comparison } from '../model.js';
import { shown } from '../text/shown.js';

/** A section of a comparison view. */
export type CompareSection = 'stages' | 'cards' | 'table' | 'settings' | 'names' | 'differences' | 'which' | 'more';

/** How a comparison is shown. */
export interface ViewProps {
  /**
   * The level of the title; everything inside is deeper.
   * @default 2
   */
  readonly headingLevel?: HeadingLevel;
  /**
   * Which sections stand below the title, in which order.
   * @default ['stages', 'cards', 'table', 'settings', 'names', 'differences', 'which', 'more']
   */
  readonly sections?: readonly CompareSection[];
  /** Keeps the ticked steps in localStorage under this name. Without it the view needs no JavaScript. */
  readonly storageKey?: string | undefined;
  /** Whether the title is there; a page with a heading of its own leaves it out. The view is named by it either way. */
  readonly showTitle?: boolean | undefined;
  /**
   * Gives each section and each code an id that links and a table of contents may name: `ws` gives `ws-table`, `ws-1006`
   * and `ws-1006-fixes`. Each view of a page needs its own; without it there are no ids.
   */
  readonly idPrefix?: string | undefined;
  /** The ids of the ticked steps of each code, as in `{ 'websocket:1006': ['drain'] }`, when the host keeps them itself. */
  readonly value?: Ticks | undefined;
  /** Called with the ids of all the steps that are ticked after a change. */
  readonly onChange?: ((value: Ticks) => void) | undefined;
  /** The address of a comparison, such as `/{lang}/compare/{a}-vs-{b}`; see `LearnMore`. */
  readonly compareHref?: string | undefined;
  /** The address of a code, such as `/{lang}/{protocol}/{code}`; see `CodeCard`. */
  readonly codeHref?: string | undefined;
  /** Renders each of these links, where a router has a link of its own. */
  readonly renderLink?: RenderLink | undefined;
}

const ALL_SECTIONS: readonly CompareSection[] = [
  'stages',
  'cards',
  'table',
  'settings',
  'names',
  'differences',
  'which',
  'more',
];

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
 * @selector [data-part=header], [data-part=title], [data-part=protocol], [data-part=subject], [data-part=code]
 * @selector [data-part=name], [data-part=versus], [data-part=intro], [data-part=cards]
 * @throws when `comparison` is something else, or not of two to four codes.
 *
 * @example
 * const loader = () => compareEntries([selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)]);
 * const Page = () => <ComparisonView comparison={useLoaderData()} />;
 */
export function ComparisonView(props: ComparisonViewProps): ReactNode {
  const { comparison, headingLevel = 2, sections = ALL_SECTIONS, showTitle = true, storageKey, ...rest } = props;
  const { compareHref, codeHref, renderLink, idPrefix, value, onChange, ...host } = rest;
  // It may have come over a network.
  if (!comparison?.cards)
    throw new TypeError("wirecodes: ComparisonView needs what compareEntries gives as its 'comparison'.");
  const { length } = comparison.cards;
  if (!(length >= 2 && length <= 4))
    throw new RangeError(`wirecodes: 'comparison' is of ${shown(length)}. Pass one of two to four codes.`);
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  const { cards, intro, labels, names, settings, title } = comparison;
  const { classNames } = host;
  const idOf = (part: string) => idPrefix && `${idPrefix}-${part}`;

  // Each prop by its name: a spread of those that sections share costs a server an eighth of the view.
  const section = (key: CompareSection, index: number): ReactElement => {
    const id = idOf(key);
    switch (key) {
      case 'stages':
        return (
          <Diagram
            key={index}
            id={id}
            comparison={comparison}
            inside={cards}
            classNames={classNames}
            codeHref={codeHref}
            renderLink={renderLink}
          />
        );
      case 'cards':
        return (
          <div key={index} data-part="cards">
            {cards.map((card, side) => {
              const ticks = ticksOf(card, value, onChange);
              return (
                <Card
                  key={side}
                  card={card}
                  inside={cards}
                  side={side + 1}
                  headingLevel={below}
                  idPrefix={idOf(labels[side] ?? card.label)}
                  storageKey={storageKey}
                  value={ticks.value}
                  onChange={ticks.onChange}
                  codeHref={codeHref}
                  renderLink={renderLink}
                  classNames={classNames}
                />
              );
            })}
          </div>
        );
      case 'table':
        return (
          <Table
            key={index}
            id={id}
            comparison={comparison}
            inside={cards}
            classNames={classNames}
            headingLevel={below}
          />
        );
      case 'settings':
        return (
          <Settings
            key={index}
            id={id}
            cards={cards}
            inside={cards}
            labels={labels}
            settings={settings}
            classNames={classNames}
            headingLevel={below}
          />
        );
      case 'names':
        return (
          <Names
            key={index}
            id={id}
            cards={cards}
            inside={cards}
            labels={labels}
            names={names}
            classNames={classNames}
            headingLevel={below}
          />
        );
      case 'differences':
        return (
          <Differences
            key={index}
            id={id}
            comparison={comparison}
            inside={cards}
            classNames={classNames}
            headingLevel={below}
          />
        );
      case 'which':
        return (
          <Choices
            key={index}
            id={id}
            comparison={comparison}
            inside={cards}
            classNames={classNames}
            headingLevel={below}
          />
        );
      case 'more':
        return (
          <Links
            key={index}
            id={id}
            comparison={comparison}
            inside={cards}
            classNames={classNames}
            headingLevel={below}
            compareHref={compareHref}
            renderLink={renderLink}
          />
        );
      default:
        throw noSection('CompareView', key satisfies never, ALL_SECTIONS);
    }
  };

  return root(
    'article',
    {
      component: 'CompareView',
      codes: cards,
      host: showTitle ? host : { 'aria-label': title, ...host },
      count: cards.length,
    },
    (showTitle || intro) && (
      <header data-part="header">
        {showTitle && heading(headingLevel, titleOf(comparison), 'title')}
        {intro && (
          <p key={intro} data-part="intro">
            {prose(intro)}
          </p>
        )}
      </header>
    ),
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
