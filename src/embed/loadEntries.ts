import { loadWords } from '../loadWords.js';
import type { Entry } from '../model.js';
import { protocols, type Protocol } from '../protocols.js';
import { findCode } from '../selectors/findCode.js';
import { repeatedIn } from '../selectors/repeatedIn.js';
import { readProtocol } from './readProtocol.js';

/** A code by its protocol's name and its number or registered name, as they stand in an attribute. */
export interface NamedCode {
  readonly protocol: string;
  readonly code: string;
}

/**
 * The entries of codes, with the facts and the words that they need, each loaded as a chunk of its own. The words are
 * in the language of the first tag that their protocol speaks, else in English; `report` gets a message where that is
 * not the first tag.
 *
 * @throws when there is no such protocol, or a code stands there twice.
 */
export async function loadEntries(
  codes: readonly NamedCode[],
  tags: readonly string[],
  report: (message: string) => void,
): Promise<readonly Entry[]> {
  const entries = await Promise.all(
    codes.map(async ({ protocol: given, code }) => {
      const name = readProtocol(given);
      const protocol: Protocol = protocols[name];
      const [catalog, words] = await Promise.all([protocol.catalog(), loadWords(name, protocol, tags, report)]);
      return findCode(catalog, code, words);
    }),
  );
  const repeated = repeatedIn(entries);
  if (repeated) throw new RangeError(`wirecodes: 'codes' holds ${repeated.label} twice. Give each code once.`);
  return entries;
}
