import { fromText } from '../adapters/text.js';
import type { Language } from '../languages.js';
import type { Entry } from '../model.js';
import { findCode } from '../selectors/findCode.js';
import { visibleText } from '../text/visibleText.js';
import { CommandError, didYouMean } from './CommandError.js';
import { findProtocol, protocolNames, protocols, type Protocol } from './protocols.js';

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
  const entries = await findIn(named ? [named] : protocols, text, lang);
  const known = entries.filter(({ kind }) => kind === 'known');
  if (known.length > 1) throw new CommandError(ambiguous(text, known));
  const [entry] = known.length > 0 ? known : named ? entries.filter(({ kind }) => kind === 'range') : [];
  if (entry) return { entry };

  const { protocol, code, mayMean, observed } = fromText(text);
  const observedIn = protocol && findProtocol(protocol);
  if (observedIn && code !== undefined && (!named || named === observedIn)) {
    const [found] = await findIn([observedIn], code, lang);
    if (found && found.kind !== 'unknown') {
      const also = mayMean.filter((other) => other !== code);
      const others = also.length > 0 ? `; it may also stand for ${also.join(', ')}` : '';
      return observed === text && others === ''
        ? { entry: found }
        : { entry: found, note: `read '${observed}' as ${protocol} ${code}${others}.` };
    }
  }
  if (!named && /^\d+$/.test(text)) {
    const ranges = entries.filter(({ kind }) => kind === 'range');
    const [only, ...others] = ranges;
    if (only && others.length === 0) return { entry: only };
    if (only) throw new CommandError(ambiguous(text, ranges));
  }
  throw new CommandError(unknown(text, named, first));
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

function findIn(among: readonly Protocol[], code: unknown, lang: Language): Promise<Entry[]> {
  return Promise.all(among.map(async ({ catalog, loadLocale }) => findCode(catalog, code, await loadLocale(lang))));
}

function ambiguous(text: string, entries: readonly Entry[]): string {
  const names = entries.map(({ protocol }) => protocol);
  return `'${text}' may be of ${names.join(' or ')}. Name the protocol, as in '${names[0]} ${text}'.`;
}

function unknown(text: string, named: Protocol | undefined, first: string): string {
  const shown = visibleText(text, 60);
  const names = (named ? [named] : protocols).flatMap(({ catalog }) =>
    Object.entries(catalog.codes).flatMap(([code, { phrase }]) => [code, phrase]),
  );
  const near = named ? didYouMean(text, names) : didYouMean(first, protocolNames) || didYouMean(text, names);
  return named
    ? `${named.catalog.protocol} has no code '${shown}'.${near}`
    : `'${shown}' is no code, no name of one and no line of a log that can be read.${near}`;
}
