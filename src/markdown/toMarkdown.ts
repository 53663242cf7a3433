import type { Entry, Source } from '../model.js';
import { choiceHeading } from '../selectors/choiceHeading.js';
import { compareEntries, isMixed } from '../selectors/compareEntries.js';
import { fixesHeading } from '../selectors/fixesHeading.js';
import { oneLine } from '../selectors/oneLine.js';
import { outlineOf } from '../selectors/outlineOf.js';
import { phraseOf } from '../selectors/phraseOf.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { escapeCell, escapeMarkdown } from './escapeMarkdown.js';

/** How `toMarkdown` writes. */
export interface MarkdownOptions {
  /**
   * The level of the title, from 1; everything inside is deeper, down to 6.
   * @default 2
   */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
}

/**
 * The whole comparison as Markdown, for tickets, chats, READMEs and language models: title, introduction, a section for
 * each code with its steps as a task list, the facts in a table, what sets the codes apart, which to choose, sources as
 * links. For a single entry, its card, facts, sources, and the questions that find its cause. CommonMark with the tables and task lists of GFM; all text is
 * escaped, and ends in a line break.
 *
 * @throws when there is no entry at all.
 *
 * @example
 * toMarkdown([selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)], { headingLevel: 1 });
 */
export function toMarkdown(entries: readonly Entry[], { headingLevel = 2 }: MarkdownOptions = {}): string {
  const { title, intro, rows, differences, note, sources } = compareEntries(entries);
  const [first] = entries;
  if (!first) return '';
  const { messages } = first;
  const mixed = isMixed(entries);
  const single = entries.length === 1;
  const heading = (deeper: number, text: string) =>
    `${'#'.repeat(Math.min(headingLevel + deeper, 6))} ${escapeMarkdown(text)}`;
  const nameOf = ({ code, terms, text }: Entry, withProtocol = mixed) =>
    `${withProtocol ? `${terms.protocol} ` : ''}${code} ${text.name}`;

  const ruler = `|${' --- |'.repeat(entries.length + 1)}`;
  const [head = '', ...body] = [
    [messages.question, ...entries.map((entry) => nameOf(entry))],
    ...rows.map(({ label, note: about, values }) => [about === undefined ? label : `${label} ${about}`, ...values]),
  ].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`);
  const table = lines([head, ruler, ...body]);
  const card = (entry: Entry): readonly string[] => {
    const deeper = single ? 1 : 2;
    const { text } = entry;
    const phrase = phraseOf(entry);
    return [
      ...(single ? [] : [heading(1, nameOf(entry, true))]),
      ...(phrase === undefined ? [] : [emphasis('*', phrase)]),
      escapeMarkdown(text.summary),
      ...(single ? [table] : []),
      heading(deeper, entry.messages.whenYouSeeIt),
      escapeMarkdown(text.when),
      heading(deeper, fixesHeading(entry)),
      lines(text.fixes.map((step) => `- [ ] ${labelled(entry.messages.roles[step.who], step.text)}`)),
      ...(single && text.causes
        ? [
            heading(deeper, entry.messages.findCause),
            lines(
              outlineOf(text.causes, entry.messages.roles).map(
                (item) => `${'  '.repeat(item.depth)}- ${escapeMarkdown(item.text)}`,
              ),
            ),
          ]
        : []),
      heading(deeper, entry.messages.forUsers),
      escapeMarkdown(text.endUser),
    ];
  };

  const blocks = [
    heading(0, title),
    ...(single ? [] : [escapeMarkdown(intro)]),
    ...entries.flatMap(card),
    ...(single
      ? []
      : [
          heading(1, messages.sideBySide),
          table,
          escapeMarkdown(note),
          heading(1, messages.keyDifferences),
          differences.length > 0
            ? lines(differences.map((difference, index) => `${index + 1}. ${escapeMarkdown(difference)}`))
            : escapeMarkdown(messages.noDifferences),
        ]),
    heading(1, choiceHeading(entries)),
    single
      ? escapeMarkdown(first.text.choose)
      : lines(entries.map((entry) => `- ${labelled(nameOf(entry), entry.text.choose)}`)),
    ...(sources.length > 0 ? [heading(1, messages.sources), lines(sources.map((source) => `- ${link(source)}`))] : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function lines(all: readonly string[]): string {
  return all.join('\n');
}

function emphasis(mark: '*' | '**', text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped && `${mark}${escaped}${mark}`;
}

function labelled(label: string, text: string): string {
  return `${emphasis('**', label)}: ${escapeMarkdown(text)}`;
}

function link(source: Source): string {
  const title = escapeMarkdown(sourceTitle(source));
  const href = sourceHref(source);
  return href === undefined ? title : `[${title}](${destination(href)})`;
}

// What would end the address, or be read as an escape or an entity.
function destination(href: string): string {
  return oneLine(href).replace(/[\s()<>\\&]/g, (character) => ESCAPES[character] ?? encodeURIComponent(character));
}

const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '(': '%28', ')': '%29' };
