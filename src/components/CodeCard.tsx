import type { ReactNode } from 'react';
import type { Catalog, Entry } from '../model.js';
import { answerOf, keyOf, tagOf, wordsOf } from '../selectors/answerOf.js';
import { fixesHeading } from '../selectors/fixesHeading.js';
import { ownValue } from '../selectors/ownValue.js';
import { phraseOf } from '../selectors/phraseOf.js';
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
  const { text, facts, messages, terms } = entry;
  return root(
    'article',
    'CodeCard',
    [entry],
    props,
    <>
      <header data-part="header">
        {heading(
          headingLevel,
          <>
            <span data-part="protocol">{terms.protocol}</span> {codeLabel(entry)}{' '}
            <span data-part="name">{text.name}</span>
          </>,
          'title',
        )}
        {phraseLine(entry)}
        <ul data-part="tags">
          {entry.tags.map((fact) => {
            const value = ownValue(facts, fact);
            return value === undefined ? null : (
              <li key={fact} data-part="tag" data-fact={fact} data-value={keyOf(value)}>
                {tagOf(entry, fact)}
              </li>
            );
          })}
        </ul>
      </header>
      <div data-part="body">
        <section data-part="summary">
          {heading(headingLevel + 1, messages.description)}
          <p>{text.summary}</p>
        </section>
        <section data-part="when">
          {heading(headingLevel + 1, messages.whenYouSeeIt)}
          <p>{text.when}</p>
          {details(entry)}
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
      </div>
    </>,
    { 'data-severity': facts.severity, 'data-side': side },
  );
}

function details(entry: Entry): ReactNode {
  const shown = entry.details.filter((fact) => entry.facts[fact] !== undefined);
  if (shown.length === 0) return null;
  return (
    <dl data-part="details">
      {shown.map((fact) => (
        <div key={fact} data-part="detail" data-fact={fact}>
          <dt>{wordsOf(entry, fact).question}</dt> <dd>{answerOf(entry, fact)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the specifications call it; or the range that explains it. */
function phraseLine(entry: Entry): ReactNode {
  const { facts, kind } = entry;
  if (kind === 'range') {
    return (
      <p data-part="range" dir="ltr">
        {facts.from}–{facts.to}
      </p>
    );
  }
  const phrase = phraseOf(entry);
  if (phrase === undefined) return null;
  return (
    <p data-part="phrase" lang="en" dir="ltr" translate="no">
      {phrase}
    </p>
  );
}
