import type { ReactNode } from 'react';
import type { CardText, Catalog, SettingRow, SettingsText } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { SETTINGS_IN_SIGHT } from '../selectors/moreOf.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';
import { sourceLink } from './sourceLink.js';

export type SettingsTableProps<C extends Catalog = Catalog> = CodesProps<C> &
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
 * @selector [data-part=heading], [data-part=table], [data-part=caption], [data-part=column], [data-part=row], [data-part=of]
 * @selector [data-part=sources], [data-part=source], [data-part=default], [data-part=since], [data-part=more]
 * @selector [data-part=code], [data-part=unseen]
 * @selector [data-part=value][data-side][data-label]
 * @throws when not one to four codes are given, or the catalog does not name one of them.
 */
export function SettingsTable<C extends Catalog = Catalog>(props: SettingsTableProps<C>): ReactNode {
  const { catalog, codes, locale, entries, headingLevel = 3, ...host } = props;
  const { cards, labels, settings } = compareEntries(takeEntries({ catalog, codes, locale, entries }, 1));
  return <Settings {...{ cards, labels, settings, headingLevel }} {...host} />;
}

interface SettingsProps extends Shown<SettingsTableProps> {
  readonly cards: readonly CardText[];
  /** Each code as it stands beside the others; none for one alone. */
  readonly labels?: readonly string[];
  readonly settings: SettingsText;
}

/** Settings that are ready; without a level they have no heading of their own. */
export function Settings({ cards, labels = [], settings, headingLevel, ...host }: SettingsProps): ReactNode {
  const { messages, rows } = settings;
  if (rows.length === 0) return null;
  const table = (part: readonly SettingRow[]) => tableOf(part, messages, cards, labels);
  return root(
    headingLevel === undefined ? 'div' : 'section',
    { component: 'SettingsTable', codes: cards, host, count: cards.length },
    headingLevel !== undefined && heading(headingLevel, messages.settings, 'heading'),
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
  return (
    <table data-part="table">
      <caption data-part="caption">{messages.settings}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.setting}</th>
          <th scope="col">{messages.default}</th>
          {single ? (
            <th scope="col">{messages.effect}</th>
          ) : (
            cards.map(({ name }, index) => (
              <th key={index} scope="col" data-part="column" data-side={index + 1}>
                {codeLabel(labels[index], index + 1)} <span>{name}</span>
              </th>
            ))
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, name, default: value, since, spec, effects }, row) => (
          <tr key={row} data-part="row">
            <th scope="row">
              <span data-part="of" translate="no" dir="ltr">
                {of}
              </span>{' '}
              <code translate="no" dir="ltr">
                {name}
              </code>{' '}
              <small data-part="sources">
                {spec.map((source, index) => (
                  <span key={index}>{sourceLink(source)} </span>
                ))}
              </small>
            </th>
            <td data-part="default" data-label={messages.default}>
              <code translate="no" dir="ltr">
                {value}
              </code>
              {since !== undefined && (
                <>
                  {' '}
                  <small data-part="since" translate="no" dir="ltr">
                    {since}
                  </small>
                </>
              )}
            </td>
            {effects.map((effect, index) => (
              <td
                key={index}
                data-part="value"
                data-side={single ? undefined : index + 1}
                data-label={single ? undefined : labels[index]}
              >
                {effect === '' ? (
                  <>
                    <span aria-hidden="true">–</span> <span data-part="unseen">{messages.notApplicable}</span>
                  </>
                ) : (
                  prose(effect)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
