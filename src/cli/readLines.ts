import { fromText } from '../adapters/text.js';
import { findReadings } from '../explain/findReadings.js';
import type { Language } from '../languages.js';
import type { Observation } from '../model.js';
import { findFacts } from '../selectors/findFacts.js';
import { ownValue } from '../text/ownValue.js';
import { CommandError } from './CommandError.js';
import { findOwn, type Place } from './findOwn.js';
import type { Known } from './loadProtocols.js';
import { findNamed, readCode, type Answer } from './readCodes.js';

/**
 * The code that several lines name: of the line with the highest weight, the first of equals. A failure weighs more than a
 * success or a redirect, and most where its line names a cause, too. Where others name other codes, its note says so, and
 * which line was read.
 *
 * @throws CommandError when nothing is found, or nothing is there.
 */
export async function readLines(text: string, lang: Language, known: Known): Promise<Answer> {
  const lines = text.trimEnd().split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const [only = ''] = written;
  if (only === '') throw new CommandError('explain needs a code, a name or a line of a log.');
  if (written.length === 1) return readCode([only], lang, known);

  const sayings = await Promise.all(lines.map((line) => sayingOf(line, known)));
  const told = sayings.filter((one) => one !== undefined).toSorted((a, b) => b.weight - a.weight);
  const read = mostOf(told, await sayingOf(text, known));
  if (!read) {
    throw new CommandError(
      `none of the ${written.length} lines is a code, a code name or a log line that wirecodes can read.`,
    );
  }
  const answer = await readCode([read.text], lang, known);
  const others = told.filter(
    (one) => one.code !== undefined && ![read, ...read.mayMean].some((place) => isSame(place, one)),
  );
  if (others.length === 0) return answer;
  const said = told.find((one) => isSame(one, read));
  const place = said && `${answer.note ? 'That is' : 'read'} line ${sayings.indexOf(said) + 1} of ${lines.length}.`;
  const more = others.length === 1 ? 'One line names another code.' : `${others.length} lines name other codes.`;
  return { ...answer, note: [answer.note, place, more].filter(Boolean).join(' ') };
}

/**
 * The line that says most; or all lines together, where they say more of its code, or a code that none says alone. But
 * a line that names its own cause is read alone: the cause of another failure is not added to it.
 */
function mostOf(told: readonly Saying[], whole: Saying | undefined): Saying | undefined {
  const [most] = told;
  if (!most || !whole) return most ?? whole;
  const isMore = most.weight < Weight.caused && whole.weight >= most.weight;
  return isMore && (isSame(most, whole) || !told.some((one) => isSame(one, whole))) ? whole : most;
}

/** How much is said, the least first. */
const Weight = { passed: 0, unnamed: 1, failed: 2, caused: 3 } as const;

interface Saying {
  readonly text: string;
  readonly protocol: string;
  /** Absent where no catalog explains it, too. */
  readonly code?: number | string;
  readonly mayMean: Observation['mayMean'];
  readonly weight: (typeof Weight)[keyof typeof Weight];
}

function isSame(a: Partial<Place>, b: Partial<Place>): boolean {
  return a.protocol === b.protocol && a.code === b.code;
}

/** What a text says by itself, as `readCode` reads it, but without words; nothing where that would find nothing. */
async function sayingOf(untrimmed: string, known: Known): Promise<Saying | undefined> {
  const text = untrimmed.trim();
  const seen = await placeOf(text, known);
  if (!seen) return undefined;
  const { protocol, code, mayMean } = seen;
  const catalog = code === undefined ? undefined : await ownValue(known.protocols, protocol)?.catalog();
  const { facts, range } = catalog && code !== undefined ? findFacts(catalog, code) : {};
  const severity = (facts ?? range)?.severity;
  if (code === undefined || severity === undefined) {
    return mayMean.length > 0 ? { text, protocol, mayMean, weight: Weight.unnamed } : undefined;
  }
  // Another code of the same protocol is another guess.
  const failed = mayMean.some((place) => place.protocol !== protocol) ? Weight.caused : Weight.failed;
  return { text, protocol, code, mayMean, weight: severity === 'neutral' ? Weight.passed : failed };
}

async function placeOf(
  text: string,
  known: Known,
): Promise<(Pick<Saying, 'protocol' | 'mayMean'> & { readonly code?: number | string | undefined }) | undefined> {
  const own = await findOwn(text, undefined, known);
  if (own) return { ...own, mayMean: [] };
  const { named, sure } = findNamed(text);
  const [reading] = named;
  if (reading) return sure ? { ...reading, mayMean: [] } : undefined;
  const { protocol, code, mayMean } = fromText(text);
  if (protocol) return { protocol, code, mayMean };
  const [range, another] = findReadings(text).ranged;
  return range && !another ? { ...range, mayMean: [] } : undefined;
}
