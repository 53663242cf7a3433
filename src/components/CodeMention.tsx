import { useId, version, type ReactNode } from 'react';
import type { Catalog, Entry } from '../model.js';
import { phraseOf } from '../selectors/phraseOf.js';
import { checkTemplate, ofCode } from '../text/checkTemplate.js';
import { fillHref } from '../text/fillHref.js';
import { codeLabel } from './codeLabel.js';
import { link, type RenderLink } from './link.js';
import { takeEntry, type CodeProps, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';

// React 18 warns of the one spelling, React 19 of the other.
const popoverTarget = version.startsWith('18.') ? 'popovertarget' : 'popoverTarget';

export type CodeMentionProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'span'> & {
    /** The address of a code, with `{lang}`, `{protocol}` and `{code}`: makes a link of the title of the card. */
    readonly codeHref?: string | undefined;
    /** Renders that link, where a router has a link of its own. */
    readonly renderLink?: RenderLink | undefined;
  };

/**
 * A code in running text, with its protocol and name; a press opens a card with what it is and when you see it.
 * The card is a native popover: it needs no JavaScript, closes with Escape, and holds only what may stand inside a
 * paragraph. Renders a `<span>` with a `<button>`. On a page with several React roots give each its `identifierPrefix`.
 *
 * @selector .wire-CodeMention[data-protocol][data-kind][data-code]
 * @selector [data-part=mention], [data-part=popover]
 * @selector [data-part=code], [data-part=name], [data-part=title], [data-part=summary], [data-part=when]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function CodeMention<C extends Catalog = Catalog>(props: CodeMentionProps<C>): ReactNode {
  const { catalog, code, locale, entry, ...host } = props;
  return <MentionWithId entry={takeEntry({ catalog, code, locale, entry })} popoverId={useId()} {...host} />;
}

interface MentionProps extends Shown<CodeMentionProps> {
  readonly entry: Entry;
  readonly popoverId: string;
}

/** The same without a hook, for code that renders without React DOM. */
export function MentionWithId({ entry, popoverId, codeHref, renderLink, ...host }: MentionProps): ReactNode {
  const { code, label: written, lang, locale, protocol, text } = entry;
  const phrase = phraseOf(entry);
  checkTemplate('codeHref', codeHref, ofCode);
  const label = (
    <>
      {codeLabel(`${locale.terms.protocol} ${written}`)} <span data-part="name">{text.name}</span>
    </>
  );
  return root(
    'span',
    { component: 'CodeMention', codes: [entry], host },
    <button type="button" data-part="mention" {...{ [popoverTarget]: popoverId }}>
      {label}
    </button>,
    <span id={popoverId} popover="auto" data-part="popover">
      {link(codeHref && fillHref(codeHref, { lang, protocol, code }), label, 'title', renderLink)}
      {phrase && (
        <span data-part="phrase" lang="en" dir="ltr" translate="no">
          {phrase}
        </span>
      )}
      <span key={text.summary} data-part="summary">
        {prose(text.summary)}
      </span>
      <span key={`when ${text.when}`} data-part="when">
        {prose(text.when)}
      </span>
    </span>,
  );
}
