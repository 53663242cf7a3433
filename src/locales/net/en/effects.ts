import type { net } from '../../../catalogs/net.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind a failure of the network or the system do, in English. */
export const effects: EffectTexts<typeof net> = {
  'assigns-ports':
    'Outgoing connections get their local port from this range. A server that listens on a port inside the range can collide with such a connection.',
  'binds-foreign': 'With `1`, a process can bind to an IPv4 address that this host does not have (yet).',
  'closes-idle':
    'The connection is closed after it has been idle for this long (in current versions of Node.js, 1 second later). A request that is sent at the same moment is lost.',
  'drops-idle':
    'The connection is dropped when no data passes for this long; later packets are discarded, or answered with a reset.',
  'keeps-idle':
    'The client keeps an idle connection open for this long and reuses it; a `Keep-Alive` header from the server takes precedence. The value must be shorter than the timeout of the server.',
  'limits-attempt':
    'A connection attempt to an IP address other than the last one is abandoned after this time, and the client tries the next address.',
  'limits-backlog':
    'This is the upper limit for the accept queue of a listening socket. When the queue is full, Linux drops new connection attempts, and the client waits.',
  'limits-connect': 'The client gives up when the connection is not established within this time.',
  'limits-files':
    'A process can have this many files and sockets open: the first number is the soft limit, the second the hard limit.',
  'limits-wait': 'The client gives up when the response headers do not arrive within this time.',
  'probes-idle':
    'If the program enables TCP keep-alive without an idle time of its own, Linux sends the first probe after this idle time.',
  'repeats-data':
    'Linux retransmits unacknowledged data this many times before it ends the connection: after about 15 minutes with the default.',
  'repeats-dns': 'The resolver asks its list of name servers this many times before it gives up.',
  'repeats-syn':
    'Linux repeats an unanswered SYN this many times; newer kernels add 4 more attempts. With the default, `connect` fails after about 130 seconds.',
  'reserves-ports': 'Ports below this number require root or the capability `CAP_NET_BIND_SERVICE`.',
  'resets-overflow':
    'With `1`, when the last packet of a handshake arrives while the accept queue is full, Linux resets the connection instead of ignoring the packet. A SYN that arrives while the queue is full is dropped with either value.',
  searches: 'A name with fewer dots than this is tried with each search domain first; every attempt costs DNS queries.',
  'waits-for-dns': 'The resolver waits this long for the first name server before it asks the next one.',
};
