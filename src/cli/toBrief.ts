import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { CardText, Entry, Step } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { formatPlural } from '../selectors/formatPlural.js';
import { signText } from '../selectors/signText.js';
import { withAside } from '../selectors/withAside.js';
import { withLabel } from '../selectors/withLabel.js';
import { foldName } from '../text/foldName.js';
import { inTurns } from '../text/inTurns.js';
import { oneLine } from '../text/oneLine.js';
import { command, hang, programOf, wrap } from './toText.js';

const MOST_SIGNS = 3;

/**
 * What somebody needs first, within the height of a screen and its prompt: what the code is, what to do now, and the
 * first lines by which it shows itself. Of several codes, what each is.
 */
export function toBrief(entries: readonly [Entry, ...Entry[]], width: number, height: number): string {
  const [entry, ...others] = entries;
  if (others.length > 0) return `${entries.map((one) => headOf(one, cardOf(one), width)).join('\n\n')}\n`;
  const card = cardOf(entry);
  const head = headOf(entry, card, width);
  const foot = footOf(entry, card, width);
  // The first step stands there in any case: where it is long, fewer signs do.
  for (let most = MOST_SIGNS; ; most -= 1) {
    const signs = signsOf(entry, card, width, most);
    // A prompt follows.
    const room = height - 2 - rows([head, signs, foot], width);
    const blocks = [head, stepsOf(entry, card, width, room), signs, foot].filter(Boolean);
    if (most === 0 || rows(blocks, width) < height) return `${blocks.join('\n\n')}\n`;
  }
}

/** The lines that blocks take with an empty line between them. What is to be copied is in one piece: a terminal wraps it by itself. */
function rows(blocks: readonly string[], width: number): number {
  const lines = blocks.filter(Boolean).join('\n\n').split('\n');
  return lines.reduce((all, line) => all + Math.max(1, Math.ceil(stringWidth(line) / width)), 0);
}

function headOf(
  { facts }: Entry,
  { label, name, phrase, protocolName, summary, tags }: CardText,
  width: number,
): string {
  // People know such a code by its registered name, as gRPC's.
  const known = facts.phrase !== undefined && /^[A-Z][A-Z\d_]+$/.test(facts.phrase) ? facts.phrase : undefined;
  const names = known === undefined ? [name] : [known, ...(foldName(known) === foldName(name) ? [] : [`(${name})`])];
  return [
    styleText('bold', wrap([protocolName, label, ...names].join(' '), width)),
    ...(phrase === undefined || phrase === known ? [] : [styleText('dim', wrap(phrase, width))]),
    ...(tags.length > 0 ? [styleText('dim', wrap(tags.map(({ text }) => text).join(' · '), width))] : []),
    wrap(summary, width),
  ].join('\n');
}

/** The first steps that have room; the very first always. */
function stepsOf({ lang, locale }: Entry, { messages, steps }: CardText, width: number, room: number): string {
  const toItem = ({ role, run, text }: Step & { readonly role: string }) =>
    hang('- ', wrap(withAside(text, [role], locale.messages), width - 2)) + command('  ', run);
  const shown: string[] = [styleText('bold', wrap(messages.howToFix, width))];
  for (const [index, step] of steps.entries()) {
    const item = toItem(step);
    const isLast = index === steps.length - 1;
    const needed = rows([[...shown, item].join('\n')], width) + (isLast ? 0 : 1);
    if (index > 0 && needed > room) {
      const count = steps.length - index;
      shown.push(styleText('dim', `… ${formatPlural(locale.messages.more, lang, count, { count })}`));
      break;
    }
    shown.push(item);
  }
  return shown.join('\n');
}

function signsOf({ locale }: Entry, { messages, signs }: CardText, width: number, most: number): string {
  if (signs.length === 0 || most === 0) return '';
  const items = inTurns(signs, programOf)
    .slice(0, most)
    .map((sign) => {
      const label = `- ${withLabel(sign.by, '', locale.messages)}`;
      return label + styleText('cyan', cut(oneLine(signText(sign)), width - stringWidth(label)));
    });
  return [styleText('bold', wrap(messages.inLogs, width)), ...items].join('\n');
}

/** What there is besides, and how to get it. */
function footOf({ text, facts, locale: { messages } }: Entry, card: CardText, width: number): string {
  const besides = [
    card.messages.whenYouSeeIt,
    ...(facts.settings?.length ? [messages.settings] : []),
    ...(text.causes ? [messages.findCause] : []),
    card.messages.forUsers,
    messages.sources,
  ];
  return styleText('dim', wrap(`--full: ${besides.join(messages.list.comma)}`, width));
}

function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let short = '';
  for (const character of text) {
    if (stringWidth(`${short}${character}…`) > columns) break;
    short += character;
  }
  return `${short}…`;
}
