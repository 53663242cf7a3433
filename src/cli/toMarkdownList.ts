import { destination, escapeMarkdown, proseMarkdown } from '../markdown/escapeMarkdown.js';
import type { Entry } from '../model.js';
import { fillHref } from '../text/fillHref.js';
import { groupBy } from '../text/groupBy.js';

/** A list of codes as Markdown, a catalog after the other; `codeHref`, the address of a code, makes links of them. */
export function toMarkdownList(entries: readonly Entry[], codeHref?: string): string {
  const lists = [...groupBy(entries, ({ protocol }) => protocol).values()].map((codes) => {
    const { protocol = '', codes: what = '' } = codes[0]?.locale.terms ?? {};
    const items = codes.map(({ code, lang, protocol: of, text }) => {
      const name = escapeMarkdown(`${code} ${text.name}`);
      const href = codeHref && destination(fillHref(codeHref, { lang, protocol: of, code }));
      return `- ${href ? `[${name}](${href})` : `**${name}**`}: ${proseMarkdown(text.summary)}`;
    });
    return `# ${escapeMarkdown(`${protocol}: ${what}`)}\n\n${items.join('\n')}\n`;
  });
  return lists.join('\n');
}
