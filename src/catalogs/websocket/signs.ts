import type { Sign } from '../../model.js';

/**
 * The lines by which a close code shows itself: that it was received, that this side sent it, or what went wrong
 * where no Close frame came. The comment above a line names the file or the measurement that shows it.
 */
export const signs = {
  1000: [
    // python-websockets/websockets 17.1 src/websockets/frames.py, exceptions.py; measured: websockets 17.1
    { by: 'Python websockets', line: 'received 1000 (OK)' },
    // measured: Starlette 1.7.0 on uvicorn 0.54.0
    { by: 'FastAPI (Starlette)', line: 'WebSocketDisconnect: (1000,' },
    // gorilla/websocket e064f32 conn.go, CloseError
    { by: 'Go gorilla/websocket', line: 'websocket: close 1000 (normal)' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusNormalClosure', also: 'and reason = ' },
    // spring-projects/spring-framework 91eb426 CloseStatus.java, toString
    { by: 'Spring', line: 'CloseStatus[code=1000,' },
    // apache/tomcat 84ac9af java/jakarta/websocket/CloseReason.java, toString
    { by: 'Tomcat', line: 'CloseReason: code [1000]' },
    // jetty/jetty.project 12.0.x CloseStatus.java, toString
    { by: 'Jetty', line: '{1000=NORMAL,' },
  ],
  1001: [
    // websockets 17.1 src/websockets/frames.py
    { by: 'Python websockets', line: 'received 1001 (going away)' },
    // measured: Starlette 1.7.0 on uvicorn 0.54.0
    { by: 'FastAPI (Starlette)', line: 'WebSocketDisconnect: (1001,' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1001 (going away)' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusGoingAway', also: 'and reason = ' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1001' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1001,' },
    // tomcat 84ac9af CloseReason.java
    { by: 'Tomcat', line: 'CloseReason: code [1001]' },
    // tomcat 84ac9af LocalStrings.properties wsSession.timeout; WsSession.java closes with GOING_AWAY
    { by: 'Tomcat', line: 'The WebSocket session [', also: 'idle timeout expired' },
    // jetty 12.0.x CloseStatus.java
    { by: 'Jetty', line: '{1001=SHUTDOWN,' },
    // jetty 12.0.x WebSocketConnection.java; WebSocketCoreSession.java closes with SHUTDOWN
    { by: 'Jetty', line: 'WebSocketTimeoutException: Connection Idle Timeout' },
    // denoland/deno ext/websocket/01_websocket.js, op_ws_close(…, 1001, reason)
    { by: 'Deno', line: 'No response from ping frame.' },
  ],
  1002: [
    // chromium/chromium net/websockets/websocket_channel.cc, FailChannel(…, kWebSocketErrorProtocolError, …)
    { by: 'Chrome', line: "WebSocket connection to '", also: 'failed: Invalid frame header' },
    // chromium net/websockets/websocket_channel.cc
    { by: 'Chrome', line: 'One or more reserved bits are on: reserved1 = ' },
    { by: 'Chrome', line: 'A server must not mask any frames that it sends to the client.' },
    { by: 'Chrome', line: 'Received a broken close frame containing a reserved status code.' },
    // ws 8.23.0 lib/receiver.js, createError(…, 1002, …)
    { by: 'ws', line: 'Invalid WebSocket frame: RSV1 must be clear' },
    // ws 8.23.0 lib/receiver.js: MASK must be set, MASK must be clear
    { by: 'ws', line: 'Invalid WebSocket frame: MASK must be ' },
    // ws 8.23.0 lib/receiver.js
    { by: 'ws', line: 'Invalid WebSocket frame: invalid opcode ' },
    { by: 'ws', line: 'Invalid WebSocket frame: invalid status code ' },
    // websockets 17.1 src/websockets/frames.py; sent or received
    { by: 'Python websockets', line: '1002 (protocol error)' },
    // gorilla/websocket e064f32 conn.go, handleProtocolError
    { by: 'Go gorilla/websocket', line: 'websocket: RSV1 set' },
    { by: 'Go gorilla/websocket', line: 'websocket: bad opcode ' },
    // coder/websocket 9c8faad read.go, writeError(StatusProtocolError, …)
    { by: 'Go coder/websocket', line: 'received header with unexpected rsv bits set' },
    // tomcat 84ac9af LocalStrings.properties wsFrame.notMasked
    { by: 'Tomcat', line: 'The client frame was not masked but all client frames must be masked' },
    // netty/netty 4.2 WebSocket08FrameDecoder.java, protocolViolation
    { by: 'Netty', line: 'RSV != 0 and no extension negotiated, RSV:' },
  ],
  1005: [
    // websockets 17.1 src/websockets/frames.py
    { by: 'Python websockets', line: 'received 1005 (no status received [internal])' },
    // measured: Starlette 1.7.0 on uvicorn 0.54.0
    { by: 'FastAPI (Starlette)', line: 'WebSocketDisconnect: (1005,' },
    // stored reports of Starlette on uvicorn with the older websockets protocol; the name: websockets CloseCode
    { by: 'FastAPI (Starlette)', line: '(<CloseCode.NO_STATUS_RCVD: 1005>,' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1005 (no status)' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusNoStatusRcvd', also: 'and reason = ' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1005' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1005,' },
    // jetty 12.0.x CloseStatus.java
    { by: 'Jetty', line: '{1005=NO_CODE,' },
  ],
  1006: [
    // measured: Chromium 150
    {
      by: 'Chrome',
      line: "WebSocket connection to '",
      also: 'failed: Error during WebSocket handshake: Unexpected response code: ',
    },
    { by: 'Chrome', line: 'Connection closed before receiving a handshake response' },
    { by: 'Chrome', line: 'Error in connection establishment: net::ERR_CONNECTION_' },
    {
      by: 'Chrome',
      line: "WebSocket connection to '",
      also: "Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received",
    },
    { by: 'Chrome', line: 'WebSocket is closed before the connection is established.' },
    // stored reports; over ws: no TLS takes part
    { by: 'Firefox', line: 'establish a connection to the server at ws://' },
    // measured: Firefox ESR 153
    { by: 'Firefox', line: 'The connection to ws', also: 'was interrupted while the page was loading.' },
    // ws 8.23.0 lib/websocket.js
    { by: 'ws', line: 'WebSocket was closed before the connection was established' },
    { by: 'ws', line: 'Opening handshake has timed out' },
    // websockets 17.1 src/websockets/exceptions.py
    { by: 'Python websockets', line: 'no close frame received or sent' },
    // measured: Starlette 1.7.0 on uvicorn 0.54.0 with --ws websockets
    { by: 'FastAPI (Starlette)', line: '(<CloseCode.ABNORMAL_CLOSURE: 1006>,' },
    // websocket-client/websocket-client e46a8fe websocket/_socket.py
    { by: 'Python websocket-client', line: 'WebSocketConnectionClosedException: Connection to remote host was lost.' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1006 (abnormal closure)' },
    // coder/websocket 9c8faad read.go, frame.go
    { by: 'Go coder/websocket', line: 'failed to get reader: failed to read frame header: EOF' },
    // stored reports of System.Net.WebSockets, WebSocketError.ConnectionClosedPrematurely
    { by: '.NET', line: 'The remote party closed the WebSocket connection without completing the close handshake.' },
    // snapview/tungstenite-rs c292171 src/error.rs
    { by: 'Rust tungstenite', line: 'Connection reset without closing handshake' },
    // square/okhttp 1682d9b RealWebSocket.kt
    { by: 'OkHttp', line: "sent ping but didn't receive pong within " },
    // nginx/nginx src/http/ngx_http_upstream.c; measured: nginx 1.22.1
    { by: 'nginx', line: 'while proxying upgraded connection' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1006' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1006,' },
  ],
  1008: [
    // ws 8.23.0 lib/receiver.js, createError(…, 1008, …); undici 8.13.1 lib/web/websocket/receiver.js
    { by: 'ws, undici', line: 'Too many message fragments' },
    // ws 8.23.0 lib/receiver.js
    { by: 'ws', line: 'Too many buffered chunks' },
    // tomcat 84ac9af WsServerContainer.java, VIOLATED_POLICY
    { by: 'Tomcat', line: 'This connection was established under an authenticated HTTP session that has ended.' },
    // websockets 17.1 src/websockets/frames.py
    { by: 'Python websockets', line: 'received 1008 (policy violation)' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1008 (policy violation)' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusPolicyViolation', also: 'and reason = ' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1008' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1008,' },
    // tomcat 84ac9af CloseReason.java
    { by: 'Tomcat', line: 'CloseReason: code [1008]' },
    // jetty 12.0.x CloseStatus.java
    { by: 'Jetty', line: '{1008=POLICY_VIOLATION,' },
  ],
  1009: [
    // ws 8.23.0 lib/receiver.js, createError(…, 1009, …)
    { by: 'ws', line: 'Max payload size exceeded' },
    // websockets 17.1 src/websockets/frames.py; measured, sent and received
    { by: 'Python websockets', line: '1009 (message too big)' },
    // measured: Starlette 1.7.0 on uvicorn 0.54.0
    { by: 'FastAPI (Starlette)', line: '(<CloseCode.MESSAGE_TOO_BIG: 1009>,' },
    // measured: aiohttp 3.14.3
    { by: 'aiohttp', line: 'WebSocketError(<WSCloseCode.MESSAGE_TOO_BIG: 1009>,' },
    // gorilla/websocket e064f32 conn.go, ErrReadLimit
    { by: 'Go gorilla/websocket', line: 'websocket: read limit exceeded' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1009 (message too big)' },
    // coder/websocket 9c8faad read.go, writeError(StatusMessageTooBig, …)
    { by: 'Go coder/websocket', line: 'read limited at ', also: ' bytes' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusMessageTooBig', also: 'and reason = ' },
    // tomcat 84ac9af LocalStrings.properties wsFrame.textMessageTooBig; WsFrameBase.java closes with TOO_BIG
    { by: 'Tomcat', line: 'The decoded text message was too big for the output buffer' },
    // tomcat 84ac9af LocalStrings.properties wsFrame.bufferTooSmall
    { by: 'Tomcat', line: 'No async message support and buffer too small.' },
    // jetty 12.0.x StringMessageSink.java, ByteBufferMessageSink.java
    { by: 'Jetty', line: 'MessageTooLargeException: ', also: 'message too large: ' },
    // netty 4.2 WebSocket08FrameDecoder.java, MESSAGE_TOO_BIG
    { by: 'Netty', line: 'CorruptedWebSocketFrameException: Max frame length of ' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1009' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1009,' },
  ],
  1011: [
    // websockets 17.1 src/websockets/asyncio/connection.py; the words in brackets changed in 12.0
    { by: 'Python websockets', line: 'sent 1011 (', also: 'keepalive ping timeout' },
    // websockets 17.1 src/websockets/frames.py
    { by: 'Python websockets', line: 'received 1011 (internal error)' },
    // measured: Starlette 1.7.0 on uvicorn 0.54.0
    { by: 'FastAPI (Starlette)', line: 'WebSocketDisconnect: (1011,' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1011 (internal server error)' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusInternalError', also: 'and reason = ' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1011' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1011,' },
    // tomcat 84ac9af CloseReason.java
    { by: 'Tomcat', line: 'CloseReason: code [1011]' },
    // jetty 12.0.x CloseStatus.java
    { by: 'Jetty', line: '{1011=SERVER_ERROR,' },
  ],
  1012: [
    // measured: websockets 17.1, uvicorn 0.54.0 shutting down
    { by: 'Python websockets', line: 'received 1012 (service restart)' },
    // measured: Starlette 1.7.0 on uvicorn 0.54.0 shutting down
    { by: 'FastAPI (Starlette)', line: 'WebSocketDisconnect: (1012,' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1012' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusServiceRestart', also: 'and reason = ' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1012' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1012,' },
    // tomcat 84ac9af CloseReason.java
    { by: 'Tomcat', line: 'CloseReason: code [1012]' },
    // jetty 12.0.x CloseStatus.java
    { by: 'Jetty', line: '{1012=SERVICE_RESTART,' },
  ],
  1013: [
    // websockets 17.1 src/websockets/frames.py
    { by: 'Python websockets', line: 'received 1013 (try again later)' },
    // gorilla/websocket e064f32 conn.go
    { by: 'Go gorilla/websocket', line: 'websocket: close 1013' },
    // coder/websocket 9c8faad close.go, stringer.go
    { by: 'Go coder/websocket', line: 'status = StatusTryAgainLater', also: 'and reason = ' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts
    { by: 'SignalR', line: 'WebSocket closed with status code: 1013' },
    // spring-framework 91eb426 CloseStatus.java
    { by: 'Spring', line: 'CloseStatus[code=1013,' },
    // tomcat 84ac9af CloseReason.java
    { by: 'Tomcat', line: 'CloseReason: code [1013]' },
    // jetty 12.0.x CloseStatus.java
    { by: 'Jetty', line: '{1013=TRY_AGAIN_LATER,' },
  ],
  1015: [
    // measured: Chromium 150; its close event says 1006
    { by: 'Chrome', line: 'Error in connection establishment: net::ERR_CERT_' },
    { by: 'Chrome', line: 'Error in connection establishment: net::ERR_SSL_' },
    // @microsoft/signalr 10.0.11 src/WebSocketTransport.ts; in Firefox
    { by: 'SignalR', line: 'WebSocket closed with status code: 1015' },
  ],
} as const satisfies Record<number, readonly Sign[]>;
