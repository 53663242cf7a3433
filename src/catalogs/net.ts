import type { CatalogOf } from '../model.js';
import { names } from './net/names.js';
import { settings } from './net/settings.js';
import { signs } from './net/signs.js';
import { steps } from './net/steps.js';

/** What a failure of the network or the system says beside what every code does. */
export interface NetFacts {
  /**
   * What the error rests on: the answer of the resolver, a packet of the peer (a middlebox can send it in the peer's
   * name), a packet of a router or a neighbor that cannot be found, a timer that ran out, or this host alone.
   */
  readonly evidence: 'resolver' | 'peer' | 'network' | 'silence' | 'local';
  /** Did the request possibly reach the server? `depends` on the call that failed: not when it was `connect`. */
  readonly reachedServer: 'no' | 'depends' | 'maybe';
}

/** The way of a request, from the name to the response. */
export type NetStage = 'resolve' | 'socket' | 'connect' | 'tls' | 'exchange';

const POSIX = {
  title: 'POSIX: errno.h',
  url: 'https://pubs.opengroup.org/onlinepubs/009604299/basedefs/errno.h.html',
} as const;
const ERRNO = { title: 'Linux: errno(3)', url: 'https://man7.org/linux/man-pages/man3/errno.3.html' } as const;
const CONNECT = { title: 'Linux: connect(2)', url: 'https://man7.org/linux/man-pages/man2/connect.2.html' } as const;
const BIND = { title: 'Linux: bind(2)', url: 'https://man7.org/linux/man-pages/man2/bind.2.html' } as const;
const SOCKET = { title: 'Linux: socket(2)', url: 'https://man7.org/linux/man-pages/man2/socket.2.html' } as const;
const ACCEPT = { title: 'Linux: accept(2)', url: 'https://man7.org/linux/man-pages/man2/accept.2.html' } as const;
const SEND = { title: 'Linux: send(2)', url: 'https://man7.org/linux/man-pages/man2/send.2.html' } as const;
const IP = { title: 'Linux: ip(7)', url: 'https://man7.org/linux/man-pages/man7/ip.7.html' } as const;
const TCP = { title: 'Linux: tcp(7)', url: 'https://man7.org/linux/man-pages/man7/tcp.7.html' } as const;
const GAI = {
  title: 'Linux: getaddrinfo(3)',
  url: 'https://man7.org/linux/man-pages/man3/getaddrinfo.3.html',
} as const;
/** The error that Linux makes of each ICMP "destination unreachable". */
const ICMP = {
  title: 'Linux: icmp.c',
  url: 'https://github.com/torvalds/linux/blob/master/net/ipv4/icmp.c',
} as const;
const WINSOCK = {
  title: 'Windows Sockets Error Codes',
  url: 'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2',
} as const;
const NODE = { title: 'Node.js: Errors', url: 'https://nodejs.org/api/errors.html' } as const;
const LIBUV = { title: 'libuv: uv.h', url: 'https://github.com/libuv/libuv/blob/v1.x/include/uv.h' } as const;
/** RFC 9293: a reset, and what it does to a connection. */
const TCP_RESET = { rfc: 9293, section: '3.5.2' } as const;
/** RFC 9112: a message that ends before its length is incomplete. */
const INCOMPLETE = { rfc: 9112, section: '8' } as const;
/** RFC 9110: only idempotent requests are repeated without being asked. */
const IDEMPOTENT = { rfc: 9110, section: '9.2.2' } as const;

