import type { ClientName } from '../../model.js';

const errno = {
  title: 'Linux: asm-generic/errno.h',
  url: 'https://github.com/torvalds/linux/blob/master/include/uapi/asm-generic/errno.h',
} as const;
const errnoBase = {
  title: 'Linux: asm-generic/errno-base.h',
  url: 'https://github.com/torvalds/linux/blob/master/include/uapi/asm-generic/errno-base.h',
} as const;
const netdb = {
  title: 'glibc: netdb.h',
  url: 'https://github.com/bminor/glibc/blob/master/resolv/netdb.h',
} as const;
const winsock = {
  title: 'Windows Sockets Error Codes',
  url: 'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2',
} as const;
const libuv = { title: 'libuv: uv.h', url: 'https://github.com/libuv/libuv/blob/v1.x/include/uv.h' } as const;
const node = { title: 'Node.js: Errors', url: 'https://nodejs.org/api/errors.html' } as const;
const chromium = {
  title: 'Chromium: net_errors_posix.cc',
  url: 'https://chromium.googlesource.com/chromium/src/+/main/net/base/net_errors_posix.cc',
} as const;
const firefox = {
  title: 'Firefox: nsSocketTransport2.cpp',
  url: 'https://searchfox.org/mozilla-central/source/netwerk/base/nsSocketTransport2.cpp',
} as const;

