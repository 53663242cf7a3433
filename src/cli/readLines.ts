import { fromText } from '../adapters/text.js';
import { findReadings } from '../explain/findReadings.js';
import type { Language } from '../languages.js';
import type { Observation } from '../model.js';
import { CommandError } from './CommandError.js';
import type { Known } from './loadProtocols.js';
import { readCode, type Answer } from './readCodes.js';

/**
 * What lines say: all of them together, or the first that says something; of those that name that code rather one that
 * names a cause, too. Where others name other codes, its note says so, and which line was read.
 *
 * @throws CommandError when nothing is found, or nothing is there.
 */
export async function readLines(text: string, lang: Language, known: Known): Promise<Answer> {
  const lines = text.trimEnd().split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const [only = ''] = written;
  if (only === '') throw new CommandError('explain needs a code, a name or a line of a log.');
  const found = written.length > 1 ? await readFirst([text, ...written], lang, known) : undefined;
  if (!found) return readCode([only], lang, known);

  const sayings = lines.map(sayingOf);
  const { protocol, code, mayMean } = saidBy(found);
  const saysIt = (one: Saying) => one.protocol === protocol && one.code === code;
  const withCause = mayMean.length > 0 ? -1 : sayings.findIndex((one) => saysIt(one) && one.mayMean.length > 0);
  const answer = withCause === -1 ? found : await readCode([lines[withCause] ?? ''], lang, known);

  // A cause may stand on a line of its own.
  const read = [saidBy(answer), ...saidBy(answer).mayMean];
  const others = sayings.filter(
    (one) => one.code !== undefined && !read.some((each) => each.protocol === one.protocol && each.code === one.code),
  );
  if (others.length === 0) return answer;
  const at = withCause === -1 ? sayings.findIndex(saysIt) : withCause;
  const place = at === -1 ? '' : `${answer.note ? 'That is' : 'read'} line ${at + 1} of ${lines.length}.`;
  const more = others.length === 1 ? 'One line names another code.' : `${others.length} lines name other codes.`;
  return { ...answer, note: [answer.note, place, more].filter(Boolean).join(' ') };
}

interface Saying {
  readonly protocol?: string;
  readonly code?: number | string;
  readonly mayMean: Observation['mayMean'];
}

function saidBy({ observation, entries: [entry] }: Answer): Saying {
  return observation ?? { protocol: entry.protocol, code: entry.code, mayMean: [] };
}

/** What a line says by itself, without facts or words. */
function sayingOf(line: string): Saying {
  const [reading] = findReadings(line.trim()).named;
  return reading ? { ...reading, mayMean: [] } : fromText(line);
}

async function readFirst(texts: readonly string[], lang: Language, known: Known): Promise<Answer | undefined> {
  for (const text of texts) {
    try {
      return await readCode([text], lang, known);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
    }
  }
  return undefined;
}
