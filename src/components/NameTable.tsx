import type { ReactNode } from 'react';
import type { CardText, Catalog, CodeIdentity, NameRow, NamesText, ShownName } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { NAMES_IN_SIGHT } from '../selectors/moreOf.js';
import { formatMessage } from '../text/formatMessage.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { leftIn } from './neutral.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { root } from './root.js';
import { sourceLink } from './sourceLink.js';

export type NameTableProps<C extends Catalog = Catalog> = CodesProps<C, 1> &
  RootProps<'section'> & {
    /**
     * The level of the heading over the table.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
  };

/**
 * What each client calls a failure: the error code, exit status or text that it gives, with the version in which it was
 * measured or the page that says so; of two to four codes, side by side. Beyond eight clients, the rest folds away, and opens
 * without JavaScript. Renders a `<section>` with a `<table>`; nothing for codes without such names.
 *
 * @selector .wire-NameTable[data-protocol][data-kind][data-code][data-count]
 * @selector [data-part=names], [data-part=heading], [data-part=table], [data-part=column], [data-part=name]
 * @selector [data-part=source], [data-part=measured], [data-part=more], [data-part=code]
 * @selector [data-none]
 * @throws when not one to four codes are given, or the catalog does not name one of them.
 */
export function NameTable<C extends Catalog = Catalog>(props: NameTableProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...host } = props;
  const { cards, labels, names } = compareEntries(takeEntries({ catalog, codes, locale, entries }, 1));
  return <Names {...{ cards, labels, names }} {...host} />;
}

interface NamesProps extends Shown<NameTableProps> {
  readonly cards: readonly CardText[];
  /** Each code as it stands beside the others; none for one alone. */
  readonly labels?: readonly string[];
  readonly names: NamesText;
  /** The heading above, in place of its own: makes it a section of a card. */
  readonly above?: ReactNode;
}

/** Names that are ready. */
export function Names({ cards, labels = [], names, above, headingLevel = 3, ...host }: NamesProps): ReactNode {
  const { messages, rows } = names;
  if (rows.length === 0) return null;
  const table = (part: readonly NameRow[]) => tableOf(part, messages, cards, labels);
  return root(
    'section',
    { component: 'NameTable', codes: cards, host, count: cards.length },
    above ?? heading(headingLevel, messages.clientNames, 'heading'),
    table(rows.slice(0, NAMES_IN_SIGHT)),
    messages.more !== undefined && (
      <details data-part="more">
        <summary>{messages.more}</summary>
        {table(rows.slice(NAMES_IN_SIGHT))}
      </details>
    ),
  );
}

function tableOf(
  rows: readonly NameRow[],
  messages: NamesText['messages'],
  cards: readonly CardText[],
  labels: readonly string[],
): ReactNode {
  const single = cards.length === 1;
  const left = cards[0] && leftIn(cards[0]);
  return (
    <table data-part="table">
      <caption>{messages.clientNames}</caption>
      <thead>
        <tr>
          <th>{messages.client}</th>
          {single ? (
            <th>{messages.reports}</th>
          ) : (
            cards.map((_, index) => (
              <th key={index} data-part="column">
                {codeLabel(labels[index])}
              </th>
            ))
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ by, names }) => (
          <tr key={by}>
            <th scope="row" translate="no" dir={left}>
              {by}
            </th>
            {names.map((list, index) => (
              <td key={index} data-none={list.length === 0 ? '' : undefined}>
                {list.length === 0 ? (
                  <span>{messages.notApplicable}</span>
                ) : (
                  list.map((name, place) => nameOf(name, list[place + 1], messages, cards[0]))
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(
  { name, measured, spec }: ShownName,
  next: ShownName | undefined,
  messages: NamesText['messages'],
  around: CodeIdentity | undefined,
): ReactNode {
  // Said once for names that stand below each other.
  const isSaidBelow = next?.measured === measured && JSON.stringify(next?.spec) === JSON.stringify(spec);
  return (
    <p key={name} data-part="name">
      <code translate="no" dir="ltr">
        {name}
      </code>{' '}
      {isSaidBelow ? null : measured === undefined ? (
        spec?.flatMap((source, index) => [sourceLink(source, around, index), ' '])
      ) : (
        <small data-part="measured">{formatMessage(messages.measured, { version: measured })}</small>
      )}
    </p>
  );
}
