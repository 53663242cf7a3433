import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/adapters/text.js';

const read = (line: string) => {
  const { protocol, code, stages } = fromText(line);
  return [protocol, code, stages];
};

describe('a browser’s console', () => {
  // Firefox's, from its appstrings.properties; Chromium's own are read from a real one in console.page.test.tsx.
  it.each([
    ['Firefox can’t establish a connection to the server at wss://a.example/chat.', ['dns', 'tcp', 'tls', 'upgrade']],
    ['The connection to wss://a.example/chat was interrupted while the page was loading.', ['open']],
  ])('%s', (line, stages) => {
    expect(read(line)).toEqual(['websocket', 1006, stages]);
  });

  it.each([
    ["WebSocket connection to 'wss://a.example:4000/' failed: 1006", 1006],
    ["WebSocket connection to 'wss://…' failed: … 1006", 1006],
    ["WebSocket connection to 'wss://a.example/' failed: closed with 1011", 1011],
    ["CloseEvent {isTrusted: true, wasClean: true, code: 4401, reason: 'expired', type: 'close'}", 4401],
  ])('%s', (line, code) => {
    expect(fromText(line)).toMatchObject({ protocol: 'websocket', code });
  });

  it('keeps the reason that the line gives', () => {
    expect(fromText("CloseEvent {wasClean: true, code: 1008, reason: 'no \u202etoken'}")).toMatchObject({
      observed: '1008',
      reason: 'no \u{FFFD}token',
    });
  });

  it.each([
    ['{"code":1001,"reason":"going away","wasClean":true}', 1001, 'going away'],
    ['Socket closed: {"code":1006,"reason":"","wasClean":false}', 1006, ''],
    ['{"wasClean":true,"code":4401,"reason":"expired"}', 4401, 'expired'],
    ['WebSocket closed: code=4401, reason=token expired', 4401, 'token expired'],
  ])('keeps the code and the reason of an event that was logged: %s', (line, code, reason) => {
    expect(fromText(line)).toMatchObject({ protocol: 'websocket', code, reason });
  });

  it.each([
    'Uncaught (in promise) TypeError: Failed to fetch',
    'TypeError: NetworkError when attempting to fetch resource.',
    'TypeError: Load failed',
    'TypeError: fetch failed',
    'AxiosError: Network Error',
  ])('hides the cause of a failed request: %s', (line) => {
    const { protocol, code, mayMean } = fromText(line);
    expect([protocol, code]).toEqual(['net', undefined]);
    expect(mayMean).toContainEqual({ protocol: 'net', code: 'ECONNREFUSED' });
  });

  it('knows what Firefox’s network panel says', () => {
    expect(read('SEC_ERROR_UNKNOWN_ISSUER')).toEqual(['certificate', 20, ['tls']]);
    expect(read('NS_ERROR_UNKNOWN_HOST')).toEqual(['net', 'ENOTFOUND', ['dns']]);
  });
});

describe('a close code', () => {
  it.each([
    ['1006', 1006],
    ['close code 1006', 1006],
    ['WebSocket closed: 1006', 1006],
    ['[ws] disconnected (1001)', 1001],
    ['socket closed with code=4003 reason="kicked"', 4003],
    ['websocket: close 1006 (abnormal closure): unexpected EOF', 1006],
    ['websockets.exceptions.ConnectionClosedError: received 1011 (internal error); then sent 1011', 1011],
    ['websockets.exceptions.ConnectionClosedError: no close frame received or sent', 1006],
    ['io.netty WebSocket Close frame received 1009', 1009],
  ])('%s', (line, code) => {
    expect(fromText(line)).toMatchObject({ protocol: 'websocket', code });
  });

  it('says what 1006 hides', () => {
    expect(fromText('close code 1006').mayMean).toContainEqual({ protocol: 'websocket', code: 1015 });
  });

  it.each([
    'websocket closed after 3000 ms',
    'WebSocket server failed on port 3000',
    'connection closed by 10.0.1006.1',
    'closed wss://a.example:4000/',
    'disconnected from 127.0.0.1:3000',
    'closed 1024 bytes',
  ])('is not in: %s', (line) => {
    expect(read(line)).toEqual([undefined, undefined, []]);
  });
});

