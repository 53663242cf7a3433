import type { Observation } from '../model.js';
import { visibleText } from '../text/visibleText.js';
import { fromGrpcText } from './grpc.js';
import { fromSign } from './fromSign.js';
import { fromNodeError } from './node.js';
import { observe, type Stage } from './observe.js';
import { fromSocketIo } from './socketio.js';
import { fromCloseEvent } from './websocket.js';

const LONGEST_LINE = 4096;

/**
 * Reads a pasted log line: a browser's console, nginx's error and access logs, an HTTP status line, a gRPC status in
 * any language, the error codes of Node and Chromium, curl's, a close code, a Socket.IO reason. What the line says
 * happened counts before the code that a client was shown: `Could not decode a text frame as UTF-8.` is 1007, though
 * the page got 1006. Without a reading, `protocol` is absent and `observed` is the line. Only the first 4096 characters
 * are read, in linear time. Never throws.
 *
 * @example
 * fromText('WebSocket connection to \'wss://a.example/\' failed: Unexpected response code: 403').code; // 403
 */
export function fromText(line: unknown): Observation {
  const text = typeof line === 'string' ? line.slice(0, LONGEST_LINE).trim() : '';
  for (const read of READERS) {
    const reading = read(text);
    if (reading) return reading;
  }
  return { mayMean: [], stages: [], observed: visibleText(text, 200), reason: '' };
}

type Reader = (text: string) => Observation | undefined;

// Formats with a fixed place for the status come first: the rest of such a line is whatever a stranger sent.
const READERS: readonly Reader[] = [
  readAccessLog,
  readNginxError,
  readGrpc,
  readBrowserConsole,
  readStatusLine,
  readSign,
  readCloseCode,
  readHttpStatus,
  readErrorCode,
  readSocketIo,
  readCurl,
  readSystemError,
];

// One that reads the same code without its sign may know where it arose, too.
function readSign(text: string): Observation | undefined {
  const sign = fromSign(text);
  if (!sign) return undefined;
  for (const read of READERS.slice(READERS.indexOf(readSign) + 1)) {
    const reading = read(text);
    if (reading && reading.protocol === sign.protocol && reading.code === sign.code) return reading;
  }
  return sign;
}

function http(status: string | number, observed: string, stages: readonly Stage[] = []): Observation {
  return observe(`http:${status}`, observed, { stages });
}

function closed(codes: readonly [number, ...number[]], stages: readonly Stage[], observed: string): Observation {
  const [code, ...others] = codes;
  return observe(`websocket:${code}`, observed, {
    stages,
    mayMean: others.map((other) => `websocket:${other}` as const),
  });
}

