import { fromText } from '../adapters/text.js';
import type { Language } from '../languages.js';
import { loadWords } from '../loadWords.js';
import type { Catalog, Entry } from '../model.js';
import { protocolNames, protocols, type ProtocolName } from '../protocols.js';
import { findCode } from '../selectors/findCode.js';
import { findFacts, type Found } from '../selectors/findFacts.js';
import { readCode as readAsCode } from '../selectors/readCode.js';
import { visibleText } from '../text/visibleText.js';
import { CommandError, didYouMean } from './CommandError.js';
import { findProtocol } from './readProtocol.js';
import { warn } from './warn.js';

/** A code as it was asked for, and how it was understood where that is not plain. */
export interface Reading {
  readonly entry: Entry;
  readonly note?: string;
}

/**
 * The entry of what a user wrote: a code, its name, or a line of a log; with a protocol before it or not.
 *
 * @throws CommandError when nothing is found, or in several protocols.
 */
export async function readCode(words: readonly string[], lang: Language): Promise<Reading> {
  const [first = '', ...rest] = words;
  const named = rest.length > 0 ? findProtocol(first) : undefined;
  const text = (named ? rest : words).join(' ');
  // The catalogs say whose it is; then one protocol's words are enough.
  const places = await lookUp(named ? [named] : protocolNames, text);
  const known = places.filter(({ facts }) => facts);
  const within = places.filter(({ facts, range }) => !facts && range);
  if (known.length > 1) throw new CommandError(ambiguous(text, known));
  const [place] = known.length > 0 ? known : named ? within : [];
  if (place) return { entry: await toEntry(place, lang) };

  const { protocol, code, mayMean, observed } = fromText(text);
  if (protocol && code !== undefined && (!named || named === protocol)) {
    const [found] = await lookUp([protocol], code);
    if (found?.facts || found?.range) {
      const entry = await toEntry(found, lang);
      const also = mayMean.map((other) => `${other.protocol} ${other.code}`);
      const others = also.length > 0 ? `; it may also stand for ${also.join(', ')}` : '';
      return observed === text && others === ''
        ? { entry }
        : { entry, note: `read '${observed}' as ${protocol} ${code}${others}.` };
    }
  }
  if (!named && /^\d+$/.test(text)) {
    const [only, ...others] = within;
    if (only && others.length === 0) return { entry: await toEntry(only, lang) };
    if (only) throw new CommandError(ambiguous(text, within));
  }
  throw new CommandError(unknown(text, places, named, first));
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
    else entries.push((await readCode(protocol === undefined ? [word] : [protocol, word], lang)).entry);
  }
  return entries;
}

/** A code in one of the protocols. */
interface Place extends Found {
  readonly name: ProtocolName;
  readonly catalog: Catalog;
}

function lookUp(names: readonly ProtocolName[], code: unknown): Promise<readonly Place[]> {
  return Promise.all(
    names.map(async (name) => {
      const catalog: Catalog = await protocols[name].catalog();
      return { name, catalog, ...findFacts(catalog, readAsCode(catalog, code)) };
    }),
  );
}

async function toEntry({ name, catalog, code }: Place, lang: Language): Promise<Entry> {
  return findCode(catalog, code, await loadWords(name, [lang], warn));
}

function ambiguous(text: string, places: readonly Place[]): string {
  const names = places.map(({ name }) => name);
  return `'${text}' may be of ${names.join(' or ')}. Name the protocol, as in '${names[0]} ${text}'.`;
}

function unknown(text: string, places: readonly Place[], named: ProtocolName | undefined, first: string): string {
  const shown = visibleText(text, 60);
  const names = places.flatMap(({ catalog }) =>
    Object.entries(catalog.codes).flatMap(([code, { phrase }]) => [code, phrase]),
  );
  const near = named ? didYouMean(text, names) : didYouMean(first, protocolNames) || didYouMean(text, names);
  return named
    ? `${named} has no code '${shown}'.${near}`
    : `'${shown}' is no code, no name of one and no line of a log that can be read.${near}`;
}
