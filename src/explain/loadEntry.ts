import { loadWords } from '../loadWords.js';
import type { Entry } from '../model.js';
import { protocols, type Protocol } from '../protocols.js';
import { findCode } from '../selectors/findCode.js';
import { ownValue } from '../text/ownValue.js';

/**
 * Loads the facts and words of a code, in English where its protocol does not speak the language; `report` gets a
 * message then. Nothing where no catalog explains the code.
 */
export async function loadEntry(
  { protocol: name, code }: { readonly protocol: string; readonly code: number | string },
  lang: string,
  report: (message: string) => void = () => {},
  among: { readonly [name: string]: Protocol } = protocols,
): Promise<Entry | undefined> {
  const protocol = ownValue(among, name);
  if (!protocol) return undefined;
  const [catalog, locale] = await Promise.all([protocol.catalog(), loadWords(name, protocol, [lang], report)]);
  const entry = findCode(catalog, code, locale);
  return entry.kind === 'unknown' ? undefined : entry;
}
