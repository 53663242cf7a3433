import { protocolNames, type ProtocolName } from '../protocolNames.js';
import { visibleText } from '../text/visibleText.js';

/**
 * The protocol that an attribute names.
 *
 * @throws when there is no such protocol.
 */
export function readProtocol(given: string): ProtocolName {
  const name = protocolNames.find((known) => known === given);
  if (name) return name;
  throw new RangeError(`wirecodes: no protocol '${visibleText(given, 64)}'. It is one of ${protocolNames.join(', ')}.`);
}