// The common and combined formats of nginx and Apache.
function readAccessLog(text: string): Observation | undefined {
  const match =
    /^[^"\n]{1,400}\[\d\d\/\w{3}\/\d{4}:[\d:]{8} [+-]\d{4}\] "(?:[^"\\\n]|\\.)*" ([1-9]\d\d) (?:\d+|-)(?:\s|$)/.exec(
      text,
    );
  return match?.[1] ? http(match[1], match[1]) : undefined;
}

// What nginx answers where it logs this, measured with nginx 1.22. `undefined`: there was nobody left to answer.
const NGINX: readonly (readonly [RegExp, number | undefined])[] = [
  [/ while reading upstream/, undefined],
  [/client closed (?:keepalive )?connection while (?:waiting for request|SSL handshaking)/, undefined],
  [/epoll_wait\(\) reported that client prematurely closed connection/, 499],
  [/client prematurely closed connection, so upstream connection is closed too/, 499],
  [/client prematurely closed connection/, 400],
  [/client closed connection/, 499],
  [/client timed out .{0,60} while reading client request/, 408],
  [/client intended to send too large (?:chunked )?body/, 413],
  [/client sent too long URI/, 414],
  [
    /client sent (?:too long header line|too many header lines|too large request|invalid|plain HTTP request to HTTPS port|HTTP\/1\.1 request without "Host")/,
    400,
  ],
  [/upstream timed out/, 504],
  [/upstream prematurely closed connection|no live upstreams/, 502],
  [/upstream sent (?:too big header|no valid HTTP|invalid header|unexpected)/, 502],
  [/connect\(\) (?:to \S+ )?failed .{0,80} while connecting to upstream/, 502],
  [/(?:recv|send|readv|writev)\(\) failed .{0,80} (?:reading response header from|sending request to) upstream/, 502],
  [/(?:upstream SSL certificate|SSL handshaking to upstream|upstream server temporarily disabled)/, 502],
  [/could not be resolved \(/, 502],
  [/limiting (?:requests|connections)/, 503],
  [/access forbidden by rule|directory index of .{0,400} is forbidden|failed \(13: Permission denied\)/, 403],
  [/failed \(2: No such file or directory\)|" is not found \(2: No such file/, 404],
  [/no user\/password was provided|: password mismatch|" was not found in "/, 401],
];

function readNginxError(text: string): Observation | undefined {
  const [, prefix, rest = text] = /^(.{0,200}\[\w{4,6}\] \d+#\d+: (?:\*\d+ )?)([^\n]*)/.exec(text) ?? [];
  const message = rest.split(', client: ', 1)[0] ?? '';
  if (!prefix && !/upstream|\bclient /.test(message)) return undefined;
  const upgraded = /^[^\n]{0,200} while proxying upgraded connection/.exec(message)?.[0];
  if (upgraded) return closed([1006], ['open'], upgraded);
  const known = fromSign(message);
  if (known) return known;
  const [sign, status] = NGINX.find(([pattern]) => pattern.test(message)) ?? [];
  if (status) return http(status, sign?.exec(message)?.[0] ?? '');
  return prefix ? { mayMean: [], stages: [], observed: visibleText(message, 200), reason: '' } : undefined;
}

function readGrpc(text: string): Observation | undefined {
  const reading = fromGrpcText(text);
  return reading.protocol && reading;
}

const BEFORE_OPEN: readonly Stage[] = ['dns', 'tcp', 'tls', 'upgrade'];

// What Chromium and Firefox say of a failure, net::ERR_ codes apart; from net/websockets and appstrings.properties.
const CONSOLE: readonly (readonly [RegExp, readonly [number, ...number[]], readonly Stage[]])[] = [
  [/Could not decode a text frame as UTF-8|Invalid UTF-8/, [1007], ['open']],
  [/Received a broken close frame[^.\n]{0,60}|Close received after close/, [1002], ['closing']],
  [/Invalid frame header/, [1002, 1009], ['open']],
  [
    /A server must not mask|reserved bits are on|Unrecognized frame opcode|continuation frame|previous message is unfinished|received after close/,
    [1002],
    ['open'],
  ],
  [
    /Connection closed before receiving a handshake response|opening handshake (?:timed out|was canceled)/,
    [1006],
    ['upgrade'],
  ],
  [/closed before the connection is established/, [1006], BEFORE_OPEN],
  [/Establishing a tunnel via proxy server failed/, [1006], ['tcp']],
  [/There was a bad response from the server/, [1006], ['upgrade']],
  [/can[’']t establish a connection to the server at wss?:/, [1006, 1015], BEFORE_OPEN],
  [/connection to wss?:\S+ was interrupted while the page was loading/, [1006], ['open']],
  [/no close frame received or sent/, [1006], ['open']],
];

function readBrowserConsole(text: string): Observation | undefined {
  const refused = /\bUnexpected (?:server )?response(?: code)?: ([1-5]\d\d)\b/.exec(text);
  if (refused?.[1]) return http(refused[1], refused[0], ['upgrade']);
  if (/HTTP Authentication failed; no valid credentials/.test(text))
    return http(401, 'HTTP Authentication failed', ['upgrade']);
  if (/Proxy authentication failed/.test(text)) return http(407, 'Proxy authentication failed', ['tcp']);
  for (const [pattern, codes, stages] of CONSOLE) {
    const match = pattern.exec(text);
    if (match) return closed(codes, stages, match[0]);
  }
  return undefined;
}

function readStatusLine(text: string): Observation | undefined {
  const match = /\bHTTP\/\d(?:\.\d)?"? ([1-5]\d\d)\b/.exec(text);
  return match?.[1] ? http(match[1], match[0]) : undefined;
}

// A number after a word of closing: no port, no time, no size.
const CLOSE_CODE =
  /\b(?:clos(?:e|es|ed|ing|ure)|closeevent|disconnect(?:ed|ion|s)?|code|failed|received|sent)\b[^\d\n]{0,60}?(?<!port[ :=]{1,3}|[:.#\d])\b(10\d\d|[34]\d{3})\b(?!\s?(?:ms|s|sec|seconds|bytes|kb|mb)\b|[.:/-]\d)/i;

function readCloseCode(text: string): Observation | undefined {
  const match = /web ?socket|\bwss?\b|clos|disconnect/i.test(text)
    ? CLOSE_CODE.exec(text)
    : /^(10\d\d|[34]\d{3})$/.exec(text);
  if (!match) return undefined;
  const said = /\breason["']?[:=]? ?["']([^"'\n]{1,200})["']/i.exec(text)?.[1] ?? '';
  const { wasClean: _, ...close } = fromCloseEvent({ code: Number(match[1]), reason: said });
  return close;
}

const PHRASES =
  'Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Request Time-?out|Conflict|Gone|Payload Too Large|Content Too Large|Request Entity Too Large|Upgrade Required|Too Many Requests|Client Closed Request|Internal Server Error|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out';
const HTTP_STATUS = [
  /\b(?:status(?: ?code)?(?: of)?|response code|returned error|HTTP(?: error)?|error code)\b[^\d\n]{0,8}([1-5]\d\d)\b(?![.:]\d)/i,
  new RegExp(`\\b([1-5]\\d\\d)[ :-]{1,3}(?:${PHRASES})\\b`, 'i'),
  /^([1-5]\d\d)$/,
];

function readHttpStatus(text: string): Observation | undefined {
  for (const pattern of HTTP_STATUS) {
    const match = pattern.exec(text);
    if (match?.[1]) return http(match[1], match[0]);
  }
  return undefined;
}

// Chromium's net::ERR_ codes and Firefox's, by what they begin with.
const BROWSER_ERRORS: readonly (readonly [RegExp, readonly [number, ...number[]], readonly Stage[]])[] = [
  [/^(?:ERR_(?:NAME|DNS)_|NS_ERROR_UNKNOWN_(?:PROXY_)?HOST)/, [1006], ['dns']],
  [/^(?:ERR_(?:CERT|SSL|BAD_SSL)_|SEC_ERROR_|SSL_ERROR_|MOZILLA_PKIX_ERROR_)/, [1015], ['tls']],
  [
    /^(?:ERR_(?:CONNECTION_(?:REFUSED|TIMED_OUT|FAILED)|ADDRESS_\w+|INTERNET_DISCONNECTED|NETWORK_ACCESS_DENIED|UNSAFE_PORT|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED)|NS_ERROR_CONNECTION_REFUSED)$/,
    [1006],
    ['tcp'],
  ],
  [/^(?:ERR_INVALID_HTTP_RESPONSE|ERR_RESPONSE_HEADERS_\w+)$/, [1006], ['upgrade']],
  [
    /^(?:ERR_(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|NETWORK_CHANGED|NETWORK_IO_SUSPENDED|TIMED_OUT|SOCKET_NOT_CONNECTED)|NS_ERROR_NET_\w+)$/,
    [1006],
    ['tls', 'upgrade', 'open'],
  ],
];

const ERROR_CODE =
  /\b(?:(connect|read|write|getaddrinfo|query[A-Z][A-Za-z]{0,6}) )?([A-Z]{2}[A-Z0-9_]+|EAI_[A-Z]+|AbortError|TimeoutError)\b/g;

function readErrorCode(text: string): Observation | undefined {
  for (const [, syscall, code = ''] of text.matchAll(ERROR_CODE)) {
    const [, codes, stages] = BROWSER_ERRORS.find(([pattern]) => pattern.test(code)) ?? [];
    if (codes && stages) return closed(codes, stages, code);
    if (fromNodeError(code).protocol) return { ...fromNodeError({ code, syscall, message: text }), reason: '' };
  }
  const reading = fromNodeError({ message: text });
  return reading.protocol && { ...reading, reason: '' };
}

function readSocketIo(text: string): Observation | undefined {
  const match =
    /\b(?:io (?:server|client) disconnect|(?:server|client) namespace disconnect|forced (?:server )?close|transport (?:close|error)|ping timeout|parse error|server shutting down|websocket error|xhr poll error)\b/.exec(
      text,
    );
  // The last ones are anybody's words: they count alone, or where a socket is spoken of.
  if (!match) return undefined;
  return match[0] === text || /socket|disconnect|transport|xhr/i.test(text) ? fromSocketIo(match[0]) : undefined;
}

// curl's exit codes, as it prints them.
const CURL: { readonly [exit: string]: readonly [readonly [number, ...number[]], readonly Stage[]] } = {
  '5': [[1006], ['dns']],
  '6': [[1006], ['dns']],
  '7': [[1006], ['tcp']],
  '28': [[1006], ['tcp', 'tls', 'upgrade', 'open']],
  '35': [[1015], ['tls']],
  '52': [[1006], ['upgrade']],
  '56': [[1006], ['upgrade', 'open']],
  '60': [[1015], ['tls']],
};

function readCurl(text: string): Observation | undefined {
  const match = /\bcurl: \((\d{1,2})\)/.exec(text);
  const known = match?.[1] && Object.hasOwn(CURL, match[1]) ? CURL[match[1]] : undefined;
  return match && known ? closed(known[0], known[1], match[0]) : undefined;
}

// What C libraries, Go, Python and Rust say in words.
const SYSTEM: readonly (readonly [RegExp, string])[] = [
  [
    /x509: |certificate has expired|certificate verify failed|self[- ]signed certificate|tls: handshake failure|TLS handshake (?:error|timeout)/i,
    'ERR_TLS_HANDSHAKE',
  ],
  [/no such host|name or service not known|could not resolve host|temporary failure in name resolution/i, 'ENOTFOUND'],
  [/connection refused/i, 'ECONNREFUSED'],
  [/no route to host/i, 'EHOSTUNREACH'],
  [/network is unreachable/i, 'ENETUNREACH'],
  [/connection (?:was )?reset by peer/i, 'ECONNRESET'],
  [/broken pipe/i, 'EPIPE'],
  [/connection timed out|i\/o timeout/i, 'ETIMEDOUT'],
];

function readSystemError(text: string): Observation | undefined {
  for (const [pattern, code] of SYSTEM) {
    const match = pattern.exec(text);
    if (match) return { ...fromNodeError({ code, message: '' }), observed: match[0], reason: '' };
  }
  return undefined;
}
