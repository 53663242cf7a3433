import type { ReactElement, ReactNode } from 'react';
import type { Catalog, Comparison, Source } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';
import { sourceLink } from './sourceLink.js';

export type CompareTableProps<C extends Catalog = Catalog> = CodesProps<C> &
  RootProps<'section'> & {
    /**
     * The level of the heading over the table.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
  };

/**
 * The facts of two to four codes, a question a row. Rows that differ come first and are marked; a switch,
 * which needs no JavaScript, hides those that agree. Below codes of several protocols stands what does not map one to
 * one. Renders a `<section>` with a `<table>`.
 *
 * @selector .wire-CompareTable[data-protocol][data-kind][data-code][data-count]
 * @selector [data-part=row][data-fact][data-differs]
 * @selector [data-part=value][data-side][data-label]
 * @selector [data-part=bar], [data-part=heading], [data-part=toggle], [data-part=table], [data-part=caption]
 * @selector [data-part=corner], [data-part=column], [data-part=code], [data-part=mark], [data-part=unseen]
 * @selector [data-part=note], [data-part=sources], [data-part=source], [data-part=between]
 * @throws when not two to four codes are given, or the catalog does not name one of them.
 */
export function CompareTable<C extends Catalog = Catalog>(props: CompareTableProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...shown } = props;
  return <Table comparison={compareEntries(takeEntries({ catalog, codes, locale, entries }))} {...shown} />;
}

interface TableProps extends Shown<CompareTableProps> {
  readonly comparison: Comparison;
}

/** The table of a comparison that is ready. */
export function Table({ comparison, headingLevel = 3, ...host }: TableProps): ReactNode {
  const { cards, labels, messages, note: between, rows, title } = comparison;
  const sameRows = rows.filter(({ same }) => same).length;
  return root(
    'section',
    { component: 'CompareTable', codes: cards, host, count: cards.length },
    <div data-part="bar">
      {heading(headingLevel, messages.sideBySide, 'heading')}
      {sameRows > 0 && sameRows < rows.length && (
        <label data-part="toggle">
          <input type="checkbox" />
          <span>{messages.onlyDifferences}</span>
        </label>
      )}
    </div>,
    <table data-part="table">
      <caption data-part="caption">{title}</caption>
      <thead>
        <tr>
          <th scope="col" data-part="corner">
            {messages.question}
          </th>
          {cards.map(({ name }, index) => (
            <th key={index} scope="col" data-part="column" data-side={index + 1}>
              {codeLabel(labels[index], index + 1)} <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fact, label, note, values, same }) => (
          <tr key={fact} data-part="row" data-fact={fact} data-differs={!same || undefined}>
            <th scope="row">
              <span>{prose(label)}</span>
              {note !== undefined && <small data-part="note"> {prose(note)}</small>}{' '}
              {!same && (
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">{messages.differs}</span>
                </span>
              )}
            </th>
            {cards.map(({ sources }, index) => (
              <td key={index} data-part="value" data-side={index + 1} data-label={labels[index]}>
                {fact === 'spec' && sources ? listOfSources(sources) : prose(values[index])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>,
    between && <p data-part="between">{prose(between)}</p>,
  );
}

function listOfSources(sources: readonly Source[]): ReactElement {
  return (
    <ul data-part="sources">
      {sources.map((source, index) => (
        <li key={index}>{sourceLink(source)}</li>
      ))}
    </ul>
  );
}
