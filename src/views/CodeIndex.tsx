import type { ReactNode } from 'react';
import { CodeFilter } from '../components/CodeFilter.js';
import { codeLabel } from '../components/codeLabel.js';
import { heading } from '../components/heading.js';
import { link, type RenderLink } from '../components/link.js';
import type { HeadingLevel, RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { withClassNames, type ClassNames } from '../components/withClassNames.js';
import type { Catalog, Entry, LocaleOf } from '../model.js';
import { checkTemplate, ofCode } from '../text/checkTemplate.js';
import { fillHref } from '../text/fillHref.js';
import { groupBy } from '../text/groupBy.js';
import { listCodes } from '../selectors/listCodes.js';
import { namesOf } from '../selectors/namesOf.js';
import { phraseOf } from '../selectors/phraseOf.js';
import { prose } from '../components/prose.js';

export type CodeIndexProps<C extends Catalog = Catalog> = (
  | {
      /** The facts, such as `http`. */
      readonly catalog: C;
      /** The words, such as `ko`. */
      readonly locale: LocaleOf<NoInfer<C>>;
      readonly entries?: never;
    }
  | {
      /** The codes, of one catalog or of several: `[...listCodes(http, ko), ...listCodes(grpc, koOfGrpc)]`. */
      readonly entries: readonly Entry[];
      readonly catalog?: never;
      readonly locale?: never;
    }
) &
  RootProps<'section'> & {
    /**
     * The level of each catalog's heading; its groups are one deeper.
     * @default 2
     */
    readonly headingLevel?: HeadingLevel;
    /**
     * The address of a code, with `{lang}`, `{protocol}` and `{code}`: http, https or relative. It needs `{code}`, and takes
     * no other placeholder. Without it the codes are no links.
     */
    readonly codeHref?: string | undefined;
    /** Renders each link to a code, where a router has a link of its own. */
    readonly renderLink?: RenderLink | undefined;
  };

/**
 * All codes of one or more catalogs, grouped by class or range, under a field that filters them as you type.
 * Without JavaScript the whole list is there. Renders a `<section>`.
 *
 * @selector .wire-CodeIndex[data-protocol][data-kind][data-code]
 * @selector [data-part=catalog][data-protocol]
 * @selector [data-part=item][data-code][data-severity][data-exact]
 * @selector [data-part=search], [data-part=count], [data-part=list], [data-part=title], [data-part=protocol]
 * @selector [data-part=group], [data-part=heading], [data-part=range], [data-part=items], [data-part=label]
 * @selector [data-part=code], [data-part=name], [data-part=summary], [data-part=phrase]
 * @throws when neither entries nor a catalog with its locale are given, there is no entry, or `codeHref` has another
 * placeholder or lacks one.
 */
export function CodeIndex<C extends Catalog = Catalog>(props: CodeIndexProps<C>): ReactNode {
  const { catalog, locale, entries: given, headingLevel = 2, codeHref, renderLink, ...host } = props;
  const entries = given ?? (catalog && locale && listCodes(catalog, locale));
  const first = entries?.[0];
  if (!entries || !first) {
    throw new TypeError("wirecodes: CodeIndex needs 'catalog' and 'locale', or 'entries' that are not empty.");
  }
  checkTemplate('codeHref', codeHref, ofCode);
  const { lang } = first;
  const { messages } = first.locale;
  return root(
    'section',
    { component: 'CodeIndex', codes: entries, host },
    <CodeFilter
      classNames={host.classNames}
      key={`${lang} ${entries.map(({ code }) => code).join(' ')}`}
      label={messages.search}
      found={messages.found}
      nothingFound={messages.nothingFound}
      lang={lang}
    >
      {withClassNames(
        [...groupBy(entries, ({ protocol }) => protocol)].map(([protocol, codes]) => (
          <section key={protocol} data-part="catalog" data-protocol={protocol}>
            {heading(
              headingLevel,
              <>
                <span data-part="protocol">{codes[0]?.locale.terms.protocol}</span>{' '}
                <span>{codes[0]?.locale.terms.codes}</span>
              </>,
              'title',
            )}
            {[...groupBy(codes, ({ range }) => range?.label)].map(([range, members]) => (
              <Group
                key={range ?? ''}
                entries={members}
                level={headingLevel + 1}
                codeHref={codeHref}
                renderLink={renderLink}
                classNames={host.classNames}
              />
            ))}
          </section>
        )),
        host.classNames,
      )}
    </CodeFilter>,
  );
}

interface GroupProps {
  readonly entries: readonly Entry[];
  readonly level: number;
  readonly codeHref: string | undefined;
  readonly renderLink: RenderLink | undefined;
  readonly classNames: ClassNames | undefined;
}

function Group({ entries, level, codeHref, renderLink, classNames }: GroupProps): ReactNode {
  const range = entries[0]?.range;
  return withClassNames(
    <div data-part="group">
      {range &&
        heading(
          level,
          <>
            <bdi dir="ltr" data-part="range">
              {range.label}
            </bdi>{' '}
            <span>{range.name}</span>
          </>,
          'heading',
        )}
      <ul data-part="items">
        {entries.map((entry, index) => (
          <Item key={index} {...{ entry, codeHref, renderLink, classNames }} />
        ))}
      </ul>
    </div>,
    classNames,
  );
}

interface ItemProps extends Pick<GroupProps, 'codeHref' | 'renderLink' | 'classNames'> {
  readonly entry: Entry;
}

function Item({ entry, codeHref, renderLink, classNames }: ItemProps): ReactNode {
  const { code, facts, label, lang, protocol, text } = entry;
  const phrase = phraseOf(entry);
  return withClassNames(
    <li data-part="item" data-code={code} data-names={namesOf(entry)} data-severity={facts.severity}>
      {link(
        codeHref && fillHref(codeHref, { lang, protocol, code }),
        <>
          {codeLabel(label)} <span data-part="name">{text.name}</span>
        </>,
        'label',
        renderLink,
      )}
      {phrase && (
        <>
          {' '}
          <span data-part="phrase" lang="en" dir="ltr" translate="no">
            {phrase}
          </span>
        </>
      )}
      <p key={text.summary} data-part="summary">
        {prose(text.summary)}
      </p>
    </li>,
    classNames,
  );
}
