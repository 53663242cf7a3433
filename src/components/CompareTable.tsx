import type { ReactNode } from 'react';
import type { Catalog, Entry } from '../model.js';
import { compareEntries, isMixed } from '../selectors/compareEntries.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps } from './props.js';
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
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function CompareTable<C extends Catalog = Catalog>(props: CompareTableProps<C>): ReactNode {
  const entries = takeEntries(props);
  const { headingLevel = 3 } = props;
  const { title, rows, note: between } = compareEntries(entries);
  const mixed = isMixed(entries);
  const messages = entries[0]?.messages;
  const sameRows = rows.filter(({ same }) => same).length;
  return root(
    'section',
    'CompareTable',
    entries,
    props,
    { 'data-count': entries.length },
    <div data-part="bar">
      {heading(headingLevel, messages?.sideBySide, 'heading')}
      {sameRows > 0 && sameRows < rows.length && (
        <label data-part="toggle">
          <input type="checkbox" />
          <span>{messages?.onlyDifferences}</span>
        </label>
      )}
    </div>,
    <table data-part="table">
      <caption data-part="caption">{title}</caption>
      <thead>
        <tr>
          <th scope="col" data-part="corner">
            {messages?.question}
          </th>
          {entries.map((entry, index) => (
            <th key={index} scope="col" data-part="column" data-side={index + 1}>
              {codeLabel(entry, index + 1, mixed)} <span>{entry.text.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fact, label, note, values, same }) => (
          <tr key={fact} data-part="row" data-fact={fact} data-differs={!same || undefined}>
            <th scope="row">
              <span>{label}</span>
              {note !== undefined && <small data-part="note"> {note}</small>}{' '}
              {!same && (
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">{messages?.differs}</span>
                </span>
              )}
            </th>
            {entries.map((entry, index) => (
              <td
                key={index}
                data-part="value"
                data-side={index + 1}
                data-label={mixed ? `${entry.terms.protocol} ${entry.code}` : entry.code}
              >
                {fact === 'spec' ? sources(entry) : values[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>,
    between && <p data-part="between">{between}</p>,
  );
}

function sources({ facts, messages }: Entry): ReactNode {
  if (!facts.spec) return messages.notDefined;
  return (
    <ul data-part="sources">
      {facts.spec.map((source, index) => (
        <li key={index}>{sourceLink(source)}</li>
      ))}
    </ul>
  );
}
