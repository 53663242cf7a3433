import type { grpc } from '../../../catalogs/grpc.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind gRPC codes do, in English. */
export const effects: EffectTexts<typeof grpc> = {
  'answers-unknown': 'This setting determines how the server responds to a call to an unknown service or method.',
  'closes-after':
    'The server sends an HTTP/2 GOAWAY frame about this long (±10%) after the connection opened, whether or not it is in use. New calls then use a new connection.',
  'closes-idle': 'The connection is closed when no data passes for this long.',
  drains: 'After `MaxConnectionAge` is reached, running calls have this long to finish; then the connection is closed.',
  'drops-idle':
    'The connection is dropped when no data passes for this long; by default, neither endpoint is notified.',
  'limits-metadata':
    'A call whose metadata (headers) is larger than this is rejected. In gRPC core, if the size is between `grpc.max_metadata_size` and `grpc.absolute_max_metadata_size`, only some of the calls are rejected.',
  'limits-pings':
    'The connection is closed when the client sends keepalive pings more often than this allows (`too_many_pings`). `grpc.http2.max_ping_strikes` is the number of too frequent pings that the server tolerates before it closes the connection; with `0`, it tolerates any number.',
  'limits-size': 'A message larger than this is rejected.',
  'limits-streams':
    'A connection carries at most this many calls at once. Further calls wait in the client, and their deadlines keep running; in .NET, the client opens another connection for them by default.',
  'ping-timeout':
    'The connection is closed when no PING ACK arrives within this time. In Go, any other data counts as well.',
  pings:
    'A ping is sent this often (in Go and gRPC core, only if nothing was received for this long), to keep the connection from becoming idle and to detect a dead peer. By default, pings are sent only while a call is active. gRPC core sends two, then at most one a minute until the client sends data again, unless `grpc.http2.max_pings_without_data` is `0` (default `2`).',
  retries: 'This setting determines which failed calls the client library retries.',
  'sets-deadline': 'This setting limits how long a call may take. Without it, a call can wait indefinitely.',
  'times-out':
    'The call fails when this time expires. In nginx, it limits the time to connect, or the time between two reads or two writes; in Envoy and Istio, the whole response.',
};