// Lines that nginx 1.22.1 wrote, each beside the status that it answered with.
describe('nginx’s error log', () => {
  const rest = ', client: 127.0.0.1, server: example.test, request: "GET /x HTTP/1.1", host: "127.0.0.1:4900"';
  const upstream =
    ', client: 127.0.0.1, server: example.test, request: "GET /x HTTP/1.1", upstream: "http://127.0.0.1:4910/x", host: "127.0.0.1:4900"';
  const lines: readonly (readonly [string, string, number])[] = [
    ['connect() failed (111: Connection refused) while connecting to upstream', upstream, 502],
    ['no live upstreams while connecting to upstream', upstream, 502],
    ['upstream server temporarily disabled while connecting to upstream', upstream, 502],
    ['upstream prematurely closed connection while reading response header from upstream', upstream, 502],
    ['recv() failed (104: Connection reset by peer) while reading response header from upstream', upstream, 502],
    ['upstream sent too big header while reading response header from upstream', upstream, 502],
    ['peer closed connection in SSL handshake while SSL handshaking to upstream', upstream, 502],
    [
      'upstream SSL certificate verify error: (18:self-signed certificate) while SSL handshaking to upstream',
      upstream,
      502,
    ],
    ['nosuch.test could not be resolved (110: Operation timed out)', rest, 502],
    ['upstream timed out (110: Connection timed out) while reading response header from upstream', upstream, 504],
    ['client intended to send too large body: 22 bytes', rest, 413],
    ['client sent too long URI while reading client request line', rest, 414],
    ['client sent too long header line: "X: aaa..." while reading client request headers', rest, 400],
    ['client sent plain HTTP request to HTTPS port while reading client request headers', rest, 400],
    ['client sent HTTP/1.1 request without "Host" header while reading client request headers', rest, 400],
    ['client sent invalid method while reading client request line', rest, 400],
    ['client prematurely closed connection', rest, 400],
    [
      'epoll_wait() reported that client prematurely closed connection, so upstream connection is closed too while sending request to upstream',
      upstream,
      499,
    ],
    ['limiting requests, excess: 1.000 by zone "z"', rest, 503],
    ['access forbidden by rule', rest, 403],
    ['directory index of "/srv/dir/" is forbidden', rest, 403],
    ['open() "/srv/missing" failed (2: No such file or directory)', rest, 404],
    ['no user/password was provided for basic authentication', rest, 401],
    ['user "a" was not found in "/etc/nginx/htpasswd"', rest, 401],
    ['user "u": password mismatch', rest, 401],
  ];

  it.each(lines)('%s', (message, about, status) => {
    expect(read(`2026/11/21 15:59:33 [error] 1982#1982: *7 ${message}${about}`)).toEqual(['http', status, []]);
  });

  it.each([
    'recv() failed (104: Connection reset by peer) while proxying upgraded connection',
    'upstream timed out (110: Connection timed out) while proxying upgraded connection',
  ])('of a WebSocket whose status was 101 long ago: %s', (message) => {
    expect(read(`2026/11/21 16:00:31 [error] 2419#2419: *11 ${message}${upstream}`)).toEqual([
      'websocket',
      1006,
      ['open'],
    ]);
  });

  it.each([
    // The status, 200, had gone out before.
    'upstream prematurely closed connection while reading upstream',
    // There was no request.
    'client closed connection while waiting for request',
    'client 127.0.0.1 closed keepalive connection',
    'using the "epoll" event method',
  ])('no status stands behind: %s', (message) => {
    expect(fromText(`2026/11/21 16:00:30 [info] 2419#2419: *3 ${message}${upstream}`)).toStrictEqual({
      mayMean: [],
      stages: [],
      observed: message,
      reason: '',
    });
  });

  it('reads a part of a line', () => {
    expect(read('upstream prematurely closed connection')).toEqual(['http', 502, []]);
    expect(read('upstream prematurely closed connection … 502')).toEqual(['http', 502, []]);
    expect(read('nginx: upstream timed out')).toEqual(['http', 504, []]);
  });

  it('goes by what nginx says, not by what a stranger put into the request', () => {
    const request = 'request: "GET /rpc error: code = Internal, upstream timed out HTTP/1.1 404"';
    const line = `2026/11/21 15:59:34 [error] 1982#1982: *23 access forbidden by rule, client: 127.0.0.1, ${request}`;
    expect(read(line)).toEqual(['http', 403, []]);
  });
});

