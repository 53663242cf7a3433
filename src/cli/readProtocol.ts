import { protocolNames, type ProtocolName } from '../protocolNames.js';
import { CommandError, didYouMean } from './CommandError.js';

/** The protocol of a name in any letter case, if there is one. */
export function findProtocol(name: string): ProtocolName | undefined {
  return protocolNames.find((known) => known.toLowerCase() === name.toLowerCase());
}

/**
 * The protocol of a name.
 *
 * @throws CommandError when there is none.
 */
export function readProtocol(name: string): ProtocolName {
  const protocol = findProtocol(name);
  if (protocol) return protocol;
  throw new CommandError(
    `unknown protocol '${name}'.${didYouMean(name, protocolNames)} It knows ${protocolNames.join(', ')}.`,
  );
}
