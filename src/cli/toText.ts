import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Entry } from '../model.js';
import { tagOf } from '../selectors/answerOf.js';
import { choiceHeading } from '../selectors/choiceHeading.js';
import { compareEntries, isMixed } from '../selectors/compareEntries.js';
import { fixesHeading } from '../selectors/fixesHeading.js';
import { groupBy } from '../selectors/groupBy.js';
import { outlineOf } from '../selectors/outlineOf.js';
import { phraseOf } from '../selectors/phraseOf.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';

const SIDES = ['cyan', 'yellow', 'magenta', 'green'] as const;
// A column narrower than this reads worse than answers below each other.
const NARROWEST = 18;

/** The comparison, or a single entry, for a terminal of a width in columns. */
export function toText(entries: readonly Entry[], width: number): string {
  const { title, intro, differences, note, sources } = compareEntries(entries);
  const [first] = entries;
  if (!first) return '';
  const { messages } = first;
  const single = entries.length === 1;
  const blocks: string[] = [styleText('bold', wrap(title, width))];
  const section = (heading: string, ...parts: readonly string[]) => {
    blocks.push([styleText('bold', wrap(heading, width)), ...parts].join('\n'));
  };
  const item = (mark: string, text: string) => hang(mark, wrap(text, width - mark.length));

  if (!single && intro !== '') blocks.push(wrap(intro, width));
  for (const [side, entry] of entries.entries()) {
    const { text } = entry;
    const phrase = phraseOf(entry);
    const tags = entry.tags.flatMap((fact) => tagOf(entry, fact) ?? []);
    blocks.push(
      [
        ...(single ? [] : [wrap(nameOf(entry, side, true), width)]),
        ...(phrase === undefined ? [] : [styleText('dim', wrap(phrase, width))]),
        ...(tags.length > 0 ? [styleText('dim', wrap(tags.join(' · '), width))] : []),
        wrap(text.summary, width),
      ].join('\n'),
    );
    section(entry.messages.whenYouSeeIt, wrap(text.when, width));
    section(
      fixesHeading(entry),
      ...text.fixes.map((step) => item('- ', `${step.text} (${entry.messages.roles[step.who]})`)),
    );
    if (single && text.causes) {
      const items = outlineOf(text.causes, entry.messages.roles);
      section(entry.messages.findCause, ...items.map((one) => item(`${'  '.repeat(one.depth)}- `, one.text)));
    }
    section(entry.messages.forUsers, wrap(text.endUser, width));
  }
  blocks.push(table(entries, width));
  if (note !== '') blocks.push(wrap(note, width));
  if (!single) {
    section(
      messages.keyDifferences,
      ...(differences.length > 0
        ? differences.map((difference, index) => item(`${index + 1}. `, difference))
        : [wrap(messages.noDifferences, width)]),
    );
  }
  section(
    choiceHeading(entries),
    ...entries.map((entry, side) =>
      single
        ? wrap(entry.text.choose, width)
        : hang('- ', wrap(`${nameOf(entry, side, isMixed(entries))}: ${entry.text.choose}`, width - 2)),
    ),
  );
  const links = sources.map((source) => {
    const href = sourceHref(source);
    return [item('- ', sourceTitle(source)), ...(href === undefined ? [] : [styleText('dim', `  ${href}`)])].join('\n');
  });
  if (links.length > 0) section(messages.sources, ...links);
  return `${blocks.join('\n\n')}\n`;
}

/** A list of codes for a terminal of a width in columns, a catalog after the other. */
export function toTextList(entries: readonly Entry[], width: number): string {
  const lists = [...groupBy(entries, ({ protocol }) => protocol).values()].map((codes) => {
    const heading = styleText('bold', `${codes[0]?.terms.protocol}: ${codes[0]?.terms.codes}`);
    const column = Math.max(...codes.map(({ code }) => String(code).length)) + 2;
    const lines = codes.map((entry) => {
      const { code, text } = entry;
      const phrase = phraseOf(entry);
      const name = wrap(phrase === undefined ? text.name : `${text.name} (${phrase})`, width - column);
      return hang(
        pad(styleText(SIDES[0], String(code)), column),
        `${name}\n${styleText('dim', wrap(text.summary, width - column))}`,
      );
    });
    return [heading, ...lines].join('\n');
  });
  return `${lists.join('\n\n')}\n`;
}

function nameOf({ code, terms, text }: Entry, side: number, withProtocol: boolean): string {
  const number = styleText('bold', styleText(SIDES[side % SIDES.length] ?? 'cyan', String(code)));
  return `${withProtocol ? `${terms.protocol} ` : ''}${number} ${text.name}`;
}

function table(entries: readonly Entry[], width: number): string {
  const { rows } = compareEntries(entries);
  const single = entries.length === 1;
  const heads = entries.map((entry, side) => nameOf(entry, side, isMixed(entries)));
  const answers = Math.floor((width * (single ? 0.55 : 0.68)) / entries.length) - 2;
  const questions = width - (answers + 2) * entries.length;
  const question = (row: (typeof rows)[number], columns: number) =>
    [
      wrap(single || row.same ? row.label : `≠ ${row.label}`, columns),
      ...(row.note === undefined ? [] : [styleText('dim', wrap(row.note, columns))]),
    ].join('\n');
  if (answers < NARROWEST) {
    return rows
      .map((row) =>
        [
          styleText('bold', question(row, width)),
          ...row.values.map((value, side) => hang('  ', wrap(single ? value : `${heads[side]}: ${value}`, width - 2))),
        ].join('\n'),
      )
      .join('\n');
  }
  const columns = [questions, ...entries.map(() => answers)];
  return [
    ...(single ? [] : [line(['', ...heads.map((head) => wrap(head, answers))], columns)]),
    ...rows.map((row) => line([question(row, questions), ...row.values.map((value) => wrap(value, answers))], columns)),
  ].join('\n');
}

/** Cells of several lines beside each other. */
function line(cells: readonly string[], columns: readonly number[]): string {
  const split = cells.map((cell) => cell.split('\n'));
  const height = Math.max(...split.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    split
      .map((lines, column) => pad(lines[row] ?? '', columns[column] ?? 0))
      .join('  ')
      .trimEnd(),
  ).join('\n');
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

function wrap(text: string, columns: number): string {
  return wrapAnsi(text, Math.max(columns, 10), { hard: true });
}

function hang(mark: string, text: string): string {
  return text.replaceAll('\n', `\n${' '.repeat(stringWidth(mark))}`).replace(/^/, () => mark);
}