describe('an access log', () => {
  it.each([
    ['127.0.0.1 - - [21/Nov/2026:15:59:33 +0000] "GET /refused HTTP/1.1" 502 157 "-" "curl/7.88.1"', 502],
    ['127.0.0.1 - u [21/Nov/2026:15:59:35 +0000] "GET /auth HTTP/1.1" 401 179 "-" "curl/7.88.1"', 401],
    ['127.0.0.1 - - [21/Nov/2026:16:00:32 +0000] "GA\\x01RB" 400 157 "-" "-"', 400],
    ['127.0.0.1 - - [21/Nov/2026:16:00:32 +0000] "GET /ws/idle HTTP/1.1" 101 0 "-" "curl/7.88.1"', 101],
    ['::1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326', 200],
    ['nginx.1 | a.example 10.0.3.1 - - [26/Jan/2017:14:22:10 +0000] "GET / HTTP/1.1" 502 166 "-" "-"', 502],
  ])('%s', (line, status) => {
    expect(read(line)).toEqual(['http', status, []]);
  });

  it('goes by the status, not by the agent that a stranger named', () => {
    const agent = 'close code 1006 HTTP/1.1 500 rpc error: code = Internal desc = x';
    const line = `127.0.0.1 - - [21/Nov/2026:15:59:33 +0000] "GET / HTTP/1.1" 204 0 "-" "${agent}"`;
    expect(read(line)).toEqual(['http', 204, []]);
  });
});

