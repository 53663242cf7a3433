import type { CardText, CodeReference, Entry, NameRow, SettingRow, ShownName, Source } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { codeLines } from '../text/codeLines.js';
import { checkTemplate, ofCode } from '../text/checkTemplate.js';
import { fillHref } from '../text/fillHref.js';
import { safeHref } from '../text/safeHref.js';
import { outlineOf } from '../selectors/outlineOf.js';
import { signText } from '../selectors/signText.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { withAside } from '../selectors/withAside.js';
import { withLabel } from '../selectors/withLabel.js';
import { jointsOf, type Joints } from './jointsOf.js';
import {
  codeCell,
  codeMarkdown,
  destination,
  escapeCell,
  escapeMarkdown,
  proseCell,
  proseMarkdown,
} from './escapeMarkdown.js';

/** How `toMarkdown` writes. */
export interface MarkdownOptions {
  /**
   * The level of the title, from 1; everything inside is deeper, down to 6.
   * @default 2
   */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The address of a code, such as `/{lang}/{protocol}/{code}`: makes links of the codes that a step leads to. */
  readonly codeHref?: string | undefined;
}

/**
 * The whole comparison as Markdown, for tickets, chats, READMEs and language models: title, introduction, a section for
 * each code with its lines in logs and its steps as a task list, the facts, settings and names in clients in tables, what sets the codes apart, which to choose, sources as
 * links. For a single entry, its card, facts, sources, and the questions that find its cause. CommonMark with the tables and task lists of GFM; all text is
 * escaped, and ends in a line break.
 *
 * @throws when there is no entry at all, or more than four, or `codeHref` has another placeholder or lacks one.
 *
 * @example
 * toMarkdown([selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)], { headingLevel: 1 });
 */
