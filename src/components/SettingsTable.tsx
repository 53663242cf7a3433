import type { ReactNode } from 'react';
import type { CardText, Catalog, SettingRow, SettingsText } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { SETTINGS_IN_SIGHT } from '../selectors/moreOf.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { englishIn, leftIn } from './neutral.js';
import { proseAsOne } from './prose.js';
import { root } from './root.js';
import { sourceLink } from './sourceLink.js';

export type SettingsTableProps<C extends Catalog = Catalog> = CodesProps<C, 1> &
  RootProps<'section'> & {
    /**
     * The level of the heading over the table.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
  };

/**
 * The settings and limits behind a code: product, name, default and source, and what each does; of two to four codes, what
 * it does to each of them. Beyond six, the rest folds away, and opens without JavaScript. Renders a `<section>` with a
 * `<table>`; nothing for codes without such settings.
 *
 * @selector .wire-SettingsTable[data-protocol][data-kind][data-code][data-count]
 * @selector [data-part=settings], [data-part=heading], [data-part=table], [data-part=column]
 * @selector [data-part=source], [data-part=since], [data-part=more], [data-part=code]
 * @selector [data-label][data-none]
 * @throws when not one to four codes are given, or the catalog does not name one of them.
 */
export function SettingsTable<C extends Catalog = Catalog>(props: SettingsTableProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...host } = props;
  const { cards, labels, settings } = compareEntries(takeEntries({ catalog, codes, locale, entries }, 1));
  return <Settings {...{ cards, labels, settings }} {...host} />;
}

interface SettingsProps extends Shown<SettingsTableProps> {
  readonly cards: readonly CardText[];
  /** Each code as it stands beside the others; none for one alone. */
  readonly labels?: readonly string[];
  readonly settings: SettingsText;
  /** The heading above, in place of its own: makes it a section of a card. */
  readonly above?: ReactNode;
}

/** Settings that are ready. */
export function Settings({ cards, labels = [], settings, above, headingLevel = 3, ...host }: SettingsProps): ReactNode {
  const { messages, rows } = settings;
  if (rows.length === 0) return null;
  const table = (part: readonly SettingRow[]) => tableOf(part, messages, cards, labels);
  return root(
    'section',
    { component: 'SettingsTable', codes: cards, host, count: cards.length },
    above ?? heading(headingLevel, messages.settings, 'heading'),
    table(rows.slice(0, SETTINGS_IN_SIGHT)),
    messages.more !== undefined && (
      <details data-part="more">
        <summary>{messages.more}</summary>
        {table(rows.slice(SETTINGS_IN_SIGHT))}
      </details>
    ),
  );
}

function tableOf(
  rows: readonly SettingRow[],
  messages: SettingsText['messages'],
  cards: readonly CardText[],
  labels: readonly string[],
): ReactNode {
  const single = cards.length === 1;
  const english = cards[0] && englishIn(cards[0]);
  const left = cards[0] && leftIn(cards[0]);
  return (
    <table data-part="table">
      <caption>{messages.settings}</caption>
      <thead>
        <tr>
          <th>{messages.setting}</th>
          <th>{messages.default}</th>
          {single ? (
            <th>{messages.effect}</th>
          ) : (
            cards.map(({ name }, index) => (
              <th key={`${index} ${name}`} data-part="column">
                {codeLabel(labels[index])} {name}
              </th>
            ))
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, name, default: value, since, spec, effects }, row) => (
          <tr key={`${row} ${of}`}>
            <th scope="row" lang={english} dir={left} translate="no">
              {`${of} `}
              <code>{name}</code>
              {spec.flatMap((source, index) => [' ', sourceLink(source, undefined, index)])}
            </th>
            <td data-label={messages.default}>
              <code translate="no" dir={left}>
                {value}
              </code>
              {since !== undefined && (
                <>
                  {' '}
                  <small data-part="since" translate="no" dir={left}>
                    {since}
                  </small>
                </>
              )}
            </td>
            {effects.map((effect, index) => (
              <td
                key={index}
                data-label={single ? undefined : labels[index]}
                data-none={effect === '' ? '' : undefined}
              >
                {effect === '' ? <span>{messages.notApplicable}</span> : proseAsOne(effect)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
