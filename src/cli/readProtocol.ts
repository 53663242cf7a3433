import type { Protocol } from '../Protocol.js';
import { CommandError, didYouMean } from './CommandError.js';
import type { Known } from './loadProtocols.js';

/** The name of a protocol that was written in any letter case, if there is one. */
export function findProtocol(name: string, { protocols }: Known): string | undefined {
  return Object.keys(protocols).find((known) => known === name.toLowerCase());
}

/**
 * The protocol of a name.
 *
 * @throws CommandError when there is none.
 */
export function readProtocol(name: string, { protocols }: Known): readonly [name: string, protocol: Protocol] {
  const found = Object.entries(protocols).find(([known]) => known === name.toLowerCase());
  if (found) return found;
  const names = Object.keys(protocols);
  throw new CommandError(`unknown protocol '${name}'.${didYouMean(name, names)} It knows ${names.join(', ')}.`);
}
