import type { ReactNode } from 'react';
import type { Catalog, Comparison } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { codeLabel } from './codeLabel.js';
import { heading } from './heading.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';

export type WhichCodeProps<C extends Catalog = Catalog> = CodesProps<C, 1> &
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
 * @selector [data-part=heading], [data-part=choices], [data-part=label], [data-part=code], [data-part=text]
 * @throws when not one to four codes are given, or the catalog does not name one of them.
 */
export function WhichCode<C extends Catalog = Catalog>(props: WhichCodeProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...shown } = props;
  return <Choices comparison={compareEntries(takeEntries({ catalog, codes, locale, entries }, 1))} {...shown} />;
}

interface ChoicesProps extends Shown<WhichCodeProps> {
  readonly comparison: Comparison;
}

/** The choices of a comparison that is ready. */
export function Choices({ comparison, headingLevel = 3, ...host }: ChoicesProps): ReactNode {
  const { cards, labels, messages } = comparison;
  return root(
    'section',
    { component: 'WhichCode', codes: cards, host, count: cards.length },
    heading(headingLevel, messages.choice, 'heading'),
    <ul data-part="choices">
      {cards.map(({ name, choose }, index) => (
        <li key={`${index} ${name} ${choose}`} data-part="choice" data-side={index + 1}>
          <p data-part="label">
            {codeLabel(labels[index])} {name}
          </p>
          <p data-part="text">{prose(choose)}</p>
        </li>
      ))}
    </ul>,
  );
}
