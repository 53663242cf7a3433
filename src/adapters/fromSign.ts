import type { Observation } from '../model.js';
import { observe } from './observe.js';
import { signs, type SignedProtocol } from './signs.js';

// What lies below the others: their causes, and so what is looked for last.
const BELOW: ReadonlySet<string> = new Set(['certificate', 'dns', 'net', 'tls']);

/**
 * Reads a line that holds a sign of a code, as a card shows it under "In logs and consoles": of one protocol, or of those
 * above or below. Of several the longest counts: what a proxy answered may stand inside what a client says of it.
 */
export function fromSign(text: string, of: SignedProtocol | 'above' | 'below'): Observation | undefined {
  let found: Observation | undefined;
  let longest = 0;
  for (const [protocol, codes] of signs) {
    if (of !== protocol && of !== (BELOW.has(protocol) ? 'below' : 'above')) continue;
    for (const key in codes) {
      for (const { line, also = '' } of codes[key] ?? []) {
        const at = text.indexOf(line);
        const length = line.length + also.length;
        if (at === -1 || length <= longest) continue;
        const end = text.indexOf(also, at + line.length);
        if (end === -1) continue;
        longest = length;
        found = observe(`${protocol}:${key}`, text.slice(at, end + also.length));
      }
    }
  }
  return found;
}