const data = {
  protocol: 'net',
  stages: ['resolve', 'socket', 'connect', 'tls', 'exchange'],
  facts: {
    evidence: { shownAs: ['row', 'tag', 'lead'] },
    stages: {},
    reachedServer: { spec: [IDEMPOTENT] },
    retry: { shownAs: ['row', 'tag'], spec: [IDEMPOTENT] },
    spec: {},
  },
  codes: {
    // No errno: the name that Node.js has for EAI_NONAME and EAI_NODATA of getaddrinfo.
    ENOTFOUND: {
      phrase: 'Name or service not known',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['resolve'],
      evidence: 'resolver',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [GAI, NODE],
      signs: signs.ENOTFOUND,
      names: names.ENOTFOUND,
      settings: settings.ENOTFOUND,
      steps: steps.ENOTFOUND,
    },
    // No errno: getaddrinfo returns it.
    EAI_AGAIN: {
      phrase: 'Temporary failure in name resolution',
      severity: 'notice',
      sentBy: 'nobody',
      stages: ['resolve'],
      evidence: 'resolver',
      reachedServer: 'no',
      retry: { advice: 'backoff', spec: [GAI] },
      spec: [GAI],
      signs: signs.EAI_AGAIN,
      names: names.EAI_AGAIN,
      settings: settings.EAI_AGAIN,
      steps: steps.EAI_AGAIN,
    },
    // No errno: getaddrinfo returns it.
    EAI_FAIL: {
      phrase: 'Non-recoverable failure in name resolution',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['resolve'],
      evidence: 'resolver',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [GAI],
      signs: signs.EAI_FAIL,
      names: names.EAI_FAIL,
      steps: steps.EAI_FAIL,
    },
    EADDRINUSE: {
      phrase: 'Address already in use',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['socket'],
      evidence: 'local',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, BIND],
      signs: signs.EADDRINUSE,
      names: names.EADDRINUSE,
      settings: settings.EADDRINUSE,
      steps: steps.EADDRINUSE,
    },
    EADDRNOTAVAIL: {
      phrase: 'Cannot assign requested address',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['socket', 'connect'],
      evidence: 'local',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, IP, CONNECT],
      signs: signs.EADDRNOTAVAIL,
      names: names.EADDRNOTAVAIL,
      settings: settings.EADDRNOTAVAIL,
      steps: steps.EADDRNOTAVAIL,
    },
    EACCES: {
      phrase: 'Permission denied',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['socket', 'connect'],
      evidence: 'local',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, IP, CONNECT],
      signs: signs.EACCES,
      names: names.EACCES,
      settings: settings.EACCES,
      steps: steps.EACCES,
    },
    EPERM: {
      phrase: 'Operation not permitted',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['connect'],
      evidence: 'local',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, CONNECT],
      signs: signs.EPERM,
      names: names.EPERM,
      steps: steps.EPERM,
    },
    EMFILE: {
      phrase: 'Too many open files',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['socket'],
      evidence: 'local',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, SOCKET, ACCEPT],
      signs: signs.EMFILE,
      names: names.EMFILE,
      settings: settings.EMFILE,
      steps: steps.EMFILE,
    },
    ENFILE: {
      phrase: 'Too many open files in system',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['socket'],
      evidence: 'local',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, SOCKET, ACCEPT],
      signs: signs.ENFILE,
      names: names.ENFILE,
      steps: steps.ENFILE,
    },
    ENOBUFS: {
      phrase: 'No buffer space available',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['socket', 'exchange'],
      evidence: 'local',
      reachedServer: 'depends',
      retry: { advice: 'backoff' },
      spec: [POSIX, SOCKET, WINSOCK],
      signs: signs.ENOBUFS,
      names: names.ENOBUFS,
      steps: steps.ENOBUFS,
    },
    EAFNOSUPPORT: {
      phrase: 'Address family not supported by protocol',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['socket'],
      evidence: 'local',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, SOCKET],
      signs: signs.EAFNOSUPPORT,
      names: names.EAFNOSUPPORT,
      steps: steps.EAFNOSUPPORT,
    },
    ECONNREFUSED: {
      phrase: 'Connection refused',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['connect'],
      evidence: 'peer',
      reachedServer: 'no',
      retry: { advice: 'backoff' },
      spec: [POSIX, CONNECT, ICMP],
      signs: signs.ECONNREFUSED,
      names: names.ECONNREFUSED,
      steps: steps.ECONNREFUSED,
    },
    // Of the system, or of a client whose own timer ran out.
    ETIMEDOUT: {
      phrase: 'Connection timed out',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['connect', 'tls', 'exchange'],
      evidence: 'silence',
      reachedServer: 'depends',
      retry: { advice: 'app-decides', spec: [IDEMPOTENT] },
      spec: [POSIX, CONNECT, TCP],
      signs: signs.ETIMEDOUT,
      names: names.ETIMEDOUT,
      settings: settings.ETIMEDOUT,
      steps: steps.ETIMEDOUT,
    },
    // On an open connection after retransmissions, too: tcp(7), Error handling.
    EHOSTUNREACH: {
      phrase: 'No route to host',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['connect', 'exchange'],
      evidence: 'network',
      reachedServer: 'depends',
      retry: { advice: 'backoff' },
      spec: [POSIX, IP, ICMP],
      signs: signs.EHOSTUNREACH,
      names: names.EHOSTUNREACH,
      steps: steps.EHOSTUNREACH,
    },
    ENETUNREACH: {
      phrase: 'Network is unreachable',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['connect', 'exchange'],
      evidence: 'local',
      reachedServer: 'depends',
      retry: { advice: 'after-fix' },
      spec: [POSIX, CONNECT, ICMP],
      signs: signs.ENETUNREACH,
      names: names.ENETUNREACH,
      steps: steps.ENETUNREACH,
    },
    EHOSTDOWN: {
      phrase: 'Host is down',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['connect', 'exchange'],
      evidence: 'network',
      reachedServer: 'depends',
      retry: { advice: 'backoff' },
      spec: [ERRNO, ICMP, WINSOCK],
      signs: signs.EHOSTDOWN,
      names: names.EHOSTDOWN,
      steps: steps.EHOSTDOWN,
    },
    ENETDOWN: {
      phrase: 'Network is down',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['connect', 'exchange'],
      evidence: 'local',
      reachedServer: 'depends',
      retry: { advice: 'after-fix' },
      spec: [POSIX, WINSOCK],
      signs: signs.ENETDOWN,
      names: names.ENETDOWN,
      steps: steps.ENETDOWN,
    },
    // In Node.js, a failed TLS handshake as a rule: the peer speaks no TLS, or sent an alert.
    EPROTO: {
      phrase: 'Protocol error',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['tls'],
      evidence: 'peer',
      reachedServer: 'no',
      retry: { advice: 'after-fix' },
      spec: [POSIX, LIBUV],
      signs: signs.EPROTO,
      names: names.EPROTO,
      steps: steps.EPROTO,
    },
    ECONNRESET: {
      phrase: 'Connection reset by peer',
      severity: 'notice',
      sentBy: 'nobody',
      stages: ['tls', 'exchange'],
      evidence: 'peer',
      reachedServer: 'maybe',
      retry: { advice: 'app-decides', spec: [IDEMPOTENT] },
      spec: [POSIX, TCP_RESET],
      signs: signs.ECONNRESET,
      names: names.ECONNRESET,
      settings: settings.ECONNRESET,
      steps: steps.ECONNRESET,
    },
    EPIPE: {
      phrase: 'Broken pipe',
      severity: 'notice',
      sentBy: 'nobody',
      stages: ['exchange'],
      evidence: 'peer',
      reachedServer: 'maybe',
      retry: { advice: 'app-decides', spec: [IDEMPOTENT] },
      spec: [POSIX, SEND],
      signs: signs.EPIPE,
      names: names.EPIPE,
      settings: settings.EPIPE,
      steps: steps.EPIPE,
    },
    // No errno: `read` returns 0 bytes, and the client still expects some. libuv names it so.
    EOF: {
      phrase: 'End of file',
      severity: 'notice',
      sentBy: 'nobody',
      stages: ['tls', 'exchange'],
      evidence: 'peer',
      reachedServer: 'maybe',
      retry: { advice: 'app-decides', spec: [IDEMPOTENT] },
      spec: [LIBUV, INCOMPLETE],
      signs: signs.EOF,
      names: names.EOF,
      settings: settings.EOF,
      steps: steps.EOF,
    },
    ECONNABORTED: {
      phrase: 'Software caused connection abort',
      severity: 'notice',
      sentBy: 'nobody',
      stages: ['tls', 'exchange'],
      evidence: 'local',
      reachedServer: 'maybe',
      retry: { advice: 'app-decides', spec: [IDEMPOTENT] },
      spec: [POSIX, WINSOCK, ACCEPT],
      signs: signs.ECONNABORTED,
      names: names.ECONNABORTED,
      steps: steps.ECONNABORTED,
    },
    ENOTCONN: {
      phrase: 'Transport endpoint is not connected',
      severity: 'fault',
      sentBy: 'nobody',
      stages: ['exchange'],
      evidence: 'local',
      reachedServer: 'maybe',
      retry: { advice: 'app-decides', spec: [IDEMPOTENT] },
      spec: [POSIX, IP],
      signs: signs.ENOTCONN,
      names: names.ENOTCONN,
      steps: steps.ENOTCONN,
    },
  },
  ranges: [],
} as const satisfies CatalogOf<NetFacts, NetStage>;

/** The catalog's type, by a name that a compile error can say. */
export interface NetCatalog extends Readonly<typeof data> {}

/** The failures of the system and the network, by their POSIX names (`ECONNREFUSED`). */
export const net: NetCatalog = data;
