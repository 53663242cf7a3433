import { signs as grpc } from '../catalogs/grpc/signs.js';
import { signs as http } from '../catalogs/http/signs.js';
import { signs as websocket } from '../catalogs/websocket/signs.js';
import type { Observation, Sign } from '../model.js';
import { observe } from './observe.js';

type Signs = { readonly [code: string]: readonly Sign[] };

const all: readonly (readonly ['websocket' | 'http' | 'grpc', Signs])[] = [
  ['websocket', websocket],
  ['http', http],
  ['grpc', grpc],
];

/**
 * Reads a line that holds a sign of a code, as a card shows it under "In logs and consoles". Of several the longest
 * counts: what a proxy answered may stand inside what a client says of it.
 */
export function fromSign(text: string): Observation | undefined {
  let found: Observation | undefined;
  let longest = 0;
  for (const [protocol, codes] of all) {
    for (const key in codes) {
      for (const { line, also = '' } of codes[key] ?? []) {
        const at = text.indexOf(line);
        const length = line.length + also.length;
        if (at === -1 || length <= longest || !text.includes(also, at + line.length)) continue;
        longest = length;
        found = observe(`${protocol}:${key}`, line);
      }
    }
  }
  return found;
}
