import type { ReactNode } from 'react';
import type { Catalog, Entry } from '../model.js';
import { formatMessage } from '../selectors/formatMessage.js';
import { pairKey } from '../selectors/pairKey.js';
import { sourcesOf } from '../selectors/sourcesOf.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { rootOf, takeEntries, type CodesProps, type HeadingLevel, type RootProps } from './props.js';
import { sourceLink } from './sourceLink.js';

const MOST_PAIRS = 6;

export type LearnMoreProps<C extends Catalog = Catalog> = CodesProps<C> &
  RootProps<'section'> & {
    /**
     * The level of the heading; the lists below are one deeper.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
    /**
     * The address of a comparison, with `{lang}`, `{protocol}`, `{a}` and `{b}`, such as
     * `/{lang}/compare/{a}-vs-{b}`: http, https or relative. Without it the related comparisons are named, but are not links.
     */
    readonly compareHref?: string;
  };

/**
 * Where the facts come from, and which comparisons are close by. Renders a `<section>`.
 *
 * @selector .wire-LearnMore[data-protocol][data-kind][data-code]
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function LearnMore<C extends Catalog = Catalog>(props: LearnMoreProps<C>): ReactNode {
  const { entries, rest } = takeEntries(props);
  const { headingLevel = 3, compareHref, className, ...attributes } = rest;
  const messages = entries[0]?.messages;
  const pairs = relatedPairs(entries);
  return (
    <section {...attributes} {...rootOf('LearnMore', entries, className)}>
      {heading(headingLevel, messages?.learnMore, 'heading')}
      <div data-part="lists">
        <div>
          {heading(headingLevel + 1, messages?.sources)}
          <ul data-part="sources">
            {sourcesOf(entries).map((source) => (
              <li key={sourceTitle(source)}>{sourceLink(source)}</li>
            ))}
          </ul>
        </div>
        {pairs.length > 0 && (
          <div>
            {heading(headingLevel + 1, messages?.relatedPairs)}
            <ul data-part="pairs">
              {pairs.map(({ entry, a, b }) => {
                const label = `${entry.terms.protocol} ${a} ${entry.messages.versus} ${b}`;
                return (
                  <li key={label} translate="no">
                    {link(
                      compareHref &&
                        formatMessage(compareHref, {
                          lang: encodeURIComponent(entry.lang),
                          protocol: encodeURIComponent(entry.protocol),
                          a: encodeURIComponent(a),
                          b: encodeURIComponent(b),
                        }),
                      label,
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function relatedPairs(entries: readonly Entry[]): { entry: Entry; a: string; b: string }[] {
  const [first, second] = entries;
  const shown = first && second && entries.length === 2 ? pairKey(first, second) : undefined;
  const found = new Map<string, { entry: Entry; a: string; b: string }>();
  for (const entry of entries) {
    for (const pair of Object.keys(entry.pairs)) {
      if (pair === shown) continue;
      const { code } = entry;
      if (pair.startsWith(`${code}-`)) {
        found.set(`${entry.protocol} ${pair}`, { entry, a: String(code), b: pair.slice(String(code).length + 1) });
      } else if (pair.endsWith(`-${code}`)) {
        found.set(`${entry.protocol} ${pair}`, { entry, a: pair.slice(0, -String(code).length - 1), b: String(code) });
      }
    }
  }
  return [...found.values()].slice(0, MOST_PAIRS);
}
