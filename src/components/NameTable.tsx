import type { ReactNode } from 'react';
import type { CardText, Catalog, ClientName, NameRow, NamesText } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { NAMES_IN_SIGHT } from '../selectors/moreOf.js';
import { formatMessage } from '../text/formatMessage.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { root } from './root.js';
import { sourceLink } from './sourceLink.js';

export type NameTableProps<C extends Catalog = Catalog> = CodesProps<C> &
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
 * @selector [data-part=heading], [data-part=table], [data-part=caption], [data-part=column], [data-part=row], [data-part=by]
 * @selector [data-part=name], [data-part=source], [data-part=measured], [data-part=more], [data-part=code], [data-part=unseen]
 * @selector [data-part=value][data-side]
 * @throws when not one to four codes are given, or the catalog does not name one of them.
 */
export function NameTable<C extends Catalog = Catalog>(props: NameTableProps<C>): ReactNode {
  const { catalog, codes, locale, entries, headingLevel = 3, ...host } = props;
  const { cards, labels, names } = compareEntries(takeEntries({ catalog, codes, locale, entries }, 1));
  return <Names {...{ cards, labels, names, headingLevel }} {...host} />;
}

interface NamesProps extends Shown<NameTableProps> {
  readonly cards: readonly CardText[];
  /** Each code as it stands beside the others; none for one alone. */
  readonly labels?: readonly string[];
  readonly names: NamesText;
}

/** Names that are ready; without a level they have no heading of their own. */
export function Names({ cards, labels = [], names, headingLevel, ...host }: NamesProps): ReactNode {
  const { messages, rows } = names;
  if (rows.length === 0) return null;
  const table = (part: readonly NameRow[]) => tableOf(part, messages, cards, labels);
  return root(
    headingLevel === undefined ? 'div' : 'section',
    { component: 'NameTable', codes: cards, host, count: cards.length },
    headingLevel !== undefined && heading(headingLevel, messages.clientNames, 'heading'),
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
  return (
    <table data-part="table">
      <caption data-part="caption">{messages.clientNames}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.client}</th>
          {single ? (
            <th scope="col">{messages.reports}</th>
          ) : (
            cards.map((_, index) => (
              <th key={index} scope="col" data-part="column" data-side={index + 1}>
                {codeLabel(labels[index], index + 1)}
              </th>
            ))
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ by, names }) => (
          <tr key={by} data-part="row">
            <th scope="row" data-part="by" translate="no" dir="ltr">
              {by}
            </th>
            {names.map((list, index) => (
              <td key={index} data-part="value" data-side={single ? undefined : index + 1}>
                {list.length === 0 ? (
                  <>
                    <span aria-hidden="true">–</span> <span data-part="unseen">{messages.notApplicable}</span>
                  </>
                ) : (
                  list.map((name, place) => nameOf(name, list[place + 1], messages))
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
  { name, measured, spec }: ClientName,
  next: ClientName | undefined,
  messages: NamesText['messages'],
): ReactNode {
  // Said once for names that stand below each other.
  const isSaidBelow = next?.measured === measured && JSON.stringify(next?.spec) === JSON.stringify(spec);
  return (
    <p key={name} data-part="name">
      <code translate="no" dir="ltr">
        {name}
      </code>{' '}
      {isSaidBelow ? null : measured === undefined ? (
        spec?.map((source, index) => <small key={index}>{sourceLink(source)} </small>)
      ) : (
        <small data-part="measured">{formatMessage(messages.measured, { version: measured })}</small>
      )}
    </p>
  );
}
