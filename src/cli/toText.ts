import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Comparison, Entry, Sign } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { groupBy } from '../text/groupBy.js';
import { moreOf } from '../selectors/moreOf.js';
import { outlineOf } from '../selectors/outlineOf.js';
import { phraseOf } from '../selectors/phraseOf.js';
import { signText } from '../selectors/signText.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { withAside } from '../selectors/withAside.js';
import { withLabel } from '../selectors/withLabel.js';
import { codeLines } from '../text/codeLines.js';
import { oneLine } from '../text/oneLine.js';
import { plainText } from '../text/plainText.js';
import { breakIdeographs } from './breakIdeographs.js';

const SIDES = ['cyan', 'yellow', 'magenta', 'green'] as const;
// A column narrower than this reads worse than answers below each other.
const NARROWEST = 18;
// Lines in logs, and settings: more than these scroll the rest away.
const MOST = 8;

/** The comparison, or a single entry, for a terminal of a width in columns. */
export function toText(entries: readonly [Entry, ...Entry[]], width: number): string {
  const words = entries[0].locale.messages;
  const comparison = compareEntries(entries);
  const { title, intro, settings, names: clients, differences, note, sources, cards, messages } = comparison;
  const names = namesOf(comparison);
  const single = cards.length === 1;
  const blocks: string[] = [styleText('bold', wrap(title, width))];
  const section = (heading: string, ...parts: readonly string[]) => {
    blocks.push([styleText('bold', wrap(heading, width)), ...parts].join('\n'));
  };
  const ofSide = (text: string, side: number) => (single ? text : withLabel(names[side] ?? '', text, words));
  const item = (mark: string, text: string) => hang(mark, wrap(text, width - mark.length));

  const settingsOfAll = () => {
    const [first] = entries;
    if (!first || settings.rows.length === 0) return;
    const items = settings.rows.slice(0, MOST).map(({ of, name, default: value, since, effects }) => {
      const head = withLabel(`${of} ${styleText('bold', oneLine(name))}`, styleText('cyan', oneLine(value)), words);
      const said = effects.flatMap((effect, side) => (effect === '' ? [] : [wrap(ofSide(effect, side), width - 2)]));
      return hang(
        '- ',
        [wrap(since === undefined ? head : withAside(head, [since], words), width - 2), ...said].join('\n'),
      );
    });
    section(settings.messages.settings, ...items, ...rest(settings.rows, first));
  };

  const namesOfAll = () => {
    const [first] = entries;
    if (!first || clients.rows.length === 0) return;
    const items = clients.rows.slice(0, MOST).map(({ by, names: of }) => {
      const said = of.flatMap((list, side) => {
        const texts = list.map(({ name }) => styleText('cyan', oneLine(name))).join(words.list.comma);
        return texts === '' ? [] : [ofSide(texts, side)];
      });
      return single
        ? item('- ', withLabel(by, said.join(''), words))
        : hang('- ', [by, ...said.map((one) => wrap(one, width - 2))].join('\n'));
    });
    section(clients.messages.clientNames, ...items, ...rest(clients.rows, first));
  };

  if (!single && intro !== '') blocks.push(wrap(intro, width));
  for (const [side, card] of cards.entries()) {
    const tags = card.tags.map(({ text }) => text);
    blocks.push(
      [
        ...(single ? [] : [wrap(`${card.protocolName} ${numbered(card.code, side)} ${card.name}`, width)]),
        ...(card.phrase === undefined ? [] : [styleText('dim', wrap(card.phrase, width))]),
        ...(tags.length > 0 ? [styleText('dim', wrap(tags.join(' · '), width))] : []),
        wrap(card.summary, width),
      ].join('\n'),
    );
    section(card.messages.whenYouSeeIt, wrap(card.when, width));
    section(
      card.messages.howToFix,
      ...card.steps.map(({ role, text, run }) => item('- ', withAside(text, [role], words)) + command('  ', run)),
    );
    const entry = entries[side];
    if (entry && card.signs.length > 0) {
      const programs = groupBy(card.signs.slice(0, MOST), programOf);
      section(
        card.messages.inLogs,
        ...[...programs].map(([by, signs]) =>
          hang('- ', [wrap(by, width - 2), ...signs.map((sign) => literal(signText(sign), width - 2))].join('\n')),
        ),
        ...rest(card.signs, entry),
      );
    }
    if (single) settingsOfAll();
    if (single) namesOfAll();
    if (single && entry?.text.causes) {
      const items = outlineOf(entry.text.causes, words);
      section(
        words.findCause,
        ...items.map(
          (one) =>
            item(
              `${'  '.repeat(one.depth)}- `,
              one.see
                ? withAside(
                    one.text,
                    one.see.map(({ name }) => oneLine(name)),
                    words,
                  )
                : one.text,
            ) + command('  '.repeat(one.depth + 1), one.run),
        ),
      );
    }
    section(card.messages.forUsers, wrap(card.endUser, width));
  }
  blocks.push(table(comparison, ofSide, width));
  if (note !== '') blocks.push(wrap(note, width));
  if (!single) settingsOfAll();
  if (!single) namesOfAll();
  if (!single) {
    section(
      messages.keyDifferences,
      ...(differences.length > 0
        ? differences.map((difference, index) => item(`${index + 1}. `, difference))
        : [wrap(messages.noDifferences, width)]),
    );
  }
  section(
    messages.choice,
    ...cards.map(({ choose }, side) =>
      single ? wrap(choose, width) : hang('- ', wrap(ofSide(choose, side), width - 2)),
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
    const { terms, messages } = codes[0].locale;
    const heading = styleText('bold', withLabel(terms.protocol, terms.codes, messages));
    const column = Math.max(...codes.map(({ code }) => String(code).length)) + 2;
    const lines = codes.map((entry) => {
      const { code, text } = entry;
      const phrase = phraseOf(entry);
      const name = wrap(
        phrase === undefined ? text.name : withAside(text.name, [phrase], entry.locale.messages),
        width - column,
      );
      return hang(
        pad(styleText(SIDES[0], String(code)), column),
        `${name}\n${styleText('dim', wrap(text.summary, width - column))}`,
      );
    });
    return [heading, ...lines].join('\n');
  });
  return `${lists.join('\n\n')}\n`;
}

