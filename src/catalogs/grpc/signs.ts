import type { Sign } from '../../model.js';

/**
 * The lines by which a gRPC status shows itself: how each library writes it, and the causes that a library or a proxy
 * names. The comment above a line names the file or the measurement that shows it.
 */
export const signs = {
  1: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = Canceled desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'StatusCode.CANCELLED' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: CANCELLED' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '1 CANCELLED: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="Cancelled"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'The operation was cancelled'" },
    // @grpc/grpc-js 1.14.7 build/src/call.js: this client called cancel()
    { by: 'Node.js', line: '1 CANCELLED: Cancelled on client' },
    // @grpc/grpc-js 1.14.7 build/src/subchannel-call.js: a proxy or the server reset the stream
    { by: 'Node.js', line: '1 CANCELLED: Call cancelled' },
    // measured: grpcio 1.84.0: a proxy or the server reset the stream
    { by: 'gRPC core', line: 'Received RST_STREAM with error code 8' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'Locally cancelled by application!' },
    // grpc/grpc-go 4793ad0 clientconn.go, ErrClientConnClosing
    { by: 'Go', line: 'grpc: the client connection is closing' },
    // grpc/grpc-java 5fda0c7 core GrpcUtil.java, Http2Error
    { by: 'Java', line: 'CANCELLED: ', also: 'HTTP/2 error code: CANCEL' },
    // grpc/grpc-dotnet 91c8faf GrpcProtocolConstants.cs
    { by: '.NET', line: 'Call canceled by the client.' },
    // grpc/grpc-dotnet 91c8faf GrpcProtocolHelpers.cs: the trailers are missing
    { by: '.NET', line: 'No grpc-status found on response.' },
  ],
  4: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = DeadlineExceeded desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'StatusCode.DEADLINE_EXCEEDED' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: DEADLINE_EXCEEDED' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '4 DEADLINE_EXCEEDED: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="DeadlineExceeded"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'Deadline expired before operation could complete'" },
    // grpc/grpc-go 4793ad0 rpc_util.go
    { by: 'Go', line: 'code = DeadlineExceeded desc = context deadline exceeded' },
    // @grpc/grpc-js 1.14.7 build/src/resolving-call.js
    { by: 'Node.js', line: '4 DEADLINE_EXCEEDED: Deadline exceeded after ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'details = "Deadline Exceeded"' },
    // grpc/grpc-java 5fda0c7 core ClientCallImpl.java
    { by: 'Java', line: 'DEADLINE_EXCEEDED: ', also: 'deadline exceeded after ' },
    // grpc/grpc-java 5fda0c7 core ClientCallImpl.java, DelayedClientCall.java: it ran out before the call began
    { by: 'Java', line: 'ClientCall started after ', also: 'deadline was exceeded' },
  ],
  7: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = PermissionDenied desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'StatusCode.PERMISSION_DENIED' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: PERMISSION_DENIED' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '7 PERMISSION_DENIED: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="PermissionDenied"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'The caller does not have permission to execute the specified operation'" },
    // grpc/grpc-go 4793ad0 http2_client.go, http_util.go HTTPStatusConvTab: a response without grpc-status
    { by: 'Go', line: 'unexpected HTTP status code received from server: 403 (Forbidden)' },
    // @grpc/grpc-js 1.14.7 build/src/subchannel-call.js
    { by: 'Node.js', line: '7 PERMISSION_DENIED: Received HTTP status code 403' },
    // measured: grpcio 1.84.0
    { by: 'gRPC core', line: 'Received http2 header with status: 403' },
    // grpc/grpc-dotnet 91c8faf GrpcCall.NonGeneric.cs, MapHttpStatusToGrpcCode
    { by: '.NET', line: 'Bad gRPC response. HTTP status code: 403' },
    // @grpc/grpc-js 1.14.7 build/src/subchannel-call.js: INADEQUATE_SECURITY
    { by: 'Node.js', line: '7 PERMISSION_DENIED: Protocol not secure enough' },
  ],
  8: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = ResourceExhausted desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'StatusCode.RESOURCE_EXHAUSTED' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: RESOURCE_EXHAUSTED' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '8 RESOURCE_EXHAUSTED: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="ResourceExhausted"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'Some resource has been exhausted'" },
    // grpc/grpc-go 4793ad0 rpc_util.go
    { by: 'Go', line: 'grpc: received message larger than max' },
    // grpc/grpc-go 4793ad0 stream.go
    { by: 'Go', line: 'trying to send message larger than max' },
    // measured: grpcio 1.84.0; @grpc/grpc-js 1.14.7 build/src/stream-decoder.js
    { by: 'gRPC core, Node.js', line: 'Received message larger than max' },
    // measured: grpcio 1.84.0; @grpc/grpc-js 1.14.7 build/src/server-interceptors.js
    { by: 'gRPC core, Node.js', line: 'Sent message larger than max' },
    // grpc/grpc-java 5fda0c7 core MessageDeframer.java
    { by: 'Java', line: 'gRPC message exceeds maximum size ' },
    // grpc/grpc-dotnet 91c8faf StreamExtensions.cs, PipeExtensions.cs
    { by: '.NET', line: 'Received message exceeds the maximum configured message size.' },
    // measured: grpcio 1.84.0; grpc/grpc hpack_parser.cc
    { by: 'gRPC core', line: 'received metadata size exceeds ' },
    // grpc/grpc-java 5fda0c7 core GrpcUtil.java, Http2Error: with too_many_pings after it, keepalive pings too often
    { by: 'Java', line: 'RESOURCE_EXHAUSTED: ', also: 'HTTP/2 error code: ENHANCE_YOUR_CALM' },
  ],
  12: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = Unimplemented desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'StatusCode.UNIMPLEMENTED' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: UNIMPLEMENTED' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '12 UNIMPLEMENTED: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="Unimplemented"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'Operation is not implemented or not supported'" },
    // grpc/grpc-go 4793ad0 server.go
    { by: 'Go', line: 'code = Unimplemented desc = unknown service ' },
    { by: 'Go', line: 'code = Unimplemented desc = unknown method ' },
    // grpc/grpc-java 5fda0c7 core ServerImpl.java
    { by: 'Java', line: 'UNIMPLEMENTED: Method not found: ' },
    // measured: grpcio 1.84.0 server
    { by: 'Python', line: 'details = "Method not found!"' },
    // @grpc/grpc-js 1.14.7 build/src/server.js
    { by: 'Node.js', line: 'The server does not implement the method ' },
    // grpc/grpc-dotnet 91c8faf ServerCallHandlerFactory.cs
    { by: '.NET', line: 'Status(StatusCode="Unimplemented", Detail="Service is unimplemented."' },
    // grpc/grpc-go 4793ad0 http2_client.go, http_util.go HTTPStatusConvTab: a response without grpc-status
    { by: 'Go', line: 'unexpected HTTP status code received from server: 404 (Not Found)' },
    // measured: grpcio 1.84.0
    { by: 'gRPC core', line: 'Received http2 header with status: 404' },
  ],
  13: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = Internal desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'status = StatusCode.INTERNAL' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: INTERNAL' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '13 INTERNAL: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="Internal"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'Internal error', message: " },
    // @grpc/grpc-js 1.14.7 build/src/subchannel-call.js: INTERNAL_ERROR from the server or a proxy
    { by: 'Node.js', line: 'Received RST_STREAM with code 2' },
    // @grpc/grpc-js 1.14.7 build/src/subchannel-call.js: the trailers are missing
    { by: 'Node.js', line: 'Received RST_STREAM with code 0 (Call ended without gRPC status)' },
    // measured: grpcio 1.84.0
    { by: 'gRPC core', line: 'Received RST_STREAM with error code 2' },
    // grpc/grpc-go 4793ad0 http2_client.go, http_util.go http2ErrConvTab
    { by: 'Go', line: 'stream terminated by RST_STREAM with error code: INTERNAL_ERROR' },
    // grpc/grpc-go 4793ad0 http2_client.go
    { by: 'Go', line: 'server closed the stream without sending trailers' },
    // grpc/grpc-go 4793ad0 rpc_util.go: client and server use different .proto files
    { by: 'Go', line: 'grpc: failed to unmarshal the received message' },
    // grpc/grpc-java 5fda0c7 core GrpcUtil.java, Http2Error
    { by: 'Java', line: 'StatusRuntimeException: INTERNAL: ', also: 'HTTP/2 error code: ' },
    // grpc/grpc-dotnet 91c8faf GrpcCall.NonGeneric.cs: a hop speaks HTTP/1.1
    { by: '.NET', line: 'Bad gRPC response. Response protocol downgraded to HTTP/' },
  ],
  14: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = Unavailable desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'StatusCode.UNAVAILABLE' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: UNAVAILABLE' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '14 UNAVAILABLE: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="Unavailable"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'The service is currently unavailable'" },
    // hyperium/tonic 0.12.3 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: 'status: Unavailable, message: ' },
    // grpc/grpc-go 4793ad0 http2_client.go
    { by: 'Go', line: 'transport: Error while dialing' },
    { by: 'Go', line: 'code = Unavailable desc = error reading from server: ' },
    // grpc/grpc-go 4793ad0 http2_client.go: keepalive pings too often
    { by: 'Go', line: 'received prior goaway: code: ENHANCE_YOUR_CALM', also: 'too_many_pings' },
    // stored reports: a Go client behind Envoy or Istio
    { by: 'Envoy', line: 'code = Unavailable desc = upstream connect error or disconnect/reset before headers' },
    { by: 'Envoy', line: 'code = Unavailable desc = no healthy upstream' },
    { by: 'Envoy', line: 'code = Unavailable desc = upstream request timeout' },
    // measured: grpcio 1.84.0
    { by: 'gRPC core', line: 'failed to connect to all addresses; last error: ' },
    { by: 'gRPC core', line: 'Stream removed (Socket closed' },
    {
      by: 'gRPC core',
      line: 'Received a GOAWAY with error code ENHANCE_YOUR_CALM and debug data equal to "too_many_pings"',
    },
    // @grpc/grpc-js 1.14.7 build/src/load-balancer-pick-first.js
    { by: 'Node.js', line: '14 UNAVAILABLE: No connection established' },
    // @grpc/grpc-js 1.14.7 build/src/resolver-dns.js
    { by: 'Node.js', line: '14 UNAVAILABLE: Name resolution failed for target ' },
    // grpc/grpc-java 5fda0c7 netty Utils.java
    { by: 'Java', line: 'UNAVAILABLE: io exception' },
    // grpc/grpc-java 5fda0c7 core DnsNameResolver.java
    { by: 'Java', line: 'UNAVAILABLE: Unable to resolve host ' },
  ],
  16: [
    // grpc/grpc-go 4793ad0 internal/status/status.go
    { by: 'Go', line: 'rpc error: code = Unauthenticated desc = ' },
    // measured: grpcio 1.84.0
    { by: 'Python', line: 'StatusCode.UNAUTHENTICATED' },
    // grpc/grpc-java 5fda0c7 api Status.java, formatThrowableMessage
    { by: 'Java', line: 'io.grpc.StatusRuntimeException: UNAUTHENTICATED' },
    // @grpc/grpc-js 1.14.7 build/src/call.js
    { by: 'Node.js', line: '16 UNAUTHENTICATED: ' },
    // grpc/grpc-dotnet 91c8faf src/Grpc.Core.Api/Status.cs
    { by: '.NET', line: 'Status(StatusCode="Unauthenticated"' },
    // hyperium/tonic 0.14.6 tonic/src/status.rs, Display
    { by: 'Rust tonic', line: "code: 'The request does not have valid authentication credentials'" },
    // stored reports of Node.js clients (Firebase, Text-to-Speech)
    { by: 'Google APIs', line: '16 UNAUTHENTICATED: Request had invalid authentication credentials.' },
    // grpc/grpc-go 4793ad0 http2_client.go
    {
      by: 'Go',
      line: 'code = Unauthenticated desc = transport: cannot send secure credentials on an insecure connection',
    },
    // grpc/grpc-java 5fda0c7 auth GoogleAuthLibraryCallCredentials.java
    { by: 'Java', line: 'UNAUTHENTICATED: Failed computing credential metadata' },
    // grpc/grpc-go 4793ad0 http2_client.go, http_util.go HTTPStatusConvTab: a response without grpc-status
    { by: 'Go', line: 'unexpected HTTP status code received from server: 401 (Unauthorized)' },
    // @grpc/grpc-js 1.14.7 build/src/subchannel-call.js
    { by: 'Node.js', line: '16 UNAUTHENTICATED: Received HTTP status code 401' },
    // measured: grpcio 1.84.0
    { by: 'gRPC core', line: 'Received http2 header with status: 401' },
    // grpc/grpc-dotnet 91c8faf GrpcCall.NonGeneric.cs, MapHttpStatusToGrpcCode
    { by: '.NET', line: 'Bad gRPC response. HTTP status code: 401' },
  ],
} as const satisfies Record<number, readonly Sign[]>;
