import type { ReactNode } from 'react';
import { toMarkdown } from '../markdown/toMarkdown.js';
import type { Catalog } from '../model.js';
import { CopyButton } from './CopyButton.js';
import { takeEntries, type CodesProps, type HeadingLevel, type RootProps } from './props.js';
import { root } from './root.js';

export type CopyMarkdownProps<C extends Catalog = Catalog> = CodesProps<C, 1> &
  RootProps<'div'> & {
    /**
     * The level of the title in the Markdown.
     * @default 2
     */
    readonly headingLevel?: HeadingLevel;
  };

/**
 * A button that copies the comparison, or a single entry, as Markdown for a ticket or a chat; see `toMarkdown`. Where the
 * clipboard refuses, it says so and shows the text selected. Without JavaScript its place stays empty. Renders a `<div>`.
 *
 * @selector .wire-CopyMarkdown[data-protocol][data-kind][data-code]
 * @selector [data-part=copy], [data-part=status][data-outcome], [data-part=text]
 * @throws when not one to four codes are given, or the catalog does not name one of them.
 */
export function CopyMarkdown<C extends Catalog = Catalog>(props: CopyMarkdownProps<C>): ReactNode {
  const { catalog, codes, locale, entries: given, headingLevel = 2, ...host } = props;
  const entries = takeEntries({ catalog, codes, locale, entries: given }, 1);
  const markdown = toMarkdown(entries, { headingLevel });
  const messages = entries[0]?.locale.messages;
  return root(
    'div',
    { component: 'CopyMarkdown', codes: entries, host },
    <CopyButton
      key={markdown}
      text={markdown}
      label={messages?.copyMarkdown ?? ''}
      copied={messages?.copied ?? ''}
      refused={messages?.copyRefused ?? ''}
      classNames={host.classNames}
    />,
  );
}
