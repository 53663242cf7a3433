import type { ReactNode } from 'react';
import type { Catalog } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { fixesHeading } from '../selectors/fixesHeading.js';
import { listOf } from '../selectors/listOf.js';
import { codeLabel } from './codeLabel.js';
import { FixChecklist } from './FixChecklist.js';
import { heading } from './heading.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps } from './props.js';
import { root } from './root.js';

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
  const entry = takeEntry(props);
  const { headingLevel = 3, storageKey, side = 1, children } = props;
  const { text, facts, kind, messages, terms } = entry;
  const { phrase, tags, details } = cardOf(entry);
  return root(
    'article',
    'CodeCard',
    listOf(entry),
    props,
    { 'data-severity': facts.severity, 'data-side': side },
    <header data-part="header">
      {heading(
        headingLevel,
        <>
          <span data-part="protocol">{terms.protocol}</span> {codeLabel(entry)}{' '}
          <span data-part="name">{text.name}</span>
        </>,
        'title',
      )}
      {kind === 'range' ? (
        <p data-part="range" dir="ltr">
          {`${facts.from}–${facts.to}`}
        </p>
      ) : (
        phrase && (
          <p data-part="phrase" lang="en" dir="ltr" translate="no">
            {phrase}
          </p>
        )
      )}
      <ul data-part="tags">
        {tags.map((tag) => (
          <li key={tag.fact} data-part="tag" data-fact={tag.fact} data-value={tag.value}>
            {tag.text}
          </li>
        ))}
      </ul>
    </header>,
    <div data-part="body">
      <section data-part="summary">
        {heading(headingLevel + 1, messages.description)}
        <p>{text.summary}</p>
      </section>
      <section data-part="when">
        {heading(headingLevel + 1, messages.whenYouSeeIt)}
        <p>{text.when}</p>
        {details.length > 0 && (
          <dl data-part="details">
            {details.map(({ fact, question, answer }) => (
              <div key={fact} data-part="detail" data-fact={fact}>
                <dt>{question}</dt> <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <section data-part="fixes">
        {heading(headingLevel + 1, fixesHeading(entry))}
        <FixChecklist entry={entry} storageKey={storageKey} />
      </section>
      <section data-part="endUser">
        {heading(headingLevel + 1, messages.forUsers)}
        <p>{text.endUser}</p>
      </section>
      {children ? <div data-part="children">{children}</div> : null}
    </div>,
  );
}
