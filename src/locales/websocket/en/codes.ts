import type { websocket } from '../../../catalogs/websocket.js';
import type { CodeTexts } from '../../../model.js';
import { causes } from './causes.js';

/** WebSocket codes in English. */
export const codes: CodeTexts<typeof websocket> = {
  1000: {
    name: 'Normal Closure',
    summary: 'The client or the server closed the connection on purpose because the session was complete.',
    when: 'Either side called `close(1000)`, for example because the user signed out or all data had been sent.',
    fixes: [
      {
        id: 'skip-reconnect',
        text: 'Do not reconnect automatically: skip your retry logic when `event.code` is 1000.',
      },
      {
        id: 'find-closing-side',
        text: 'If you did not expect the close, log `event.reason` and search the code of both sides for calls to `close()`.',
      },
      {
        id: 'send-error-code',
        text: 'When you close because of an error, send 1011 or a code from 4000 to 4999, so that clients can tell the error from a normal close.',
      },
    ],
    choose: 'Use 1000 when the session is complete and the client should not reconnect.',
    endUser: 'The connection has been closed.',
  },
  1001: {
    name: 'Going Away',
    summary:
      'The endpoint that closed the connection is going away: a server is shutting down, or a user is leaving the page.',
    when: 'Servers send it during a graceful shutdown. Browsers send it when the user closes, reloads or leaves the page; if the page enters the back/forward cache, Chromium sends it only later and keeps the connection open until then. Jetty also sends it when its `idleTimeout` (default 30 s since Jetty 10) expires.',
    fixes: [
      {
        id: 'reconnect-with-backoff',
        text: 'If the server sent it, reconnect after a random delay of 0 to 5 s, then with exponential backoff and jitter.',
      },
      {
        id: 'release-session',
        text: 'When a browser sends it, treat it as a normal disconnect and release the session.',
      },
      {
        id: 'drain-first',
        text: 'Before a deployment, close the open connections in batches over a minute or more, so that clients do not all reconnect at once. In ingress-nginx, `worker-shutdown-timeout` (default `240s`) limits how long old workers keep their connections after a reload.',
      },
    ],
    choose:
      'Use 1001 when a server shuts down. A page cannot pass it to `close()`; the browser sends it automatically.',
    endUser: 'The connection was closed. You can try to connect again.',
  },
  1002: {
    name: 'Protocol Error',
    summary: 'One endpoint violated the WebSocket protocol, and the other closed the connection.',
    when: 'A frame had unexpected reserved bits, a missing or unexpected mask, incorrect fragmentation or an invalid close code. Unexpected reserved bits often mean that one side compresses although `permessage-deflate` was not negotiated.',
    fixes: [
      {
        id: 'update-library',
        text: 'Update the WebSocket library. If you wrote the framing code yourself, check the masking first: a client must mask every frame, and a server must mask none.',
      },
      {
        id: 'read-frame-error',
        text: 'Search the logs of the client and the server for the rejected frame. In ws, `Invalid WebSocket frame: RSV1 must be clear` means that the peer sends compressed frames although `permessage-deflate` was not negotiated, that it marks a control or continuation frame as compressed, or that something else, such as a second `upgrade` handler, writes to the same socket.',
      },
      {
        id: 'bypass-proxy',
        text: 'Bypass the proxy and connect to the server directly with `wscat`. If the error no longer occurs, the proxy alters the frames.',
      },
    ],
    choose: 'Use 1002 when the frames are malformed, regardless of the message content.',
    endUser: 'The connection failed because of a technical error. Please try again later.',
  },
  1003: {
    name: 'Unsupported Data',
    summary:
      'An endpoint received a message type that it does not accept, such as binary data where it accepts only text.',
    when: 'A client sent a `Blob` or an `ArrayBuffer` to a text-only endpoint, or text to a binary-only endpoint.',
    fixes: [
      {
        id: 'match-message-type',
        text: 'Call `send()` with the type that the endpoint expects: a string for text, an `ArrayBuffer` or a `Blob` for binary data.',
      },
      {
        id: 'document-message-types',
        text: 'Document which message types you accept, or accept both. In ws, the `isBinary` argument of the `message` event tells them apart.',
      },
    ],
    choose: 'Use 1003 when you do not support this message type at all, even if the message is well-formed.',
    endUser: 'The app sent data that the service does not support.',
  },
  1004: {
    name: 'Reserved',
    summary: 'RFC 6455 reserves 1004 for a future meaning; none has been defined.',
    when: 'You should not see it. A peer that sends it has a bug, or follows an early draft of the protocol in which 1004 meant that a frame was too large.',
    fixes: [
      {
        id: 'use-defined-code',
        text: 'Replace `close(1004)` in your code with a defined code, such as 1009 for a message that is too big.',
      },
      {
        id: 'report-bug',
        text: 'Report the bug to the maintainers of the software that sent 1004: RFC 6455 defines no meaning for 1004.',
      },
    ],
    choose:
      'It is 1004 when the Close frame carries that number. Browsers report it as sent; Node.js and ws report 1006 instead.',
    endUser: 'The connection ended for an unknown reason.',
  },
  1005: {
    name: 'No Status Received',
    summary:
      'A Close frame arrived without a code, so the receiver usually reports 1005; the number itself must not be sent.',
    when: 'Your code or the peer called `close()` without a code in a browser, Node.js or ws; both sides then usually report 1005. If Tomcat or .NET receives the empty Close frame, it reports 1000; Tomcat and aiohttp also answer the frame with 1000, which their peer then reports. In Netty 4, `new CloseWebSocketFrame()` without arguments also sends no code. Python websockets, aiohttp and Starlette send 1000 when no code is given.',
    fixes: [
      {
        id: 'treat-as-normal',
        text: 'Treat it as a normal close, unless client and server have agreed that every close carries a code. In FastAPI on Uvicorn, `WebSocketDisconnect: (1005, None)` can also be a lost connection.',
      },
      {
        id: 'pass-a-code',
        text: 'Pass a code to `close()`, such as `close(1000)`, so that clients learn why you closed the connection.',
      },
      {
        id: 'forward-empty-frame',
        text: 'In a relay, do not pass on `event.code` when it is 1005: `close(1005)` throws an error. Call `close()` without arguments instead.',
      },
    ],
    choose: 'It is 1005 when `wasClean` is `true` and the Close frame carried no code.',
    endUser: 'The connection has been closed.',
  },
  1006: {
    name: 'Abnormal Closure',
    summary:
      'The connection ended without a valid Close frame, so your endpoint generated 1006 locally; the peer did not send it.',
    when: 'Typical causes are an idle timeout in a proxy or load balancer, a server process that crashed or was killed, a lost network connection, and a failed opening handshake. Browsers report 1006 for a rejected upgrade, whatever the HTTP status. A client that rejects an invalid frame usually reports 1006 as well.',
    fixes: [
      {
        id: 'check-open-event',
        text: 'Log whether the `open` event fired. If it did not, the handshake failed: read the HTTP status of the upgrade request in the network panel. If there is no status, DNS, TCP or TLS failed, the server or a hop did not respond, or the browser blocked the request.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconnect after a random delay of 0 to 5 s, then with exponential backoff and jitter, up to a limit such as 60 s.',
      },
      {
        id: 'send-pings',
        text: 'Send a ping every 20 to 30 s, below the shortest idle timeout of any hop. Defaults: 60 s in nginx (`proxy_read_timeout`) and AWS ALB, 5 min in Envoy (`stream_idle_timeout`), 350 s in AWS NLB.',
      },
      {
        id: 'search-logs',
        text: 'Search the nginx `error.log` at the time of the close for `while proxying upgraded connection`. `upstream timed out` in that line means that `proxy_read_timeout` expired, or, if the server had stopped reading, `proxy_send_timeout`; nginx logs it only at level `info` (default `error`), so set `error_log /var/log/nginx/error.log info` and wait for the next close. Also check whether the server restarted: look for `OOMKilled` in the output of `kubectl describe pod`.',
      },
    ],
    choose: 'It is 1006 when `wasClean` is `false` and no valid Close frame arrived.',
    endUser: 'The connection was lost. Please try again.',
    causes: causes[1006],
  },
  1007: {
    name: 'Invalid Frame Payload Data',
    summary: 'The receiver rejected a message whose data did not match its type, usually text that is not valid UTF-8.',
    when: 'Binary data was sent as a text message, or a text message ended in the middle of a multi-byte character. A client that detects the error itself usually reports 1006.',
    fixes: [
      {
        id: 'send-binary-as-binary',
        text: 'Send bytes as a binary message (`ArrayBuffer` or `Blob`), and text as a string, which the library encodes as UTF-8.',
      },
      {
        id: 'keep-characters-whole',
        text: 'Encode text as UTF-8, and never end a message in the middle of a multi-byte character. If you relay a byte stream as text in JavaScript, decode it with one `TextDecoder` and `decode(chunk, { stream: true })`.',
      },
      {
        id: 'use-private-code',
        text: 'Send 1007 only for invalid encoding. For JSON that fails your schema, use 1008 or a code from 4000 to 4999.',
      },
    ],
    choose: 'Use 1007 when the bytes contradict the message type, for example text that is not UTF-8.',
    endUser: 'The app sent data that the service could not read.',
  },
  1008: {
    name: 'Policy Violation',
    summary:
      'An endpoint, usually the server, closed the connection because its peer violated a policy, such as a rate limit.',
    when: 'The client exceeded a rate limit, failed an origin check, or broke another rule that has no code of its own or that the server does not disclose. Tomcat sends 1008 when the HTTP session of the user ends, and ws (8.21 and later) when a message exceeds `maxFragments` or `maxBufferedChunks`.',
    fixes: [
      {
        id: 'read-reason',
        text: 'Log `event.reason`, and look the rule up in the documentation of the service. Do not show the reason to users: RFC 6455 forbids it.',
      },
      {
        id: 'check-token-and-origin',
        text: 'Before you reconnect, check that the token has not expired, that the server allows your `Origin`, and that you stay below its message rate limit.',
      },
      {
        id: 'send-reason',
        text: 'Send a short reason of at most 123 bytes of UTF-8, for example `ws.close(1008, "origin not allowed")`.',
      },
    ],
    choose:
      'Use 1008 when a rule was broken and no more specific code fits, or when you do not want to disclose the rule.',
    endUser: 'The service refused this action.',
  },
  1009: {
    name: 'Message Too Big',
    summary: 'The receiver closed the connection because a message exceeded its size limit.',
    when: 'A message exceeded the limit of a library or a gateway. The default limit is 100 MiB in ws (`maxPayload`), 1 MiB in Python websockets (`max_size`) and 1 MB in Socket.IO (`maxHttpBufferSize`). AWS API Gateway has a fixed limit of 128 KB.',
    fixes: [
      {
        id: 'split-message',
        text: 'Split the content into several messages, for example with `Blob.slice()`. More frames for the same message help only with a limit per frame, such as the 32 KB of AWS API Gateway.',
      },
      {
        id: 'raise-limit',
        text: 'Raise the limit to the size of your largest legitimate message, no further, and document it: `maxPayload` in ws, `max_size` in Python websockets, `maxHttpBufferSize` in Socket.IO.',
      },
      {
        id: 'compare-limits',
        text: 'Compare the limits of every hop; the smallest one applies. By default, Uvicorn allows 16 MiB per message (`--ws-max-size`) and Jetty 64 KiB (`maxTextMessageSize`); AWS API Gateway allows 128 KB per message and 32 KB per frame.',
      },
    ],
    choose: 'Use 1009 when the size of the message is the only problem.',
    endUser: 'This content is too large to send.',
  },
  1010: {
    name: 'Mandatory Extension',
    summary:
      'The client closed the connection because the server did not negotiate an extension that the client requires.',
    when: 'A client library requires an extension, such as `permessage-deflate`, that the server or a proxy left out of the handshake response. Browsers do not send 1010 for a missing `permessage-deflate`.',
    fixes: [
      {
        id: 'enable-extension',
        text: 'Enable the extension that is named in the reason of the Close frame. In ws, `perMessageDeflate` is `false` on the server by default.',
      },
      {
        id: 'make-extension-optional',
        text: 'Make the extension optional, or drop the parameters that the server does not support, such as `client_max_window_bits`.',
      },
      {
        id: 'keep-extensions-header',
        text: 'Check that no proxy removes the `Sec-WebSocket-Extensions` header: run the handshake with `curl` once through the proxy and once directly, and compare the responses.',
      },
    ],
    choose:
      'Use 1010 only in a client, and list the missing extensions in the reason. A server fails the handshake instead.',
    endUser: 'The app could not connect to the service. Please update the app or try again later.',
  },
  1011: {
    name: 'Internal Error',
    summary: 'An endpoint, usually the server, hit an unexpected error and closed the connection.',
    when: 'The server did not catch an exception, or a service that it depends on failed. Python websockets and Uvicorn also send 1011 when a keepalive ping gets no pong in time.',
    fixes: [
      {
        id: 'find-exception',
        text: 'Search the server log for an exception at the time of the close. In Python websockets, `keepalive ping timeout` means that no pong arrived within `ping_timeout` (default 20 s). If many connections close at once, look for code that blocks the event loop; if only one closes, its peer was probably unreachable.',
      },
      {
        id: 'catch-per-message',
        text: 'Handle each message in its own `try`/`catch`, so that one invalid message does not close the connection.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconnect with exponential backoff and jitter, and set a maximum number of attempts.',
      },
    ],
    choose: 'Use 1011 when the failure is on your side and the peer did nothing wrong.',
    endUser: 'Something went wrong on our side. Please try again later.',
  },
  1012: {
    name: 'Service Restart',
    summary: 'The server closed the connection because the service is restarting and will be back shortly.',
    when: 'A deployment or a configuration change restarts the server that holds your connection.',
    fixes: [
      {
        id: 'reconnect-after-delay',
        text: 'Reconnect after a random delay of 5 to 30 s, as the IANA registration of 1012 specifies.',
      },
      {
        id: 'restore-state',
        text: 'Restore subscriptions and state in the `open` handler of the new connection.',
      },
      {
        id: 'restart-one-by-one',
        text: 'Restart one instance at a time, so that clients always have one to reconnect to. In a Kubernetes Deployment, set `maxUnavailable: 0` and `maxSurge: 1` under `spec.strategy.rollingUpdate`.',
      },
    ],
    choose: 'Use 1012 when you restart the service and want clients to reconnect.',
    endUser: 'The service is restarting. Please try again in a moment.',
  },
  1013: {
    name: 'Try Again Later',
    summary: 'The server is overloaded and closes connections to reduce its load.',
    when: 'The server has reached its connection, memory or CPU limit and rejects some clients.',
    fixes: [
      {
        id: 'try-another-ip',
        text: 'If `dig +short example.com` lists several IP addresses and your client can choose one (a page in a browser cannot), connect to another one. Otherwise wait until the user asks to reconnect.',
      },
      {
        id: 'stop-auto-reconnect',
        text: 'Do not reconnect automatically to the same IP address: retries make the overload worse.',
      },
      {
        id: 'add-capacity',
        text: 'Add server instances, or reject new connections before the HTTP upgrade. In nginx, `limit_conn` rejects them with HTTP 503 by default.',
      },
    ],
    choose: 'Use 1013 when the server is overloaded and clients should not reconnect automatically.',
    endUser: 'The service is busy right now. Please try again later.',
  },
  1014: {
    name: 'Bad Gateway',
    summary:
      'A gateway or proxy closed the connection because it received an invalid response from the upstream server.',
    when: 'The upstream server is down, sent an unexpected response or dropped its connection to the gateway. 1014 is the WebSocket counterpart of HTTP 502. Some libraries reject it: Go gorilla/websocket reports `websocket: bad close code 1014`.',
    fixes: [
      {
        id: 'test-upstream',
        text: 'Send a handshake request to the upstream server with `curl`. It must respond with `101 Switching Protocols` on the URL path that the client uses.',
      },
      {
        id: 'search-gateway-log',
        text: 'Search the log of the gateway, for example with `journalctl -u SERVICE`, for the upstream response that it rejected.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'Reconnect with exponential backoff and jitter.',
      },
    ],
    choose: 'Use 1014 only in a gateway that received an invalid response from its upstream server.',
    endUser: 'The service cannot be reached right now. Please try again later.',
  },
  1015: {
    name: 'TLS Handshake Failure',
    summary:
      'The TLS handshake of a `wss://` connection failed, so the client generated 1015 locally and no WebSocket connection was opened.',
    when: 'The certificate has expired, is for another host name or lacks an intermediate certificate, or client and server share no TLS version. Firefox reports 1015, or 1006 if the server closes the connection during the TLS handshake; Chromium, Node.js and ws report 1006. A Cloudflare page with “Error 1015” is unrelated: it reports a rate limit.',
    fixes: [
      {
        id: 'check-certificate',
        text: 'Check the dates and the host names of the certificate with `openssl s_client` and `openssl x509 -noout -dates -ext subjectAltName`.',
      },
      {
        id: 'serve-full-chain',
        text: 'Serve the full chain, including the intermediate certificates. In nginx, set `ssl_certificate` to `fullchain.pem`, not to `cert.pem`.',
      },
      {
        id: 'open-in-browser',
        text: 'Open `https://` with the same host and port in a browser tab, and read the certificate error.',
      },
    ],
    choose: 'It is 1015 when `https://` on the same host and port also fails with a certificate or TLS error.',
    endUser: 'A secure connection could not be established.',
  },
  3000: {
    name: 'Unauthorized',
    summary:
      'An endpoint, usually the server, closed the connection because its peer must authenticate first; 3000 is the counterpart of HTTP 401.',
    when: 'The token was missing, invalid or expired, and the server checked it only after the upgrade.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Request a new token, then reconnect. In a JWT, the `exp` claim shows when the old token expired.',
      },
      {
        id: 'sign-in-again',
        text: 'If the server rejects the new token as well, ask the user to sign in again.',
      },
      {
        id: 'accept-then-close',
        text: 'Accept the upgrade, then call `close(3000)`. If you reject the upgrade with HTTP 401, a page sees only 1006.',
      },
    ],
    choose: 'Use 3000 when the peer has not authenticated, or its credentials have expired.',
    endUser: 'Please sign in again.',
  },
  3003: {
    name: 'Forbidden',
    summary:
      'An endpoint, usually the server, closed the connection because its peer is authenticated but not authorized for this action; 3003 is the counterpart of HTTP 403.',
    when: 'The user is signed in but lacks the permission for this channel, room or action.',
    fixes: [
      {
        id: 'stop-reconnecting',
        text: 'Do not reconnect with the same account until its permissions have changed.',
      },
      {
        id: 'check-permissions',
        text: 'Check the permissions of the account, and name the missing one in the reason, for example `ws.close(3003, "missing chat:write")`.',
      },
    ],
    choose: 'Use 3003 when the peer is authenticated but lacks the required permission.',
    endUser: 'You do not have permission to do this.',
  },
  3008: {
    name: 'Timeout',
    summary:
      'An endpoint closed the connection because a message that it expected did not arrive in time; 3008 is the counterpart of HTTP 408.',
    when: 'A message that the application requires, such as the sign-in after the `open` event, arrived too late or not at all.',
    fixes: [
      {
        id: 'send-on-open',
        text: 'Send the expected message in the `open` handler, before anything else.',
      },
      {
        id: 'reconnect-with-backoff',
        text: 'If the network was slow, reconnect with exponential backoff and jitter.',
      },
      {
        id: 'extend-deadline',
        text: 'Set a deadline that clients on slow networks can meet, and name the missing message in the reason, for example `ws.close(3008, "no sign-in")`.',
      },
    ],
    choose: 'Use 3008 when the peer missed a deadline of your application.',
    endUser: 'The connection timed out. Please try again.',
  },
};