/** A code in the colour of its side. */
function numbered(code: number | string, side: number): string {
  return styleText('bold', styleText(SIDES[side % SIDES.length] ?? 'cyan', String(code)));
}

/** Each code as it stands beside the others, with its name. */
function namesOf({ cards, tracks }: Comparison): readonly string[] {
  return cards.map(
    ({ code, name, protocolName }, side) =>
      `${tracks.length > 1 ? `${protocolName} ` : ''}${numbered(code, side)} ${name}`,
  );
}

function table(comparison: Comparison, ofSide: (text: string, side: number) => string, width: number): string {
  const { rows } = comparison;
  const heads = namesOf(comparison);
  const single = heads.length === 1;
  const answers = Math.floor((width * (single ? 0.55 : 0.68)) / heads.length) - 2;
  const questions = width - (answers + 2) * heads.length;
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
          ...row.values.map((value, side) => hang('  ', wrap(ofSide(value, side), width - 2))),
        ].join('\n'),
      )
      .join('\n');
  }
  const columns = [questions, ...heads.map(() => answers)];
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

/** What a step says to run or to set, below it, as it is to be copied. */
export function command(indent: string, run: string | undefined): string {
  return (run === undefined ? [] : codeLines(run)).map((one) => `\n${indent}${styleText('cyan', one)}`).join('');
}

/** The program that writes a sign. */
export const programOf = ({ by }: Sign) => by;

/** How many more there are of a list of which the first are shown. */
function rest(all: readonly unknown[], entry: Entry): readonly string[] {
  const more = moreOf(all, MOST, entry);
  return more === undefined ? [] : [styleText('dim', `… ${more}`)];
}

/** A text that may hold backticks of its own, as a log does. */
export function literal(text: string, columns: number): string {
  return styleText('cyan', wrapAnsi(oneLine(text), Math.max(columns, 10), { hard: true }));
}

/** Text in lines of a width. */
export function wrap(text: string, columns: number): string {
  const width = Math.max(columns, 10);
  return wrapAnsi(breakIdeographs(plainText(text), width), width, { hard: true });
}

/** Text behind a mark, its further lines below its first. */
export function hang(mark: string, text: string): string {
  return text.replaceAll('\n', `\n${' '.repeat(stringWidth(mark))}`).replace(/^/, () => mark);
}
