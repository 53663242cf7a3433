import type { ReactNode } from 'react';
import type { Catalog } from '../model.js';
import { choiceHeading } from '../selectors/choiceHeading.js';
import { isMixed } from '../selectors/compareEntries.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps } from './props.js';
import { root } from './root.js';

export type WhichCodeProps<C extends Catalog = Catalog> = CodesProps<C> &
  RootProps<'section'> & {
    /**
     * The level of the heading.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
  };

/**
 * Which code to send; or, where one of them cannot be sent, how to tell them apart. For a single entry,
 * when to send it or how to recognise it. Renders a `<section>`.
 *
 * @selector .wire-WhichCode[data-protocol][data-kind][data-code][data-count]
 * @selector [data-part=choice][data-side]
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function WhichCode<C extends Catalog = Catalog>(props: WhichCodeProps<C>): ReactNode {
  const entries = takeEntries(props);
  const { headingLevel = 3 } = props;
  const mixed = isMixed(entries);
  return root(
    'section',
    'WhichCode',
    entries,
    props,
    { 'data-count': entries.length },
    heading(headingLevel, choiceHeading(entries), 'heading'),
    <ul data-part="choices">
      {entries.map((entry, index) => (
        <li key={index} data-part="choice" data-side={index + 1}>
          <p data-part="label">
            {codeLabel(entry, index + 1, mixed)} <span>{entry.text.name}</span>
          </p>
          <p data-part="text">{entry.text.choose}</p>
        </li>
      ))}
    </ul>,
  );
}
