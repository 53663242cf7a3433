import { escapeMarkdown, proseMarkdown } from '../markdown/escapeMarkdown.js';
import type { Entry } from '../model.js';
import { groupBy } from '../text/groupBy.js';

/** A list of codes as Markdown, a catalog after the other; `href` makes links of them. */
export function toMarkdownList(entries: readonly Entry[], href?: (entry: Entry) => string): string {
  const lists = [...groupBy(entries, ({ protocol }) => protocol).values()].map((codes) => {
    const { protocol = '', codes: what = '' } = codes[0]?.locale.terms ?? {};
    const items = codes.map((entry) => {
      const name = escapeMarkdown(`${entry.code} ${entry.text.name}`);
      return `- ${href ? `[${name}](${href(entry)})` : `**${name}**`}: ${proseMarkdown(entry.text.summary)}`;
    });
    return `# ${escapeMarkdown(`${protocol}: ${what}`)}\n\n${items.join('\n')}\n`;
  });
  return lists.join('\n');
}