export function toMarkdown(entries: readonly Entry[], { headingLevel = 2, codeHref }: MarkdownOptions = {}): string {
  checkTemplate('codeHref', codeHref, ofCode);
  const {
    title,
    intro,
    rows,
    settings,
    names: clients,
    differences,
    note,
    sources,
    cards,
    labels,
    messages,
  } = compareEntries(entries);
  const single = cards.length === 1;
  // `compareEntries` refuses an empty list.
  const { messages: words } = (entries as readonly [Entry, ...Entry[]])[0].locale;
  const joints = jointsOf(words);
  const heading = (deeper: number, text: string) =>
    `${'#'.repeat(Math.min(headingLevel + deeper, 6))} ${escapeMarkdown(text)}`;
  const names = cards.map(({ name }, index) => `${labels[index]} ${name}`);

  const ruler = `|${' --- |'.repeat(cards.length + 1)}`;
  const head = toRow([messages.question, ...names].map(escapeCell));
  const body = rows.map(({ label, note: about, values }) =>
    toRow([about === undefined ? label : `${label} ${about}`, ...values].map(proseCell)),
  );
  const table = lines([head, ruler, ...body]);
  const knobs = settings.messages;
  const settingsTable =
    settings.rows.length === 0
      ? []
      : [
          heading(1, knobs.settings),
          lines([
            toRow([knobs.setting, knobs.default, ...(single ? [knobs.effect] : names)].map(escapeCell)),
            `| --- ${ruler}`,
            ...settings.rows.map((row) => toSettingRow(row, joints)),
          ]),
        ];
  const namesTable =
    clients.rows.length === 0
      ? []
      : [
          heading(1, clients.messages.clientNames),
          lines([
            toRow([clients.messages.client, ...(single ? [clients.messages.reports] : names)].map(escapeCell)),
            ruler,
            ...clients.rows.map((row) => toNameRow(row, joints)),
          ]),
        ];
  const referred = (text: string, see: readonly CodeReference[] | undefined, lang: string) =>
    see
      ? withAside(
          text,
          see.map((code) => reference(code, lang, codeHref)),
          joints,
        )
      : text;
  const causes = entries.flatMap(({ text, lang }) =>
    single && text.causes
      ? [
          heading(1, words.findCause),
          lines(
            outlineOf(text.causes, words).map(
              (item) =>
                `${'  '.repeat(item.depth)}- ${referred(proseMarkdown(item.text), item.see, lang)}${fence('  '.repeat(item.depth + 1), item.run)}`,
            ),
          ),
        ]
      : [],
  );
  const toSection = (card: CardText): readonly string[] => {
    const deeper = single ? 1 : 2;
    return [
      ...(single ? [] : [heading(1, `${card.protocolName} ${card.label} ${card.name}`)]),
      ...(card.phrase === undefined ? [] : [emphasis('*', card.phrase)]),
      proseMarkdown(card.summary),
      ...(single ? [table] : []),
      heading(deeper, card.messages.whenYouSeeIt),
      proseMarkdown(card.when),
      ...(card.signs.length > 0
        ? [
            heading(deeper, card.messages.inLogs),
            lines(
              card.signs.map((sign) => `- ${withLabel(escapeMarkdown(sign.by), codeMarkdown(signText(sign)), joints)}`),
            ),
          ]
        : []),
      heading(deeper, card.messages.howToFix),
      lines(card.steps.map(({ role, text, run }) => `- [ ] ${labelled(role, text, joints)}${fence('  ', run)}`)),
      ...causes,
      ...(single ? [...settingsTable, ...namesTable] : []),
      heading(deeper, card.messages.forUsers),
      proseMarkdown(card.endUser),
    ];
  };

  const blocks = [
    heading(0, title),
    ...(single ? [] : [proseMarkdown(intro)]),
    ...cards.flatMap(toSection),
    ...(single
      ? []
      : [
          heading(1, messages.sideBySide),
          table,
          proseMarkdown(note),
          ...settingsTable,
          ...namesTable,
          heading(1, messages.keyDifferences),
          differences.length > 0
            ? lines(differences.map((difference, index) => `${index + 1}. ${proseMarkdown(difference)}`))
            : proseMarkdown(messages.noDifferences),
        ]),
    heading(1, messages.choice),
    single
      ? cards.map(({ choose }) => proseMarkdown(choose)).join('')
      : lines(cards.map(({ choose }, index) => `- ${labelled(names[index] ?? '', choose, joints)}`)),
    ...(sources.length > 0 ? [heading(1, messages.sources), lines(sources.map((source) => `- ${link(source)}`))] : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** What a step says to run or to set, as a block of code below an item. */
function fence(indent: string, run: string | undefined): string {
  if (run === undefined) return '';
  const code = codeLines(run);
  const longest = Math.max(2, ...code.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const marks = '`'.repeat(longest + 1);
  return [marks, ...code, marks].map((line) => `\n${indent}${line}`).join('');
}

function toSettingRow({ of, name, default: value, since, spec, effects }: SettingRow, joints: Joints): string {
  return toRow([
    withAside(`${escapeCell(of)} ${codeCell(name)}`, spec.map(linkCell), joints),
    since === undefined ? codeCell(value) : withAside(codeCell(value), [escapeCell(since)], joints),
    ...effects.map((effect) => (effect === '' ? '–' : proseCell(effect))),
  ]);
}

function toNameRow({ by, names }: NameRow, joints: Joints): string {
  return toRow([escapeCell(by), ...names.map((list) => nameCell(list, joints))]);
}

function nameCell(names: readonly ShownName[], joints: Joints): string {
  const texts = names.map(({ name, measured, spec }) => {
    const sources = measured === undefined ? (spec?.map(linkCell) ?? []) : [escapeCell(measured)];
    return withAside(codeCell(name), sources, joints);
  });
  return texts.join(joints.list.comma) || '–';
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function lines(all: readonly string[]): string {
  return all.join('\n');
}

function emphasis(mark: '*' | '**', text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped && `${mark}${escaped}${mark}`;
}

function labelled(label: string, text: string, joints: Joints): string {
  return withLabel(emphasis('**', label), proseMarkdown(text), joints);
}

function linkCell(source: Source): string {
  return link(source).replaceAll('|', '\\|');
}

function reference({ protocol, code, name }: CodeReference, lang: string, codeHref: string | undefined): string {
  const href = codeHref && safeHref(fillHref(codeHref, { lang, protocol, code }));
  return href ? `[${codeMarkdown(name)}](${destination(href)})` : codeMarkdown(name);
}

function link(source: Source): string {
  const title = escapeMarkdown(sourceTitle(source));
  const href = sourceHref(source);
  return href === undefined ? title : `[${title}](${destination(href)})`;
}