describe('HTTP', () => {
  it.each([
    ['502', 502],
    ['HTTP/1.1 502 Bad Gateway', 502],
    ['< HTTP/2 429 ', 429],
    ['HTTP/1.0 503 Service Unavailable', 503],
    ['curl: (22) The requested URL returned error: 503', 503],
    ['AxiosError: Request failed with status code 401', 401],
    ['Failed to load resource: the server responded with a status of 503 (Service Unavailable)', 503],
    ['upstream said: 504 Gateway Time-out', 504],
    ['level=error status=500 path=/x', 500],
  ])('%s', (line, status) => {
    expect(fromText(line)).toMatchObject({ protocol: 'http', code: status, mayMean: [] });
  });

  it.each([
    ['Error: Unexpected server response: 403', 403],
    ["WebSocket connection to 'wss://a.example/' failed: Unexpected response code: 401", 401],
  ])('a refused upgrade, which its client sees as 1006: %s', (line, status) => {
    expect(read(line)).toEqual(['http', status, ['upgrade']]);
    expect(fromText(line).mayMean).toEqual([{ protocol: 'websocket', code: 1006 }]);
  });

  it.each([
    ['Error: Unexpected server response: 200', 200],
    ['server rejected WebSocket connection: HTTP 200', 200],
    ['Handshake status 200 OK', 200],
    ["The server returned status code '200' when status code '101' was expected.", 200],
    ["WSServerHandshakeError: 301, message='Invalid response status'", 301],
  ])('an upgrade refused with a status that is no failure: %s', (line, status) => {
    expect(fromText(line)).toMatchObject({
      protocol: 'websocket',
      code: 1006,
      stages: ['upgrade'],
      mayMean: [{ protocol: 'http', code: status }],
    });
  });

  it('is what a server answered, where the server says so', () => {
    expect(read('connection rejected (200 OK)')).toEqual(['http', 200, ['upgrade']]);
  });

  it('is no success where a browser says that it failed', () => {
    const failed = "WebSocket connection to 'wss://a.example/' failed: Error during WebSocket handshake: ";
    expect(fromText(`${failed}Unexpected response code: 200`)).toMatchObject({
      protocol: 'websocket',
      code: 1006,
      mayMean: [{ protocol: 'http', code: 200 }],
    });
    expect(fromText('GET https://a.example/x net::ERR_FAILED 200 (OK)')).not.toHaveProperty('protocol');
    expect(fromText('GET https://a.example/x net::ERR_CONTENT_LENGTH_MISMATCH 200 (OK)').code).toBe('EOF');
  });

  it.each([
    ['Connection timed out Error code 522', 522, [{ protocol: 'net', code: 'ETIMEDOUT' }]],
    ['Error 522: Connection timed out | Cloudflare', 522, [{ protocol: 'net', code: 'ETIMEDOUT' }]],
    ['error code: 522', 522, []],
    ['Error 524: A timeout occurred', 524, []],
    ['Error 1020 Access denied', 403, []],
    ['error code: 1015', 429, []],
  ])('Cloudflare’s pages: %s', (line, status, mayMean) => {
    expect(fromText(line)).toMatchObject({ protocol: 'http', code: status, mayMean });
  });

  it.each([
    ['a tunnel', 'HTTP/1.1 200 Connection established\n\nHTTP/1.1 502 Bad Gateway', 502],
    ['a redirect', '< HTTP/2 301\n< location: /x\n< HTTP/2 404', 404],
    ['a login', 'HTTP/1.1 401 Unauthorized\n\nHTTP/1.1 200 OK', 200],
    ['more than one redirect', 'HTTP/1.1 301 Found\n\nHTTP/1.1 302 Found\n\nHTTP/1.1 304 Not Modified', 304],
  ])('is the last of a chain of responses, after %s', (_, text, status) => {
    expect(fromText(text)).toMatchObject({ protocol: 'http', code: status });
  });

  it('is the failure that ends such a chain', () => {
    expect(fromText('HTTP/1.1 301 Found\nHTTP/1.1 503 x\nHTTP/1.1 200 OK')).toMatchObject({ code: 503 });
    // What was said of the first response is not said of the last.
    expect(fromText('HTTP/1.1 301 x\nRetry-After: 9\n\nHTTP/1.1 404 x')).not.toHaveProperty('retryAfterSeconds');
  });

  it('says when to try again, where the headers do', () => {
    expect(fromText('HTTP/1.1 429 Too Many Requests\nRetry-After: 30')).toMatchObject({ retryAfterSeconds: 30 });
    expect(fromText('< HTTP/1.1 503 Service Unavailable\r\n< retry-after: 999999\r\n<')).toMatchObject({
      retryAfterSeconds: 86_400,
    });
    expect(fromText('HTTP/1.1 503 Service Unavailable\nretry-after: soon')).not.toHaveProperty('retryAfterSeconds');
  });

  it.each([
    ['Order 404 created', undefined],
    ['201 Created', 201],
    ['409 conflict markers found', undefined],
    ['409 Conflict', 409],
    ['250 OK', undefined],
    ['failed 404, skipped 3', undefined],
    ['GET https://a.example/ failed: 404', 404],
    ['HTTP 500 rps sustained', undefined],
    ['status: 500 GB free', undefined],
    ['process exited with status 137', undefined],
    ['expected 404 "Not Found", got 500 "Internal Server Error"', 500],
    ['method=POST status=200 status_details=upstream_response_timeout', 200],
  ])('a number is one only where the text says so: %s', (line, status) => {
    expect(fromText(line).code).toBe(status);
  });
});

describe('gRPC', () => {
  it.each([
    ['rpc error: code = Unavailable desc = connection error: desc = "transport: connect: connection refused"', 14],
    ['\tstatus = StatusCode.UNAVAILABLE', 14],
    ['ConnectError: [unavailable] HTTP 502', 14],
    ['Error: 4 DEADLINE_EXCEEDED: Deadline exceeded after 0.1s', 4],
    ['io.grpc.StatusRuntimeException: PERMISSION_DENIED: close code 1006', 7],
  ])('%s', (line, code) => {
    expect(read(line)).toEqual(['grpc', code, []]);
  });
});

