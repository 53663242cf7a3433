import type { websocket } from '../../../catalogs/websocket.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind WebSocket codes do, in English. */
export const effects: EffectTexts<typeof websocket> = {
  'close-timeout': 'The endpoint waits this long for the peer to complete the close, then drops the TCP connection.',
  'closes-after': 'The connection is closed this long after it opened, whether or not it is in use.',
  'closes-idle': 'The connection is closed when no data passes for this long.',
  compresses:
    'This setting enables negotiation of `permessage-deflate`. The first frame of a compressed message has the RSV1 bit set.',
  drains: 'Open connections have this long to finish during a shutdown or reload; then they are closed.',
  'drops-idle':
    'The connection is dropped when no data passes for this long; by default, neither endpoint is notified.',
  'limits-parts': 'A message that arrives in more fragments or chunks than this is rejected.',
  'limits-size':
    'A message larger than this is rejected. A limit with “frame” in its name applies to each frame instead.',
  'limits-tls': 'Only these TLS versions are accepted; a minimum also allows later versions.',
  'ping-timeout':
    'The connection is closed when no pong arrives within this time after a ping. In SignalR, any message from the peer restarts this timeout; in Socket.IO with `engine.io` 6.6.11 or later, only the first message after each ping does.',
  pings:
    'A ping (in ASP.NET Core, by default a pong) is sent this often, to keep the connection from becoming idle and, with a ping timeout, to detect a dead peer. SignalR sends it only if it sent no other message, and aiohttp only if it received no data.',
};
