import type { Mark, Stage } from './observe.js';

/** A failure by a name that a program gives it. */
export interface Failure {
  readonly mark: Mark;
  readonly stages: readonly Stage[];
  readonly mayMean: readonly Mark[];
}

const AFTER_TCP: readonly Stage[] = ['tls', 'upgrade', 'open', 'closing'];

type Row = readonly [names: RegExp, mark: Mark, stages: readonly Stage[], ...mayMean: Mark[]];

// Of Node.js, c-ares, undici, OpenSSL and ws; then of Chromium and Firefox. The first that fits.
const ROWS: readonly Row[] = [
  [/^(ENOTFOUND|EAI_NONAME|EAI_NODATA)$/, 'net:ENOTFOUND', ['dns'], 'dns:3', 'dns:NODATA'],
  [/^EAI_AGAIN$/, 'net:EAI_AGAIN', ['dns'], 'dns:2'],
  [/^EFORMERR$/, 'dns:1', ['dns']],
  [/^ESERVFAIL$/, 'dns:2', ['dns']],
  [/^ENOTIMP$/, 'dns:4', ['dns']],
  [/^EREFUSED$/, 'dns:5', ['dns']],
  [/^ETIMEOUT$/, 'net:ETIMEDOUT', ['dns']],
  [/^EAI_FAIL$/, 'net:EAI_FAIL', ['dns']],
  [/^EAI_\w+$/, 'dns', ['dns']],
  [/^ECONNREFUSED$/, 'net:ECONNREFUSED', ['tcp']],
  [/^EHOSTUNREACH$/, 'net:EHOSTUNREACH', ['tcp']],
  [/^ENETUNREACH$/, 'net:ENETUNREACH', ['tcp']],
  [/^EHOSTDOWN$/, 'net:EHOSTDOWN', ['tcp']],
  [/^ENETDOWN$/, 'net:ENETDOWN', ['tcp']],
  [/^EADDRNOTAVAIL$/, 'net:EADDRNOTAVAIL', ['tcp']],
  [/^EADDRINUSE$/, 'net:EADDRINUSE', []],
  [/^EMFILE$/, 'net:EMFILE', []],
  [/^ENFILE$/, 'net:ENFILE', []],
  [/^ENOBUFS$/, 'net:ENOBUFS', []],
  [/^EAFNOSUPPORT$/, 'net:EAFNOSUPPORT', []],
  [/^EACCES$/, 'net:EACCES', ['tcp']],
  [/^ENOTCONN$/, 'net:ENOTCONN', ['open']],
  [/^ETIMEDOUT$/, 'net:ETIMEDOUT', ['tcp', 'open']],
  [/^ERR_SOCKET_CONNECTION_TIMEOUT$/, 'net:ETIMEDOUT', ['tcp']],
  [/^(ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)$/, 'net:ETIMEDOUT', ['upgrade', 'open']],
  [/^UND_ERR_CONNECT_TIMEOUT$/, 'net:ETIMEDOUT', ['dns', 'tcp', 'tls']],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'net:ETIMEDOUT', ['upgrade']],
  [/^UND_ERR_BODY_TIMEOUT$/, 'net:ETIMEDOUT', ['open']],
  [/^(ECONNRESET|ERR_HTTP2_STREAM_CANCEL)$/, 'net:ECONNRESET', AFTER_TCP],
  [/^ECONNABORTED$/, 'net:ECONNABORTED', AFTER_TCP],
  [/^UND_ERR_SOCKET$/, 'net', AFTER_TCP, 'net:EOF', 'net:ECONNRESET'],
  [/^EPIPE$/, 'net:EPIPE', ['upgrade', 'open', 'closing']],
  [/^ERR_STREAM_PREMATURE_CLOSE$/, 'net:EOF', ['upgrade', 'open', 'closing'], 'net:ECONNRESET'],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'net:EOF', ['open']],
  [/^CERT_NOT_YET_VALID$/, 'certificate:9', ['tls']],
  [/^CERT_HAS_EXPIRED$/, 'certificate:10', ['tls']],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'certificate:18', ['tls']],
  [/^SELF_SIGNED_CERT_IN_CHAIN$/, 'certificate:19', ['tls']],
  [/^UNABLE_TO_GET_ISSUER_CERT_LOCALLY$/, 'certificate:20', ['tls']],
  [/^UNABLE_TO_GET_ISSUER_CERT$/, 'certificate:2', ['tls']],
  [/^UNABLE_TO_VERIFY_LEAF_SIGNATURE$/, 'certificate:21', ['tls']],
  [/^UNABLE_TO_GET_CRL$/, 'certificate:3', ['tls']],
  [/^CERT_SIGNATURE_FAILURE$/, 'certificate:7', ['tls']],
  [/^CRL_HAS_EXPIRED$/, 'certificate:12', ['tls']],
  [/^CERT_CHAIN_TOO_LONG$/, 'certificate:22', ['tls']],
  [/^CERT_REVOKED$/, 'certificate:23', ['tls']],
  [/^PATH_LENGTH_EXCEEDED$/, 'certificate:25', ['tls']],
  [/^INVALID_PURPOSE$/, 'certificate:26', ['tls']],
  [/^CERT_UNTRUSTED$/, 'certificate:27', ['tls']],
  [/^CERT_REJECTED$/, 'certificate:28', ['tls']],
  [/^(HOSTNAME_MISMATCH|ERR_TLS_CERT_ALTNAME_INVALID)$/, 'certificate:62', ['tls']],
  [/^(CERT_(?!FILE|PATH|DIR|NAME|KEY)|CRL_|UNABLE_TO_(GET|DECRYPT|DECODE)_|INVALID_CA$)/, 'certificate', ['tls']],
  [/^ERR_SSL_(SSLV3|TLSV1|TLSV13)_ALERT_HANDSHAKE_FAILURE$/, 'tls:40', ['tls']],
  [/^ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION$/, 'tls:70', ['tls']],
  [/^ERR_SSL_TLSV1_UNRECOGNIZED_NAME$/, 'tls:112', ['tls']],
  [/^ERR_SSL_(TLSV13_ALERT|TLSV1_ALERT|SSLV3_ALERT)_CERTIFICATE_REQUIRED$/, 'tls:116', ['tls']],
  [/^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)$/, 'tls:NO_TLS', ['tls']],
  [/^(EPROTO|ERR_TLS_HANDSHAKE_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|UND_ERR_PRX_TLS)$/, 'tls', ['tls']],
  [/^(HPE_\w+|UND_ERR_HEADERS_OVERFLOW)$/, 'http', ['upgrade']],
  [/^WS_ERR_INVALID_CLOSE_CODE$/, 'websocket:1002', ['closing']],
  [/^WS_ERR_INVALID_UTF8$/, 'websocket:1007', ['open', 'closing']],
  [/^WS_ERR_TOO_MANY_BUFFERED_PARTS$/, 'websocket:1008', ['open']],
  [
    /^(WS_ERR_UNSUPPORTED_(MESSAGE|DATA_PAYLOAD)_LENGTH|UND_ERR_WS_MESSAGE_SIZE_EXCEEDED|UND_ERR_RES_EXCEEDED_MAX_SIZE)$/,
    'websocket:1009',
    ['open'],
  ],
  [/^WS_ERR_(EXPECTED|UNEXPECTED|INVALID)_\w+$/, 'websocket:1002', ['open']],
  [/^TimeoutError$/, 'net:ETIMEDOUT', []],
  [/^ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED)$/, 'net:ENOTFOUND', ['dns'], 'dns:3', 'net:EAI_AGAIN'],
  [/^ERR_DNS_\w+$/, 'dns', ['dns']],
  [/^ERR_CONNECTION_REFUSED$/, 'net:ECONNREFUSED', ['tcp']],
  [/^ERR_(CONNECTION_TIMED_OUT|TIMED_OUT)$/, 'net:ETIMEDOUT', ['tcp']],
  [/^ERR_CONNECTION_RESET$/, 'net:ECONNRESET', AFTER_TCP],
  [/^ERR_CONNECTION_ABORTED$/, 'net:ECONNABORTED', AFTER_TCP],
  [
    /^ERR_(CONNECTION_CLOSED|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING)$/,
    'net:EOF',
    ['tls', 'upgrade', 'open'],
  ],
  [/^ERR_ADDRESS_UNREACHABLE$/, 'net', ['tcp'], 'net:EHOSTUNREACH', 'net:ENETUNREACH'],
  [/^ERR_ADDRESS_INVALID$/, 'net:EADDRNOTAVAIL', ['tcp']],
  [/^ERR_NETWORK_ACCESS_DENIED$/, 'net:EACCES', ['tcp']],
  [/^ERR_SOCKET_NOT_CONNECTED$/, 'net:ENOTCONN', ['open']],
  [
    /^ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|NETWORK_IO_SUSPENDED|CONNECTION_FAILED|PROXY_CONNECTION_FAILED)$/,
    'net',
    ['tcp'],
  ],
  [/^ERR_(INVALID_HTTP_RESPONSE|RESPONSE_HEADERS_\w+|TUNNEL_CONNECTION_FAILED|HTTP2_\w+)$/, 'http', ['upgrade']],
  [/^NS_ERROR_UNKNOWN_(PROXY_)?HOST$/, 'net:ENOTFOUND', ['dns'], 'dns:3', 'net:EAI_AGAIN'],
  [/^NS_ERROR_(PROXY_)?CONNECTION_REFUSED$/, 'net', ['tcp'], 'net:ECONNREFUSED', 'net:EHOSTUNREACH', 'net:ENETUNREACH'],
  [/^NS_ERROR_NET_TIMEOUT\w*$/, 'net:ETIMEDOUT', ['tcp']],
  [/^NS_ERROR_NET_RESET$/, 'net:ECONNRESET', AFTER_TCP, 'net:EOF'],
  [/^NS_ERROR_NET_(PARTIAL_TRANSFER|EMPTY_RESPONSE)$/, 'net:EOF', ['upgrade', 'open']],
  [/^NS_ERROR_NET_\w+$/, 'net', AFTER_TCP],
];

/** The failure that a program calls so; c-ares knows more than getaddrinfo. */
export function failureOf(name: string, syscall?: string): Failure | undefined {
  if (name === 'ENOTFOUND' && syscall?.startsWith('query')) return { mark: 'dns:3', stages: ['dns'], mayMean: [] };
  const [, mark, stages, ...mayMean] = ROWS.find(([names]) => names.test(name.replace(/^net::/, ''))) ?? [];
  return mark && stages && { mark, stages, mayMean };
}

/** Where a failure arose, by the system call and the message that came with it, too. */
export function narrow(stages: readonly Stage[], syscall: string, message: string): readonly Stage[] {
  if (/^(getaddrinfo|query)/.test(syscall)) return ['dns'];
  if (syscall === 'connect') return ['tcp'];
  if (message.includes('before secure TLS connection was established')) return ['tls'];
  if (message.includes('socket hang up')) return ['upgrade'];
  if (stages.includes('tcp') && syscall === 'read') return ['open'];
  return stages;
}
