import type { Language } from '../languages.js';
import { loadWords } from '../loadWords.js';
import type { Entry, Reading } from '../model.js';
import { protocols, type Protocol } from '../protocols.js';
import { findCode } from '../selectors/findCode.js';
import { codeLists } from './codeLists.js';

/**
 * Loads the facts and words of a code, in English where its protocol does not speak the language; `report` gets a
 * message then. Nothing where no catalog explains the code.
 */
export async function loadEntry(
  { protocol: name, code }: Reading,
  lang: Language,
  report: (message: string) => void = () => {},
): Promise<Entry | undefined> {
  if (!Object.hasOwn(codeLists, name)) return undefined;
  const protocol: Protocol = protocols[name];
  const [catalog, locale] = await Promise.all([protocol.catalog(), loadWords(name, [lang], report)]);
  const entry = findCode(catalog, code, locale);
  return entry.kind === 'unknown' ? undefined : entry;
}
