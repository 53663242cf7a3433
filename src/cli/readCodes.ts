import { fromText } from '../adapters/text.js';
import { codeLists } from '../explain/codeLists.js';
import { findPrefix, findReadings, nameOf, type Readings } from '../explain/findReadings.js';
import { loadEntry } from '../explain/loadEntry.js';
import type { Language } from '../languages.js';
import type { Entry, Observation, Reading } from '../model.js';
import { protocolNames, type ProtocolName } from '../protocolNames.js';
import { ownValue } from '../text/ownValue.js';
import { oneLine } from '../text/oneLine.js';
import { visibleText } from '../text/visibleText.js';
import { CommandError, didYouMean } from './CommandError.js';
import { findOwn, type Place } from './findOwn.js';
import type { Known } from './loadProtocols.js';
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
 * The entry of what a user wrote: a code, its name, or a line of a log; with a protocol before it or not. What the catalog
 * of `--catalog` names is meant before all else.
 *
 * @throws CommandError when nothing is found, or in several protocols.
 */
export async function readCode(words: readonly string[], lang: Language, known: Known): Promise<Answer> {
  const [first = '', ...rest] = words;
  const load = (place: Place) => loadEntry(place, lang, warn, known.protocols);
  const asked = rest.length > 0 ? findProtocol(first, known) : undefined;
  const text = (asked === undefined ? words : rest).join(' ').trim();
  const own = await findOwn(text, asked, known);
  const mine = own && (await load(own));
  if (mine) {
    const others = asked === undefined ? findReadings(text).named : [];
    return { entries: [mine], ...alsoOf(text, [own, ...others.filter(({ protocol }) => protocol !== own.protocol)]) };
  }
  const named = protocolNames.find((name) => name === asked);
  if (asked !== undefined && !named) throw new CommandError(await unknown(text, asked, first, known));

  // The list of codes says whose it is; then one protocol's facts and words are enough.
  const { named: readings, sure } = findNamed(text, named);
  if (readings.length > 0 && !sure) throw new CommandError(ambiguous(text, readings));
  const [reading] = readings;
  const entry = reading && (await load(reading));
  if (entry) return { entries: [entry], ...alsoOf(text, readings) };

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
  throw new CommandError(await unknown(text, named, first, known));
}

/** What a text names: the code, then what else it may be; and whether the first is meant. */
export function findNamed(text: string, among?: ProtocolName): Pick<Readings, 'named' | 'sure'> {
  const prefixed = among ? { protocol: among, rest: text } : findPrefix(text);
  if (prefixed) {
    const { named, ranged } = findReadings(prefixed.rest, [prefixed.protocol]);
    const [reading = ranged[0]] = named;
    if (reading || among) return { named: reading ? [reading] : [], sure: true };
  }
  return findReadings(text);
}

/** What else a text may be than the first. */
function alsoOf(text: string, [first, ...others]: readonly Place[]): Pick<Answer, 'note'> {
  if (!first || others.length === 0) return {};
  return {
    note: `'${visibleText(text, 60)}' is ${titleOf(first)}; it may also be ${others.map(titleOf).join(' or ')}.`,
  };
}

/** How a line was understood. */
function noteOf(observation: Observation, text: string): Pick<Answer, 'note'> {
  const { protocol, code, mayMean, observed } = observation;
  // Nothing else was written than the code, and words around it that belong to it.
  const isPlain = observed === text && mayMean.length === 0 && text.split(/\W+/).includes(String(code));
  if (!protocol || isPlain) return {};
  const also = mayMean.length > 0 ? `; it may mean ${mayMean.map(titleOf).join(' or ')}` : '';
  return { note: `read '${observed}' as ${code === undefined ? protocol : titleOf({ protocol, code })}${also}.` };
}

/** `http 404`; gRPC by the name that its users know: `grpc 14 UNAVAILABLE`. */
function titleOf(place: Place): string {
  const { protocol, code } = place;
  const name = typeof code === 'number' ? (nameOf(place) ?? '') : '';
  return /^[A-Z][A-Z\d_]+$/.test(name) ? `${protocol} ${code} ${name}` : `${protocol} ${code}`;
}

/**
 * The entries of several codes; a protocol holds for all codes after it.
 *
 * @throws CommandError when one of them is not found.
 */
export async function readCodes(words: readonly string[], lang: Language, known: Known): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let protocol: string | undefined;
  for (const word of words) {
    // http:404 brings its own.
    const [name = ''] = word.split(':', 1);
    const brings = findProtocol(name, known) !== undefined;
    if (brings && name === word) protocol = word;
    else
      entries.push(
        (await readCode(protocol === undefined || brings ? [word] : [protocol, word], lang, known)).entries[0],
      );
  }
  return entries;
}

function ambiguous(text: string, readings: readonly Reading[]): string {
  const names = readings.map(({ protocol }) => protocol).toSorted();
  return `'${text}' may be of ${names.join(' or ')}. Name the protocol, as in '${names[0]} ${text}'.`;
}

async function unknown(text: string, named: string | undefined, first: string, known: Known): Promise<string> {
  const shown = visibleText(oneLine(text), 60);
  const bare = findProtocol(text, known);
  if (named === undefined && bare !== undefined) {
    const [code] = await namesIn(bare, known);
    return `'${shown}' is a protocol. Name a code after it, as in '${bare} ${code}'.`;
  }
  const codes = await severalIn(text, named, known);
  if (codes !== undefined) {
    return `'${shown}' names several codes. Explain one, or set them side by side: wirecodes compare ${codes}.`;
  }
  const protocols = Object.keys(known.protocols);
  const names = (
    await Promise.all((named === undefined ? protocols : [named]).map((name) => namesIn(name, known)))
  ).flat();
  const near = named === undefined ? didYouMean(first, protocols) || didYouMean(text, names) : didYouMean(text, names);
  return named === undefined
    ? `'${shown}' is no code, no name of one and no line of a log that can be read.${near}`
    : `${named} has no code '${shown}'.${near}`;
}

/** What `compare` takes where a text is two to four different codes: `http 401 403`. */
async function severalIn(text: string, named: string | undefined, known: Known): Promise<string | undefined> {
  const words = text.split(/[\s,]+/);
  if (words.length > 4) return undefined;
  const among = protocolNames.filter((name) => name === (named ?? name) && name !== known.own);
  const readings = await Promise.all(
    words.map(async (word): Promise<readonly Place[]> => {
      const own = await findOwn(word, named, known);
      return own ? [own] : findReadings(word, among).named;
    }),
  );
  const shared = readings[0]?.find((one) =>
    readings.every((all) => all.some(({ protocol }) => protocol === one.protocol)),
  );
  const codes = new Map<string, Set<string>>();
  for (const all of readings) {
    const place = all.find(({ protocol }) => protocol === shared?.protocol) ?? all[0];
    if (!place) return undefined;
    codes.set(place.protocol, new Set(codes.get(place.protocol)).add(String(place.code)));
  }
  const sides = [...codes].map(([protocol, own]) => [protocol, ...own]);
  return sides.flat().length - sides.length > 1 ? sides.flat().join(' ') : undefined;
}

/** The codes of a protocol and their registered names. */
async function namesIn(name: string, { own, protocols }: Known): Promise<readonly string[]> {
  if (name !== own) return Object.entries(codeLists[name]?.names ?? {}).flat();
  const catalog = await ownValue(protocols, name)?.catalog();
  return Object.entries(catalog?.codes ?? {}).flatMap(([code, { phrase }]) => [code, phrase]);
}
