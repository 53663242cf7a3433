import { destination, escapeMarkdown, proseMarkdown } from '../markdown/escapeMarkdown.js';
import { jointsOf } from '../markdown/jointsOf.js';
import type { Entry } from '../model.js';
import { withLabel } from '../selectors/withLabel.js';
import { fillHref } from '../text/fillHref.js';
import { groupBy } from '../text/groupBy.js';

/** A list of codes as Markdown, a catalog after the other; `codeHref`, the address of a code, makes links of them. */
export function toMarkdownList(entries: readonly Entry[], codeHref?: string): string {
  const lists = [...groupBy(entries, ({ protocol }) => protocol).values()].map((codes) => {
    const { terms, messages } = codes[0].locale;
    const items = codes.map(({ code, lang, locale, protocol: of, text }) => {
      const name = escapeMarkdown(`${code} ${text.name}`);
      const href = codeHref && destination(fillHref(codeHref, { lang, protocol: of, code }));
      const label = href ? `[${name}](${href})` : `**${name}**`;
      return `- ${withLabel(label, proseMarkdown(text.summary), jointsOf(locale.messages))}`;
    });
    return `# ${escapeMarkdown(withLabel(terms.protocol, terms.codes, messages))}\n\n${items.join('\n')}\n`;
  });
  return lists.join('\n');
}