describe('the reason of a gRPC status', () => {
  it.each([
    ['err="rpc error: code = NotFound desc = container not found" pod="a/b"', 'container not found'],
    ['{"error":"rpc error: code = DeadlineExceeded desc = latest balancer error: x"}', 'latest balancer error: x'],
    ['rpc error: code = Unavailable desc = dial: "a" and "b"', 'dial: "a" and "b"'],
    ['{"grpc-status":"5","grpc-message":"user not found"}', 'user not found'],
    [
      'Status{code=UNAVAILABLE, description=io exception, channel closed, cause=java.net.X: y}',
      'io exception, channel closed',
    ],
  ])('ends where it ends: %s', (line, reason) => {
    expect(fromText(line)).toMatchObject({ protocol: 'grpc', reason });
  });
});

describe('error codes', () => {
  it.each([
    ['Error: connect ECONNREFUSED 127.0.0.1:8080', 'net', 'ECONNREFUSED', ['tcp']],
    ['Error: getaddrinfo ENOTFOUND a.invalid', 'net', 'ENOTFOUND', ['dns']],
    ['Error: connect ETIMEDOUT 10.0.0.1:443', 'net', 'ETIMEDOUT', ['tcp']],
    ['Error: read ETIMEDOUT', 'net', 'ETIMEDOUT', ['open']],
    ['Error: write EPIPE', 'net', 'EPIPE', ['upgrade', 'open', 'closing']],
    ["code: 'CERT_HAS_EXPIRED'", 'certificate', 10, ['tls']],
    ['net::ERR_CERT_DATE_INVALID', 'certificate', undefined, ['tls']],
    ['RangeError: Max payload size exceeded [WS_ERR_UNSUPPORTED_MESSAGE_LENGTH]', 'websocket', 1009, ['open']],
    [
      'Error: Client network socket disconnected before secure TLS connection was established ECONNRESET',
      'tls',
      'NO_ALERT',
      ['tls'],
    ],
    ['Error: Opening handshake has timed out', 'websocket', 1006, ['upgrade']],
    ['DOMException [TimeoutError]: The operation was aborted due to timeout', 'net', 'ETIMEDOUT', ['tcp', 'open']],
    // What curl 7.88 prints.
    ['curl: (6) Could not resolve host: a.invalid', 'net', 'ENOTFOUND', ['dns']],
    [
      "curl: (7) Failed to connect to 127.0.0.1 port 4909 after 0 ms: Couldn't connect to server",
      'net',
      undefined,
      ['tcp'],
    ],
    ['curl: (60) SSL certificate problem: self-signed certificate', 'certificate', 18, ['tls']],
    ['curl: (60) More details here: https://curl.se/docs/sslcerts.html', 'certificate', undefined, ['tls']],
    ['curl: (52) Empty reply from server', 'net', 'EOF', []],
    // Go, Python and OpenSSL.
    ['dial tcp 127.0.0.1:1: connect: connection refused', 'net', 'ECONNREFUSED', ['tcp']],
    ['dial tcp: lookup a.invalid: no such host', 'net', 'ENOTFOUND', ['dns']],
    ['x509: certificate signed by unknown authority', 'certificate', undefined, ['tls']],
    ['ssl.SSLCertVerificationError: certificate verify failed: certificate has expired', 'certificate', 10, ['tls']],
    ['socket.gaierror: [Errno -2] Name or service not known', 'net', 'ENOTFOUND', ['dns']],
    ['OSError: [Errno 113] No route to host', 'net', 'EHOSTUNREACH', ['tcp']],
  ])('%s', (line, protocol, code, stages) => {
    expect(read(line)).toEqual([protocol, code, stages]);
  });
});

