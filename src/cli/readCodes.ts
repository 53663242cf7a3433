import { fromText } from '../adapters/text.js';
import { codeLists } from '../explain/codeLists.js';
import { findPrefix, findReadings, nameOf } from '../explain/findReadings.js';
import { loadEntry } from '../explain/loadEntry.js';
import type { Language } from '../languages.js';
import type { Entry, Observation, Reading } from '../model.js';
import { protocolNames, type ProtocolName } from '../protocolNames.js';
import { visibleText } from '../text/visibleText.js';
import { CommandError, didYouMean } from './CommandError.js';
import { findProtocol } from './readProtocol.js';
import { warn } from './warn.js';

/** What was asked for, and how it was understood where that is not plain. */
export interface Answer {
  /** The code; of a line that names none, what it may mean. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** What a line said. */
  readonly observation?: Observation;
  readonly note?: string;
}

/**
 * The entry of what a user wrote: a code, its name, or a line of a log; with a protocol before it or not.
 *
 * @throws CommandError when nothing is found, or in several protocols.
 */
export async function readCode(words: readonly string[], lang: Language): Promise<Answer> {
  const [first = '', ...rest] = words;
  const load = (reading: Reading) => loadEntry(reading, lang, warn);
  const named = rest.length > 0 ? findProtocol(first) : undefined;
  const text = (named ? rest : words).join(' ').trim();

  // The list of codes says whose it is; then one protocol's facts and words are enough.
  const place = find(text, named);
  const entry = place && (await load(place.reading));
  if (entry) return { entries: [entry], ...(place.note !== undefined && { note: place.note }) };

  const observation = fromText(text);
  const { protocol, code, mayMean } = observation;
  if (protocol && (!named || named === protocol)) {
    const seen = code === undefined ? undefined : await load({ protocol, code });
    if (seen) return { entries: [seen], observation, ...noteOf(observation, text) };
    const [behind, ...others] = (await Promise.all(mayMean.map(load))).filter((each) => each !== undefined);
    if (behind) return { entries: [behind, ...others], observation, ...noteOf(observation, text) };
  }
  if (protocol && !named) {
    throw new CommandError(
      `read '${observation.observed}' as ${protocol}, but it names no code that can be explained.`,
    );
  }
  const { ranged } = findReadings(text);
  if (!named && ranged.length > 1) throw new CommandError(ambiguous(text, ranged));
  const [only] = named ? [] : ranged;
  const within = only && (await load(only));
  if (within) return { entries: [within] };
  throw new CommandError(unknown(text, named, first));
}

interface Place {
  readonly reading: Reading;
  readonly note?: string;
}

function find(text: string, among: ProtocolName | undefined): Place | undefined {
  const prefixed = among ? { protocol: among, rest: text } : findPrefix(text);
  if (prefixed) {
    const { named, ranged } = findReadings(prefixed.rest, [prefixed.protocol]);
    const [reading = ranged[0]] = named;
    if (reading || among) return reading && { reading };
  }
  const { named, sure } = findReadings(text);
  const [reading, ...others] = named;
  if (!reading) return undefined;
  if (!sure) throw new CommandError(ambiguous(text, named));
  return others.length > 0
    ? {
        reading,
        note: `'${visibleText(text, 60)}' is ${titleOf(reading)}; it may also be ${others.map(titleOf).join(' or ')}.`,
      }
    : { reading };
}

/** How a line was understood. */
function noteOf(observation: Observation, text: string): Pick<Answer, 'note'> {
  const { protocol, code, mayMean, observed } = observation;
  if (!protocol || (observed === text && mayMean.length === 0)) return {};
  const also = mayMean.length > 0 ? `; it may mean ${mayMean.map(titleOf).join(' or ')}` : '';
  return { note: `read '${observed}' as ${code === undefined ? protocol : titleOf({ protocol, code })}${also}.` };
}

/** `http 404`; gRPC by the name that its users know: `grpc 14 UNAVAILABLE`. */
function titleOf(reading: Reading): string {
  const { protocol, code } = reading;
  const name = typeof code === 'number' ? (nameOf(reading) ?? '') : '';
  return /^[A-Z][A-Z\d_]+$/.test(name) ? `${protocol} ${code} ${name}` : `${protocol} ${code}`;
}

/**
 * The entries of several codes; a protocol holds for all codes after it.
 *
 * @throws CommandError when one of them is not found.
 */
export async function readCodes(words: readonly string[], lang: Language): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let protocol: string | undefined;
  for (const word of words) {
    if (findProtocol(word)) protocol = word;
    else entries.push((await readCode(protocol === undefined ? [word] : [protocol, word], lang)).entries[0]);
  }
  return entries;
}

function ambiguous(text: string, readings: readonly Reading[]): string {
  const names = readings.map(({ protocol }) => protocol).toSorted();
  return `'${text}' may be of ${names.join(' or ')}. Name the protocol, as in '${names[0]} ${text}'.`;
}

function unknown(text: string, named: ProtocolName | undefined, first: string): string {
  const shown = visibleText(text, 60);
  const names = (named ? [named] : protocolNames).flatMap((name) =>
    Object.entries(codeLists[name]?.names ?? {}).flat(),
  );
  const near = named ? didYouMean(text, names) : didYouMean(first, protocolNames) || didYouMean(text, names);
  return named
    ? `${named} has no code '${shown}'.${near}`
    : `'${shown}' is no code, no name of one and no line of a log that can be read.${near}`;
}
