import type { ReactNode } from 'react';
import { CausesOf } from '../components/CauseTree.js';
import { Card } from '../components/CodeCard.js';
import { Facts } from '../components/FactList.js';
import { Links } from '../components/LearnMore.js';
import type { RenderLink } from '../components/link.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps } from '../components/props.js';
import { root } from '../components/root.js';
import { Diagram } from '../components/StageDiagram.js';
import { Choices } from '../components/WhichCode.js';
import type { Catalog } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { compareEntries } from '../selectors/compareEntries.js';

export type CodeViewProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'div'> & {
    /**
     * The level of the code's heading; everything inside is deeper.
     * @default 2
     */
    readonly headingLevel?: HeadingLevel;
    /** Keeps the ticked steps in localStorage under this name. Without it the view needs no JavaScript. */
    readonly storageKey?: string | undefined;
    /** The ids of the ticked steps, when the host keeps them itself. Goes with `onChange`. */
    readonly value?: readonly string[] | undefined;
    /** Called with the ids of the steps that are ticked after a change. */
    readonly onChange?: ((value: readonly string[]) => void) | undefined;
    /**
     * Gives each section an id that links and a table of contents may name: `ws-1006` gives `ws-1006`, `ws-1006-fixes` and
     * `ws-1006-more`. Each view of a page needs its own; without it there are no ids.
     */
    readonly idPrefix?: string | undefined;
    /** The address of a code, such as `/{lang}/{protocol}/{code}`; see `CodeCard`. */
    readonly codeHref?: string | undefined;
    /** Renders each link to a code or a comparison, where a router has a link of its own. */
    readonly renderLink?: RenderLink | undefined;
    /** The address of a comparison, such as `/{lang}/compare/{a}-vs-{b}`; see `LearnMore`. */
    readonly compareHref?: string | undefined;
  };

/**
 * One code as a part of a page: its card, the questions that find the cause where it has any, where it arises, its
 * facts, how to choose or recognise it, and where to read on. Renders a `<div>`.
 *
 * @selector .wire-CodeView[data-protocol][data-kind][data-code]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function CodeView<C extends Catalog = Catalog>(props: CodeViewProps<C>): ReactNode {
  const { catalog, code, locale, entry: given, headingLevel = 2, compareHref, renderLink, ...rest } = props;
  const entry = takeEntry({ catalog, code, locale, entry: given });
  const { storageKey, value, onChange, codeHref, idPrefix, ...host } = rest;
  const { classNames } = host;
  const idOf = (part: string) => idPrefix && `${idPrefix}-${part}`;
  const below = Math.min(headingLevel + 1, 6) as HeadingLevel;
  const inside = [entry];
  const comparison = compareEntries(inside);
  return root(
    'div',
    { component: 'CodeView', codes: inside, host },
    <Card
      card={cardOf(entry)}
      inside={inside}
      settings={comparison.settings}
      names={comparison.names}
      headingLevel={headingLevel}
      {...{ storageKey, value, onChange, codeHref, renderLink, idPrefix, classNames }}
    />,
    <CausesOf
      entry={entry}
      inside={inside}
      headingLevel={below}
      id={idOf('causes')}
      {...{ codeHref, renderLink, classNames }}
    />,
    entry.kind !== 'unknown' && (
      <>
        <Diagram
          comparison={comparison}
          inside={inside}
          id={idOf('stages')}
          {...{ codeHref, renderLink, classNames }}
        />
        <Facts comparison={comparison} inside={inside} id={idOf('facts')} classNames={classNames} />
      </>
    ),
    <Choices comparison={comparison} inside={inside} headingLevel={below} id={idOf('which')} classNames={classNames} />,
    entry.kind !== 'unknown' && (
      <Links
        comparison={comparison}
        inside={inside}
        headingLevel={below}
        id={idOf('more')}
        compareHref={compareHref}
        renderLink={renderLink}
        classNames={classNames}
      />
    ),
  );
}