describe('what a text names besides', () => {
  it.each([
    [
      'upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: delayed connect error: Connection refused',
      ['http', 503],
      ['net', 'ECONNREFUSED'],
    ],
    [
      '2026/11/21 15:59:33 [error] 1#1: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1, request: "GET /Connection reset by peer HTTP/1.1"',
      ['http', 502],
      ['net', 'ECONNREFUSED'],
    ],
    [
      '[error] 1#1: *7 SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, client: 192.0.2.1',
      ['http', 502],
      ['tls', 'NO_TLS'],
    ],
    ['rpc error: code = Unavailable desc = dial tcp: lookup a: no such host', ['grpc', 14], ['net', 'ENOTFOUND']],
    [
      "WebSocket connection to 'wss://a.example/' failed: Error in connection establishment: net::ERR_CONNECTION_REFUSED",
      ['websocket', 1006],
      ['net', 'ECONNREFUSED'],
    ],
    ['wss://a.example/: Error: connect ECONNREFUSED 192.0.2.1:443', ['net', 'ECONNREFUSED'], ['websocket', 1006]],
    ['Error: getaddrinfo ENOTFOUND a.example', ['net', 'ENOTFOUND'], ['dns', 3]],
    ['curl: (60) SSL certificate problem', ['certificate', undefined], ['certificate', 20]],
    ['14 UNAVAILABLE: Received HTTP status code 502', ['grpc', 14], ['http', 502]],
    [
      '503 UF,URX upstream_reset_before_response_started{remote_connection_failure,delayed_connect_error:_111}',
      ['http', 503],
      ['net', 'ECONNREFUSED'],
    ],
  ])('%s', (line, seen, cause) => {
    const { protocol, code, mayMean } = fromText(line);
    expect([protocol, code]).toEqual(seen);
    expect([mayMean[0]?.protocol, mayMean[0]?.code]).toEqual(cause);
    expect(mayMean).not.toContainEqual({ protocol, code });
  });

  it.each(['HTTP/1.1 408 Request Timeout', 'rpc error: code = DeadlineExceeded desc = context deadline exceeded'])(
    'is not what the code itself says: %s',
    (line) => {
      expect(fromText(line).mayMean).toEqual([]);
    },
  );

  it('is nothing in an access log, whose text strangers send', () => {
    const line =
      '127.0.0.1 - - [21/Nov/2026:15:59:33 +0000] "GET /Connection+refused HTTP/1.1" 502 0 "-" "Connection refused"';
    expect(fromText(line)).toMatchObject({ code: 502, mayMean: [] });
  });

  it('is several, where the line tells no more', () => {
    const { code, mayMean } = fromText('Error: socket hang up');
    expect(code).toBeUndefined();
    expect(mayMean).toEqual([
      { protocol: 'net', code: 'EOF' },
      { protocol: 'net', code: 'ECONNRESET' },
    ]);
  });
});

describe('Socket.IO', () => {
  it.each([
    ['transport close', 1006],
    ['ping timeout', 1006],
    ['Disconnected: io server disconnect', 1000],
    ['socket abc disconnected: parse error', 1002],
    ['server shutting down', 1001],
  ])('%s', (line, code) => {
    expect(fromText(line)).toMatchObject({ protocol: 'websocket', code });
  });

  it('takes common words for a reason only where a socket is spoken of', () => {
    expect(read('config.json: parse error at line 3')).toEqual([undefined, undefined, []]);
  });
});

it.each([
  ['', ''],
  ['GET /index.html', 'GET /index.html'],
  ['all is \u202ewell\u0007', 'all is \u{FFFD}well\u{FFFD}'],
  ['port 8080, pid 1234', 'port 8080, pid 1234'],
  ['one\n  two\tthree', 'one two three'],
])('without a reading, gives the line: %j', (line, observed) => {
  expect(fromText(line)).toStrictEqual({ mayMean: [], stages: [], observed, reason: '' });
});

it('reads no further than 16,384 characters', () => {
  expect(fromText(`${' x'.repeat(8192)} close code 1006`)).not.toHaveProperty('protocol');
});
