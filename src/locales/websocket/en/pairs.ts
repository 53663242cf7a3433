import type { PairTexts } from '../../../model.js';

/** The pairs of WebSocket close codes that people confuse, in English. */
export const pairs: PairTexts = {
  '1000-1001': {
    decisive:
      '1000 means that the session is complete; 1001 means that one side is going away, possibly in the middle of a session.',
    differences: ['A page can call `close(1000)` but not `close(1001)`; the browser sends 1001 automatically.'],
  },
  '1000-1005': {
    decisive: '1000 states that the close was normal; 1005 means that the Close frame carried no code.',
    differences: [
      'In a browser, `close(1000)` makes the peer report 1000; `close()` without arguments makes most peers report 1005.',
      'Both are clean closes (`wasClean` is `true`), so neither is an error by itself.',
    ],
  },
  '1000-1006': {
    decisive:
      '1000 is a normal close that one side announced in a Close frame; 1006 means that the connection ended without a valid Close frame.',
    differences: [
      'For 1000, look for the `close(1000)` call in the code of both sides; for 1006, look for an idle timeout, a crash or a network failure.',
      'In ws, `close(1000)` sends a Close frame; `terminate()` does not, so the peer reports 1006.',
      'If a server calls `close(1000)` and exits immediately, clients can report 1006: wait until the closing handshake is complete.',
    ],
  },
  '1000-1010': {
    decisive:
      '1000 closes a connection whose session is complete; 1010 closes one that lacks an extension that the client requires.',
    differences: [
      '1000 needs no action; 1010 recurs on every attempt until client and server agree on the extensions.',
      'A page can send 1000 but never 1010: JavaScript in a browser cannot choose extensions.',
    ],
  },
  '1000-1015': {
    decisive:
      '1000 closes a connection that worked; 1015 means that the TLS handshake failed and no connection was opened.',
    differences: [
      'Browsers report 1000 as sent. For a failed TLS handshake, Chromium reports 1006 and Firefox usually 1015.',
    ],
  },
  '1001-1006': {
    decisive:
      'With 1001, the peer announced that it was going away; with 1006, the connection ended without a valid Close frame.',
    differences: [
      'A server that shuts down gracefully sends 1001; a server process that is killed causes 1006.',
      'After 1001, you know that the peer is going away; after 1006, it may still be running.',
    ],
  },
  '1001-1012': {
    decisive: '1001 means that an endpoint is going away; 1012 adds that the service is restarting and will be back.',
    differences: ['Browsers also send 1001, when the user leaves the page; 1012 is meant for servers.'],
  },
  '1002-1003': {
    decisive:
      '1002 means that the frames are malformed; 1003 means that the receiver does not accept the message type (text or binary).',
    differences: [
      'For 1002, check the WebSocket library and the proxies; for 1003, check the application code that chose text or binary.',
      'The frames that lead to 1003 are valid, and another endpoint might accept the message.',
    ],
  },
  '1002-1007': {
    decisive: '1002 means malformed frames; 1007 means invalid content in well-formed frames.',
    differences: [
      'An invalid opcode or a missing mask leads to 1002. Text that is not UTF-8 leads to 1007, although Chromium sends 1002 for it.',
      'For 1002, debug the WebSocket library or a proxy; for 1007, debug the code that encodes the message.',
    ],
  },
  '1003-1007': {
    decisive:
      '1003 means that the receiver does not accept the message type; 1007 means that the bytes do not match the message type.',
    differences: [
      'A well-formed binary message can lead to 1003, but not to 1007.',
      'For 1003, send the other type; for 1007, fix the encoding or send the bytes as a binary message.',
    ],
  },
  '1005-1006': {
    decisive:
      'With 1005, a Close frame without a code arrived; with 1006, no valid Close frame arrived. By default, Uvicorn 0.50.0 and later reports 1005 in both cases.',
    differences: [
      'If the peer sends an empty Close frame, as `close()` in a browser does, you usually see 1005; if it crashes, you usually see 1006.',
      '1005 usually needs no action; after 1006, reconnect and find the cause.',
    ],
  },
  '1005-1010': {
    decisive:
      '1005 means that no code was given; 1010 names the cause: the server did not accept a required extension.',
    differences: [
      'A client sends 1010 deliberately; an endpoint reports 1005 when the Close frame that it received was empty.',
      'The reason sent with 1010 should list the missing extensions; a 1005 has no reason, because the Close frame has no body.',
    ],
  },
  '1006-1011': {
    decisive:
      'With 1011, an endpoint reported its own error in a Close frame; with 1006, no valid Close frame arrived.',
    differences: [
      'In Python websockets, an exception in the handler leads to 1011. In Node.js, an uncaught exception ends the process, so clients report 1006.',
      'For 1011, search the application log. For 1006, also search the proxy log for idle timeouts, and check whether the process was restarted or killed (`OOMKilled`).',
      'After a `keepalive ping timeout`, Python websockets raises an exception that contains `sent 1011`, but the `close_code` of the connection is 1006 unless the peer also sent a Close frame. If the Close frame with 1011 does not reach the peer, the peer reports 1006 as well.',
    ],
  },
  '1006-1015': {
    decisive: '1006 covers every close without a valid Close frame; 1015 names one such cause, a failed TLS handshake.',
    differences: [
      'Chromium reports 1006 for both; in the console, `net::ERR_CERT_` or `net::ERR_SSL_` means that the TLS handshake failed. Firefox usually reports 1015.',
      '1006 can occur after hours of traffic; 1015 occurs before any WebSocket data is exchanged.',
      'Reconnecting often succeeds after 1006; 1015 recurs until the certificate or the TLS configuration is fixed.',
    ],
  },
  '1007-1008': {
    decisive: '1007 means that the encoding is invalid; 1008 means that a rule was broken.',
    differences: [
      'A message that leads to 1007 cannot be decoded; one that leads to 1008 is understood, but rejected.',
      'For JSON that fails your schema, do not send 1007: use 1008 or a code from 4000 to 4999.',
    ],
  },
  '1008-1009': {
    decisive: '1009 names the broken rule, the size limit; 1008 is for rules that have no code of their own.',
    differences: [
      'After 1009, send a smaller message; after 1008, look in `event.reason` for the rule that was broken.',
      'An endpoint that sends 1008 does not have to disclose which rule was broken; 1009 always means that the message is too big.',
    ],
  },
  '1008-1011': {
    decisive: 'An endpoint sends 1008 because its peer broke a rule, and 1011 because of an error of its own.',
    differences: [
      'If the server sent 1008, change the client or the rule; if it sent 1011, find the error in the server log.',
      'If an invalid message causes an exception, many servers send 1011: validate messages first, and send 1008 or a code from 4000 to 4999.',
    ],
  },
  '1008-3000': {
    decisive: '3000 means that the peer must authenticate; 1008 means only that some rule was broken.',
    differences: [
      'After 3000, a client can request a new token and reconnect; 1008 does not tell the client what to change, so a developer has to read the reason.',
      'A page can pass 3000 to `close()`, but not 1008.',
      'Go gorilla/websocket and Python websockets define a constant for 1008 but not for 3000: pass 3000 as a number.',
    ],
  },
  '1008-3003': {
    decisive: '3003 means that this account lacks a permission; 1008 does not say which rule was broken.',
    differences: [
      'After 3003, grant the account the missing permission; after 1008, look in `event.reason` for the rule that was broken.',
      'A page can pass 3003 to `close()`, but not 1008.',
    ],
  },
  '1010-1015': {
    decisive:
      '1015 means that the TLS handshake failed, before any HTTP; 1010 means that the WebSocket handshake completed without a required extension.',
    differences: [
      'For 1015, check certificates and TLS versions; for 1010, check the `Sec-WebSocket-Extensions` header.',
      'Chromium reports 1006 instead of 1015, and JavaScript in a page can never send 1010.',
    ],
  },
  '1011-1012': {
    decisive: '1011 reports an unexpected error; 1012 announces a planned restart.',
    differences: [
      'For 1011, find the error in the server log; 1012 needs no fix, because the restart ends on its own.',
    ],
  },
  '1011-1013': {
    decisive: '1011 reports an unexpected error; 1013 reports an overload.',
    differences: [
      'A server sends 1013 deliberately, to protect itself; 1011 points to a bug or a failed dependency.',
      'Overload can also cause 1011, for example when database queries time out: check the load at the time of the close before you look for a bug.',
    ],
  },
  '1012-1013': {
    decisive:
      '1012 means that clients should reconnect soon; 1013 means that they should not reconnect automatically to the same IP address.',
    differences: ['A restart ends on its own; an overload gets worse with every retry.'],
  },
  '3000-3003': {
    decisive: '3000 means that the peer must authenticate; 3003 means that it is authenticated but not authorized.',
    differences: [
      'An expired token leads to 3000; a valid token leads to 3003 if the account lacks the permission, for example for this channel.',
      'After 3000, a client can request a new token and reconnect automatically; after 3003, reconnecting fails until the permission is granted.',
    ],
  },
  'http:401-websocket:3000': {
    decisive:
      'Both mean that the client must authenticate: HTTP 401 rejects the handshake, WebSocket 3000 closes an open connection.',
    differences: [
      'A script in a browser sees WebSocket 3000 and its reason, but sees HTTP 401 only as WebSocket 1006.',
      'A page cannot send a bearer token in `Authorization` for the handshake. A server that checks a cookie during the handshake can return HTTP 401; a server that expects a token in the first message sends WebSocket 3000.',
      'WebSocket 3000 can also come later, when the token expires; HTTP 401 is possible only during the handshake.',
    ],
  },
  'http:403-websocket:3003': {
    decisive: 'Both deny the client access: HTTP 403 rejects the handshake, WebSocket 3003 closes an open connection.',
    differences: [
      'A script in a browser sees WebSocket 3003 and its reason, but sees HTTP 403 only as WebSocket 1006.',
      'RFC 6455 recommends HTTP 403 for an `Origin` that the server does not allow; WebSocket 3003 means that an authenticated account lacks a permission.',
    ],
  },
  'http:413-websocket:1009': {
    decisive:
      'HTTP 413 rejects one request because its body is too large; WebSocket 1009 closes the connection because a message is too large.',
    differences: [
      'After HTTP 413, the client can send other requests; after WebSocket 1009, it has to reconnect and restore its subscriptions.',
      'In nginx, `client_max_body_size` limits HTTP bodies but not WebSocket messages: raise the limit of the WebSocket server instead, such as `maxPayload` in ws.',
    ],
  },
  'http:500-websocket:1011': {
    decisive:
      'Both report an unexpected error: HTTP 500 is the response to one request, such as the handshake; WebSocket 1011 ends an open connection.',
    differences: [
      'A script in a browser sees WebSocket 1011, but sees HTTP 500 for the handshake only as WebSocket 1006.',
      'WebSocket 1011 is not always a bug: Python websockets and Uvicorn also send it when a ping gets no pong in time.',
    ],
  },
  'http:502-websocket:1006': {
    decisive:
      'HTTP 502 means that a gateway got no valid response from its upstream; WebSocket 1006 means only that the connection ended without a valid Close frame.',
    differences: [
      'If a proxy rejects the handshake with HTTP 502, a script in a browser sees WebSocket 1006 and no `open` event; the network panel shows the 502.',
      'Once the connection is open, a proxy can no longer send HTTP 502: if the upstream crashes, clients report WebSocket 1006.',
    ],
  },
  'http:503-websocket:1013': {
    decisive:
      'Both mean that the service cannot serve the client right now: HTTP 503 rejects the handshake, WebSocket 1013 closes an open connection.',
    differences: [
      'A script in a browser sees HTTP 503 only as WebSocket 1006 and cannot read its `Retry-After`; it sees WebSocket 1013, which carries no delay.',
      'To reduce load, reject new connections with HTTP 503, which costs the server least, and close open ones with WebSocket 1013.',
    ],
  },
  'http:504-websocket:1006': {
    decisive:
      'HTTP 504 means that a gateway got no response within its timeout; WebSocket 1006 means only that the connection ended without a valid Close frame.',
    differences: [
      'If a proxy rejects the handshake with HTTP 504, a script in a browser sees WebSocket 1006 and no `open` event; the network panel shows the 504.',
      'One setting can cause both: in nginx, when `proxy_read_timeout` (default `60s`) expires during the handshake, the result is HTTP 504; when it expires on an idle open connection, clients report WebSocket 1006.',
    ],
  },
};