/** What clients call each failure. */
export const names = {
  ENOTFOUND: [
    { by: 'Linux', name: 'EAI_NONAME -2', spec: [netdb] },
    { by: 'Windows', name: 'WSAHOST_NOT_FOUND 11001', spec: [winsock] },
    { by: 'Node.js', name: 'ENOTFOUND', spec: [node] },
  ],
  EAI_AGAIN: [
    { by: 'Linux', name: 'EAI_AGAIN -3', spec: [netdb] },
    { by: 'Windows', name: 'WSATRY_AGAIN 11002', spec: [winsock] },
    { by: 'Node.js', name: 'EAI_AGAIN', spec: [libuv] },
  ],
  EAI_FAIL: [
    { by: 'Linux', name: 'EAI_FAIL -4', spec: [netdb] },
    { by: 'Windows', name: 'WSANO_RECOVERY 11003', spec: [winsock] },
    { by: 'Node.js', name: 'EAI_FAIL', spec: [libuv] },
  ],
  EADDRINUSE: [
    { by: 'Linux', name: '98', spec: [errno] },
    { by: 'Windows', name: 'WSAEADDRINUSE 10048', spec: [winsock] },
    { by: 'Node.js', name: 'EADDRINUSE', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_ADDRESS_IN_USE', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_SOCKET_ADDRESS_IN_USE', spec: [firefox] },
  ],
  EADDRNOTAVAIL: [
    { by: 'Linux', name: '99', spec: [errno] },
    { by: 'Windows', name: 'WSAEADDRNOTAVAIL 10049', spec: [winsock] },
    { by: 'Node.js', name: 'EADDRNOTAVAIL', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_ADDRESS_INVALID', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_CONNECTION_REFUSED', spec: [firefox] },
  ],
  EACCES: [
    { by: 'Linux', name: '13', spec: [errnoBase] },
    { by: 'Windows', name: 'WSAEACCES 10013', spec: [winsock] },
    { by: 'Node.js', name: 'EACCES', spec: [libuv] },
    { by: 'Firefox', name: 'NS_ERROR_CONNECTION_REFUSED', spec: [firefox] },
  ],
  EPERM: [
    { by: 'Linux', name: '1', spec: [errnoBase] },
    { by: 'Node.js', name: 'EPERM', spec: [libuv] },
  ],
  EMFILE: [
    { by: 'Linux', name: '24', spec: [errnoBase] },
    { by: 'Windows', name: 'WSAEMFILE 10024', spec: [winsock] },
    { by: 'Node.js', name: 'EMFILE', spec: [libuv] },
  ],
  ENFILE: [
    { by: 'Linux', name: '23', spec: [errnoBase] },
    { by: 'Node.js', name: 'ENFILE', spec: [libuv] },
  ],
  ENOBUFS: [
    { by: 'Linux', name: '105', spec: [errno] },
    { by: 'Windows', name: 'WSAENOBUFS 10055', spec: [winsock] },
    { by: 'Node.js', name: 'ENOBUFS', spec: [libuv] },
  ],
  EAFNOSUPPORT: [
    { by: 'Linux', name: '97', spec: [errno] },
    { by: 'Windows', name: 'WSAEAFNOSUPPORT 10047', spec: [winsock] },
    { by: 'Node.js', name: 'EAFNOSUPPORT', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_ADDRESS_UNREACHABLE', spec: [chromium] },
  ],
  ECONNREFUSED: [
    { by: 'Linux', name: '111', spec: [errno] },
    { by: 'Windows', name: 'WSAECONNREFUSED 10061', spec: [winsock] },
    { by: 'Node.js', name: 'ECONNREFUSED', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_CONNECTION_REFUSED', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_CONNECTION_REFUSED', spec: [firefox] },
  ],
  ETIMEDOUT: [
    { by: 'Linux', name: '110', spec: [errno] },
    { by: 'Windows', name: 'WSAETIMEDOUT 10060', spec: [winsock] },
    { by: 'Node.js', name: 'ETIMEDOUT', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_TIMED_OUT', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_NET_TIMEOUT', spec: [firefox] },
  ],
  EHOSTUNREACH: [
    { by: 'Linux', name: '113', spec: [errno] },
    { by: 'Windows', name: 'WSAEHOSTUNREACH 10065', spec: [winsock] },
    { by: 'Node.js', name: 'EHOSTUNREACH', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_ADDRESS_UNREACHABLE', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_CONNECTION_REFUSED', spec: [firefox] },
  ],
  ENETUNREACH: [
    { by: 'Linux', name: '101', spec: [errno] },
    { by: 'Windows', name: 'WSAENETUNREACH 10051', spec: [winsock] },
    { by: 'Node.js', name: 'ENETUNREACH', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_ADDRESS_UNREACHABLE', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_CONNECTION_REFUSED', spec: [firefox] },
  ],
  EHOSTDOWN: [
    { by: 'Linux', name: '112', spec: [errno] },
    { by: 'Windows', name: 'WSAEHOSTDOWN 10064', spec: [winsock] },
    { by: 'Node.js', name: 'EHOSTDOWN', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_ADDRESS_UNREACHABLE', spec: [chromium] },
  ],
  ENETDOWN: [
    { by: 'Linux', name: '100', spec: [errno] },
    { by: 'Windows', name: 'WSAENETDOWN 10050', spec: [winsock] },
    { by: 'Node.js', name: 'ENETDOWN', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_INTERNET_DISCONNECTED', spec: [chromium] },
  ],
  EPROTO: [
    { by: 'Linux', name: '71', spec: [errno] },
    { by: 'Node.js', name: 'EPROTO', spec: [libuv] },
  ],
  ECONNRESET: [
    { by: 'Linux', name: '104', spec: [errno] },
    { by: 'Windows', name: 'WSAECONNRESET 10054', spec: [winsock] },
    { by: 'Node.js', name: 'ECONNRESET', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_CONNECTION_RESET', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_NET_RESET', spec: [firefox] },
  ],
  EPIPE: [
    { by: 'Linux', name: '32', spec: [errnoBase] },
    { by: 'Windows', name: 'WSAESHUTDOWN 10058', spec: [winsock] },
    { by: 'Node.js', name: 'EPIPE', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_CONNECTION_RESET', spec: [chromium] },
  ],
  EOF: [{ by: 'Firefox', name: 'NS_ERROR_NET_INTERRUPT', spec: [firefox] }],
  ECONNABORTED: [
    { by: 'Linux', name: '103', spec: [errno] },
    { by: 'Windows', name: 'WSAECONNABORTED 10053', spec: [winsock] },
    { by: 'Node.js', name: 'ECONNABORTED', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_CONNECTION_ABORTED', spec: [chromium] },
    { by: 'Firefox', name: 'NS_ERROR_NET_RESET', spec: [firefox] },
  ],
  ENOTCONN: [
    { by: 'Linux', name: '107', spec: [errno] },
    { by: 'Windows', name: 'WSAENOTCONN 10057', spec: [winsock] },
    { by: 'Node.js', name: 'ENOTCONN', spec: [libuv] },
    { by: 'Chromium', name: 'net::ERR_SOCKET_NOT_CONNECTED', spec: [chromium] },
  ],
} as const satisfies Record<string, readonly ClientName[]>;
