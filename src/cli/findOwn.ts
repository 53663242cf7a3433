import { findPrefix } from '../explain/findReadings.js';
import { findFacts } from '../selectors/findFacts.js';
import { readCode } from '../selectors/readCode.js';
import { ownValue } from '../text/ownValue.js';
import type { Known } from './loadProtocols.js';

/** A code of any protocol, also of one's own. */
export interface Place {
  readonly protocol: string;
  readonly code: number | string;
}

/**
 * The code that a text names in the catalog of `--catalog`. What only a range of it explains counts where its protocol is
 * named, before the text or in it.
 */
export async function findOwn(
  text: string,
  named: string | undefined,
  { own = '', protocols }: Known,
): Promise<Place | undefined> {
  const catalog = await ownValue(protocols, own)?.catalog();
  if (!catalog || (named !== undefined && named !== own)) return undefined;
  const prefixed = named === own ? { rest: text } : findPrefix(text, [own]);
  const { code, facts, range } = findFacts(catalog, readCode(catalog, prefixed?.rest ?? text));
  return facts || (prefixed && range) ? { protocol: own, code } : undefined;
}
