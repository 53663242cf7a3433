import type { ReactNode } from 'react';
import type { Catalog, Comparison } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { checkTemplate, ofComparison } from '../text/checkTemplate.js';
import { fillHref } from '../text/fillHref.js';
import { heading } from './heading.js';
import { link, type RenderLink } from './link.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { root } from './root.js';
import { sourceList } from './sourceLink.js';

export type LearnMoreProps<C extends Catalog = Catalog> = CodesProps<C, 1> &
  RootProps<'section'> & {
    /**
     * The level of the heading; the lists below are one deeper.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
    /**
     * The address of a comparison, with `{lang}`, `{protocol}`, `{a}` and `{b}`, such as
     * `/{lang}/compare/{a}-vs-{b}`: http, https or relative. It needs `{a}` and `{b}`, and takes no other placeholder.
     * Without it the related comparisons are named, but are not links.
     */
    readonly compareHref?: string | undefined;
    /** Renders each link to a comparison, where a router has a link of its own. */
    readonly renderLink?: RenderLink | undefined;
  };

/**
 * Where the facts come from, and which comparisons are close by; for a single entry, too. Renders a `<section>`.
 *
 * @selector .wire-LearnMore[data-protocol][data-kind][data-code]
 * @selector [data-part=heading], [data-part=lists], [data-part=sources], [data-part=source], [data-part=pairs]
 * @throws when not one to four codes are given, the catalog does not name one of them,
 * or `compareHref` has another placeholder or lacks one.
 */
export function LearnMore<C extends Catalog = Catalog>(props: LearnMoreProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...shown } = props;
  return <Links comparison={compareEntries(takeEntries({ catalog, codes, locale, entries }, 1))} {...shown} />;
}

interface LinksProps extends Shown<LearnMoreProps> {
  readonly comparison: Comparison;
}

/** The links of a comparison that is ready. */
export function Links({ comparison, headingLevel = 3, compareHref, renderLink, ...host }: LinksProps): ReactNode {
  const { cards, messages, related, sources } = comparison;
  checkTemplate('compareHref', compareHref, ofComparison);
  return root(
    'section',
    { component: 'LearnMore', codes: cards, host },
    heading(headingLevel, messages.learnMore, 'heading'),
    <div data-part="lists">
      {heading(headingLevel + 1, messages.sources)}
      {cards[0] && sourceList(sources, cards[0])}
      {related.length > 0 && (
        <>
          {heading(headingLevel + 1, messages.relatedPairs)}
          <ul data-part="pairs">
            {related.map(({ protocol, lang, a, b, title }, index) => (
              <li key={index}>
                {compareHref === undefined
                  ? title
                  : link(fillHref(compareHref, { lang, protocol, a, b }), title, undefined, renderLink)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>,
  );
}
