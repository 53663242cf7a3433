import type { ReactNode } from 'react';
import type { CardText, Catalog } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { codeLabel } from './codeLabel.js';
import { Checklist } from './FixChecklist.js';
import { heading } from './heading.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { root } from './root.js';
import { prose } from './prose.js';

export type CodeCardProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'article'> & {
    /**
     * The level of the card's heading; sections inside are one deeper.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
    /** Keeps the ticked steps in localStorage under this name. Without it the card needs no JavaScript. */
    readonly storageKey?: string | undefined;
    /** Which of the compared codes it is, from 1; gives it its colour. */
    readonly side?: number;
    /** Shown below the card's own sections. */
    readonly children?: ReactNode;
  };

/**
 * One code: its number with its protocol, its name, what it is, when you see it, how to fix it,
 * and what to tell your users. Renders an `<article>`.
 *
 * @selector .wire-CodeCard[data-protocol][data-kind][data-code][data-severity][data-side]
 * @selector [data-part=tag][data-fact][data-value]
 * @selector [data-part=detail][data-fact]
 * @selector [data-part=children]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function CodeCard<C extends Catalog = Catalog>(props: CodeCardProps<C>): ReactNode {
  const { catalog, code, locale, entry, ...shown } = props;
  return <Card card={cardOf(takeEntry({ catalog, code, locale, entry }))} {...shown} />;
}

interface CardProps extends Shown<CodeCardProps> {
  readonly card: CardText;
}

/** The card of a code whose words are ready. */
export function Card({ card, headingLevel = 3, storageKey, side = 1, children, ...host }: CardProps): ReactNode {
  const { messages } = card;
  return root(
    'article',
    { component: 'CodeCard', codes: [card], host, severity: card.severity, side },
    <header data-part="header">
      {heading(
        headingLevel,
        <>
          <span data-part="protocol">{card.protocolName}</span> {codeLabel(card.label)}{' '}
          <span data-part="name">{card.name}</span>
        </>,
        'title',
      )}
      {card.range && (
        <p data-part="range" dir="ltr">
          {card.range}
        </p>
      )}
      {card.phrase && (
        <p data-part="phrase" lang="en" dir="ltr" translate="no">
          {card.phrase}
        </p>
      )}
      <ul data-part="tags">
        {card.tags.map(({ fact, value, text }) => (
          <li key={fact} data-part="tag" data-fact={fact} data-value={value}>
            {text}
          </li>
        ))}
      </ul>
    </header>,
    <div data-part="body">
      <section data-part="summary">
        {heading(headingLevel + 1, messages.description)}
        <p>{prose(card.summary)}</p>
      </section>
      <section data-part="when">
        {heading(headingLevel + 1, messages.whenYouSeeIt)}
        <p>{prose(card.when)}</p>
        {card.details.length > 0 && (
          <dl data-part="details">
            {card.details.map(({ fact, question, answer }) => (
              <div key={fact} data-part="detail" data-fact={fact}>
                <dt>{question}</dt> <dd>{prose(answer)}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section data-part="fixes">
        {heading(headingLevel + 1, messages.howToFix)}
        <Checklist card={card} storageKey={storageKey} />
      </section>
      <section data-part="endUser">
        {heading(headingLevel + 1, messages.forUsers)}
        <p>{prose(card.endUser)}</p>
      </section>
      {children ? <div data-part="children">{children}</div> : null}
    </div>,
  );
}
