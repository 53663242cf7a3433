import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in English. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: 'OK',
    summary: 'The server reports that the call completed successfully.',
    when: 'Every successful call ends with it: the server sends `grpc-status: 0` in the trailers, after the last message. No action is needed.',
    fixes: [
      {
        id: 'check-default-values',
        text: 'If a field is missing from the response, check whether it holds its default value: proto3 does not serialize a scalar field set to `0`, `false` or `""` unless it is declared `optional` or belongs to a `oneof`.',
      },
      {
        id: 'return-error-status',
        text: 'Return an error status when the work failed. If you return OK with an error inside the message, retries, metrics and alerts that rely on `grpc-status` miss the failure.',
      },
    ],
    choose: 'Use OK only when the operation succeeded.',
    endUser: 'Done.',
  },
  1: {
    name: 'Cancelled',
    summary: 'The call was cancelled before it completed, usually by the caller.',
    when: 'The user left the page, a parent call ended, or the client disconnected while the handler was running. A client can also get it without cancelling the call, when a proxy or the server resets the stream: `Call cancelled` (Node.js) or `Received RST_STREAM with error code 8` (Python). .NET also reports it for a response with HTTP 200 that is not gRPC: `Bad gRPC response. Invalid content-type value`.',
    fixes: [
      {
        id: 'ignore-own-cancellation',
        text: 'If your code cancelled the call, discard the result and do not report an error. The message is then `Cancelled on client` (Node.js) or `Call canceled by the client.` (.NET).',
      },
      {
        id: 'find-canceller',
        text: 'If your code did not cancel the call, check whether the call uses the context of a handler: in Go, that context is cancelled when the handler returns. Use `context.WithoutCancel` for work that must continue after that.',
      },
      {
        id: 'propagate-cancellation',
        text: 'Stop work as soon as the call is cancelled, and pass the cancellation on to outgoing calls: use the incoming `ctx` in Go, `ServerCallContext.CancellationToken` in .NET.',
      },
    ],
    choose: 'Use CANCELLED when the caller has cancelled the operation.',
    endUser: 'The action was cancelled.',
  },
  2: {
    name: 'Unknown',
    summary: 'The call failed, and the server or the client library has no more specific code for the error.',
    when: 'A handler threw an exception that was not mapped to a status, or an error came from another system without a usable code. A client also reports it when a proxy responds without `grpc-status` and with an HTTP status that gRPC does not map, such as 413.',
    fixes: [
      {
        id: 'map-exceptions',
        text: 'Find the uncaught exception in the server log and map it to a specific status: `status.Error` in Go, `RpcException` in .NET, `context.abort` in Python.',
      },
      {
        id: 'read-message',
        text: 'Read the status message. `Received HTTP status code` (Node.js) or `unexpected HTTP status code received from server` (Go) means that a proxy responded, or that the port does not serve gRPC.',
      },
      {
        id: 'bypass-proxy',
        text: 'Call the server directly to rule out the proxy: `grpcurl -plaintext HOST:PORT package.Service/Method` (needs server reflection; omit `-plaintext` if the server uses TLS). If nginx responded with 413, raise `client_max_body_size` (default `1m`).',
      },
    ],
    choose: 'Use UNKNOWN only for an error from another system that you cannot map to a specific code.',
    endUser: 'Something went wrong. Please try again later.',
  },
  3: {
    name: 'Invalid Argument',
    summary: 'The server rejects the request because it is invalid, regardless of the state of the system.',
    when: 'A field is missing, malformed or outside the limits that the API documents.',
    fixes: [
      {
        id: 'read-field-violations',
        text: 'Find the rejected field in the status message or in the `google.rpc.BadRequest` detail (`field_violations`).',
      },
      {
        id: 'correct-request',
        text: 'Correct the request before you send it again, and keep `INVALID_ARGUMENT` out of `retryableStatusCodes`.',
      },
      {
        id: 'name-field',
        text: 'Return a `google.rpc.BadRequest` detail that names each invalid field and the rule that it violates.',
      },
    ],
    choose: 'Use INVALID_ARGUMENT when the same request would be invalid at any time.',
    endUser: 'Some of the information is not valid. Please check it.',
  },
  4: {
    name: 'Deadline Exceeded',
    summary: 'The deadline expired before the call completed; the client library or the server reports it.',
    when: 'The server is slow, the deadline is too short, connecting or name resolution took too long, or earlier calls in the chain used up a propagated deadline. The operation may still have completed.',
    fixes: [
      {
        id: 'compare-with-p99',
        text: 'Find where your code or the service config (`timeout` in `methodConfig`) sets the deadline; gRPC sets none by default. If it is shorter than the p99 latency of the method, raise it.',
      },
      {
        id: 'check-before-retry',
        text: 'Before you repeat a write, read the data to check whether the first call took effect.',
      },
      {
        id: 'propagate-deadline',
        text: 'Pass the deadline on to outgoing calls, and stop work once it has expired: use the incoming `ctx` in Go, `Context` in Java, `EnableCallContextPropagation()` in .NET.',
      },
      {
        id: 'find-slow-hop',
        text: 'Trace the call, for example with OpenTelemetry, to find the slow hop. If calls queue on one connection, check the limit on concurrent HTTP/2 streams: `http2_max_concurrent_streams` in nginx (default `128`), `tune.h2.fe.max-concurrent-streams` in HAProxy (default `100`).',
      },
    ],
    choose:
      'Use DEADLINE_EXCEEDED when the caller’s deadline expired, or when your own call to a dependency timed out and the work may have been done.',
    endUser: 'This took too long. Please check the result before you try again.',
  },
  5: {
    name: 'Not Found',
    summary: 'The entity that the request names does not exist, or the server does not reveal that it exists.',
    when: 'The ID is wrong, the entity was deleted, or the call went to the wrong project or environment. A server may also return it to a whole class of users who have no access, for example during a gradual rollout.',
    fixes: [
      {
        id: 'check-id',
        text: 'Compare the ID in the request with the ID in the service’s database or console, and check the project and the environment that the client calls.',
      },
      {
        id: 'name-resource',
        text: 'Name the missing entity in a `google.rpc.ResourceInfo` detail (`resource_type`, `resource_name`).',
      },
      {
        id: 'check-replica-lag',
        text: 'If the entity was created moments ago, check whether the read went to a lagging replica (in PostgreSQL, `replay_lag` in `pg_stat_replication` on the primary).',
      },
    ],
    choose: 'Use NOT_FOUND when the entity is missing; for a missing method, use UNIMPLEMENTED.',
    endUser: 'We could not find what you are looking for.',
  },
  6: {
    name: 'Already Exists',
    summary: 'The server did not create the entity because it already exists.',
    when: 'Two clients chose the same name, or a client repeated a create call after the first response was lost.',
    fixes: [
      {
        id: 'read-existing',
        text: 'Read the existing entity. If your own first attempt created it, continue with it.',
      },
      {
        id: 'choose-other-name',
        text: 'If another client created it, choose another name or update the existing entity.',
      },
      {
        id: 'accept-request-id',
        text: 'Accept a request ID (idempotency key), for example in a `request_id` field, so that a repeated create call returns the original result.',
      },
    ],
    choose: 'Use ALREADY_EXISTS only when a create call collides with an existing entity.',
    endUser: 'This already exists.',
  },
  7: {
    name: 'Permission Denied',
    summary: 'The caller is authenticated, but not authorized for this operation.',
    when: 'A role or a scope is missing, a policy denies the operation, or a proxy responded with HTTP 403.',
    fixes: [
      {
        id: 'check-token-scopes',
        text: 'Check which account and which scopes the token carries: the `sub` and `scope` claims of a JWT.',
      },
      {
        id: 'grant-role',
        text: 'Grant the missing role, or confirm that the denial is intended. If the status message contains `HTTP status code 403` (Node.js) or `403 (Forbidden)` (Go), check the rules of the proxy or WAF instead.',
      },
      {
        id: 'name-permission',
        text: 'Name the missing permission in a `google.rpc.ErrorInfo` detail, if the caller may know it.',
      },
    ],
    choose:
      'Use PERMISSION_DENIED when the caller is authenticated but not authorized. For an exhausted quota, use RESOURCE_EXHAUSTED.',
    endUser: 'You do not have permission to do this.',
  },
  8: {
    name: 'Resource Exhausted',
    summary:
      'The server or a gRPC library reached a limit, such as a quota, the maximum message size, memory or disk space.',
    when: 'A quota or rate limit is used up, a message exceeds the receive limit (4 MiB by default), or the server has run out of memory, disk space or threads.',
    fixes: [
      {
        id: 'read-message',
        text: 'Read the status message. `larger than max` (Go, Node.js, Python) or `exceeds maximum size` (Java) means that a message exceeds the size limit. In Node.js, an implausible size such as `1752460652` means that the response is not gRPC but, for example, an HTML page with HTTP 200. `ENHANCE_YOUR_CALM` (Java) or `Bandwidth exhausted` (Node.js) often means that keepalive pings are too frequent: raise the client’s ping interval to at least 5 min, the default minimum of servers in Go, Java and gRPC core.',
      },
      {
        id: 'slow-down',
        text: 'If a quota is used up, wait for the time given in `retry_delay` of the `google.rpc.RetryInfo` detail, or retry with exponential backoff and jitter. If a message is too large, paginate the results or stream them.',
      },
      {
        id: 'raise-limit',
        text: 'Raise the quota or the message size limit. The size limit (4 MiB by default) is set on the receiving side: `grpc.max_receive_message_length` (C++, Python, Node.js), `MaxCallRecvMsgSize` or `MaxRecvMsgSize` (Go client or server), `maxInboundMessageSize` (Java), `MaxReceiveMessageSize` (.NET).',
      },
    ],
    choose:
      'Use RESOURCE_EXHAUSTED when a limit is reached, and add a `google.rpc.RetryInfo` detail when waiting helps.',
    endUser: 'This could not be completed because a limit was reached.',
  },
  9: {
    name: 'Failed Precondition',
    summary: 'The server rejects the operation because the system is not in the required state.',
    when: 'A directory to be deleted is not empty, an account is not activated, or an earlier step of a sequence is missing.',
    fixes: [
      {
        id: 'establish-state',
        text: 'Bring the system into the required state, then call again. The `google.rpc.PreconditionFailure` detail lists what is missing (`violations`).',
      },
      {
        id: 'disable-retry',
        text: 'Disable automatic retries for this code: remove `FAILED_PRECONDITION` from `retryableStatusCodes`.',
      },
      {
        id: 'list-violations',
        text: 'List each failed condition in a `google.rpc.PreconditionFailure` detail (`type`, `subject`, `description`).',
      },
    ],
    choose:
      'Use FAILED_PRECONDITION when the state must be changed before a retry can succeed. If NOT_FOUND, ALREADY_EXISTS or OUT_OF_RANGE applies, use that code instead.',
    endUser: 'This cannot be done yet. Another step is needed first.',
  },
  10: {
    name: 'Aborted',
    summary: 'The server aborted the operation because it conflicted with a concurrent one.',
    when: 'A conflict or a deadlock aborted the transaction, or another client changed the data after this client read it.',
    fixes: [
      {
        id: 'restart-sequence',
        text: 'Repeat the whole sequence: read the data again, apply the change, and write it.',
      },
      {
        id: 'add-jitter',
        text: 'Use exponential backoff with jitter between attempts (1 s, 2 s, 4 s … up to 30 s), so that the same clients do not collide again.',
      },
      {
        id: 'shorten-transactions',
        text: 'Keep transactions short, and lock rows in the same order everywhere: `deadlock detected` in the PostgreSQL log usually means that the order differs.',
      },
    ],
    choose: 'Use ABORTED when the client must repeat the whole sequence, not only the failed call.',
    endUser: 'Someone else changed this at the same time. Please try again.',
  },
  11: {
    name: 'Out of Range',
    summary: 'The request refers to a position beyond the valid range, such as past the end of a file.',
    when: 'A client reads past the end of a file, or asks for a position in a list that has become shorter. Some libraries return it themselves: tonic (Rust) does so for a message above its size limit (`decoded message length too large`).',
    fixes: [
      {
        id: 'treat-as-end',
        text: 'When you iterate, treat this status as the end of the data and stop.',
      },
      {
        id: 'fetch-size',
        text: 'When you read a single position, fetch the current size first and stay below it.',
      },
      {
        id: 'state-range',
        text: 'State the end of the valid range in the status message, for example `offset 50 is past the end: size 42`.',
      },
    ],
    choose: 'Use OUT_OF_RANGE when the same request could become valid as the data grows.',
    endUser: 'There is nothing more to show.',
  },
  12: {
    name: 'Unimplemented',
    summary: 'The server does not implement the method, or does not support a feature that the call uses.',
    when: 'The client and the server were built from different versions of the service definition, the call reached the wrong server, or a proxy responded with HTTP 404. A server also returns it for a compression algorithm that it does not support.',
    fixes: [
      {
        id: 'compare-names',
        text: 'Compare the package, service and method names with the server’s `.proto` file: they are case-sensitive and form the path `/package.Service/Method`.',
      },
      {
        id: 'register-service',
        text: 'List the services on the port with `grpcurl -plaintext HOST:PORT list` (needs server reflection), and register the one that is missing.',
      },
      {
        id: 'check-routing',
        text: 'Check the routes of the proxy if the status message contains `HTTP status code 404` (Node.js) or `404 (Not Found)` (Go): no route matches the path of the method.',
      },
    ],
    choose: 'Use UNIMPLEMENTED when this server does not have the method or has disabled it.',
    endUser: 'This feature is not available.',
  },
  13: {
    name: 'Internal',
    summary: 'The server or a gRPC library reports an internal error, such as a bug or a broken HTTP/2 stream.',
    when: 'The HTTP/2 stream was reset, the trailers were missing, a message could not be parsed or decompressed, or the server hit a bug. A client also reports it when a proxy responds with HTTP 400 or, in Java and .NET, with HTTP 431; other clients report 431 as UNKNOWN.',
    fixes: [
      {
        id: 'search-log',
        text: 'Search the server log for an exception or stack trace at the time of the call. In Go, the logging interceptor of go-grpc-middleware logs such a call with the field `grpc.code` set to `Internal`.',
      },
      {
        id: 'compare-proto',
        text: 'Check that client and server use the same `.proto` file and compression. `grpc: failed to unmarshal the received message` (Go) usually means that the files differ.',
      },
      {
        id: 'check-proxy',
        text: 'Check the proxy if the status message contains `Received RST_STREAM with code 0` or `Received RST_STREAM with code 2` (Node.js), or `server closed the stream without sending trailers` (Go). In nginx, use `grpc_pass`, not `proxy_pass`; every other hop must support HTTP/2 and trailers.',
      },
    ],
    choose: 'Use INTERNAL when an invariant of your own system is broken, and log the cause.',
    endUser: 'Something went wrong on our side. Please try again later.',
  },
  14: {
    name: 'Unavailable',
    summary:
      'The client cannot reach the service, or the server cannot accept calls right now; the condition is usually temporary.',
    when: 'The connection was refused or lost, the host name does not resolve, no backend is ready, the server is shutting down, or a proxy responded with HTTP 429, 502, 503 or 504.',
    fixes: [
      {
        id: 'retry-with-backoff',
        text: 'Retry with exponential backoff and jitter: list `UNAVAILABLE` in `retryableStatusCodes` of a `retryPolicy` in the service config (none by default). In the `name` list of the same `methodConfig` entry, include only idempotent methods: the server may already have processed the failed call. In Node.js, the policy does not retry an HTTP error that a proxy sends with a body (`Received HTTP status code`): retry it in your own code.',
      },
      {
        id: 'check-host-and-tls',
        text: 'Check the host, the port and TLS. `connection refused` (Go) or `ECONNREFUSED` (Node.js) means that nothing listens on the port, or that a firewall rejects the connection. `Name resolution failed` (Node.js) or `errors resolving` (Python; `DNS resolution failed` in older versions) means that the host name does not resolve. `ALPN protocol: h2` in the output of `openssl s_client -alpn h2` means that the port accepts TLS and HTTP/2.',
      },
      {
        id: 'check-backends',
        text: 'Check the health of the backends and recent deployments, then the timeouts of the proxy: `grpc_read_timeout` in nginx (default `60s`), the route `timeout` in Envoy (default `15s`, message `upstream request timeout`), and the idle timeout of an AWS ALB (default 60 s; HTTP/2 PING frames do not reset it).',
      },
      {
        id: 'shut-down-gracefully',
        text: 'Finish running calls before you stop the server: call `GracefulStop()` in Go, `tryShutdown()` in Node.js, or `shutdown()` and then `awaitTermination()` in Java.',
      },
    ],
    choose: 'Use UNAVAILABLE when the condition is temporary and the client can retry the same call.',
    endUser: 'The service is not available right now. Please try again later.',
  },
  15: {
    name: 'Data Loss',
    summary: 'The server reports that data is lost or corrupted and cannot be recovered.',
    when: 'A checksum does not match the stored data, or a transaction log has a gap that no replica can fill.',
    fixes: [
      {
        id: 'restore-backup',
        text: 'Stop all writes to the affected storage, then restore the data from a backup.',
      },
      {
        id: 'log-affected-data',
        text: 'Log which rows, objects or byte ranges are affected before you return the status.',
      },
      {
        id: 'do-not-retry',
        text: 'Report the error to the operator of the service immediately, and keep `DATA_LOSS` out of `retryableStatusCodes`.',
      },
    ],
    choose: 'Use DATA_LOSS only when the data cannot be recovered.',
    endUser: 'Some data could not be read. Please contact support.',
  },
  16: {
    name: 'Unauthenticated',
    summary: 'The call has no valid credentials.',
    when: 'The token is missing, expired or issued for another audience, the client could not obtain one, or a proxy responded with HTTP 401.',
    fixes: [
      {
        id: 'refresh-token',
        text: 'Get a new token, send it in the `authorization` metadata (`Bearer TOKEN`), and retry the call once.',
      },
      {
        id: 'check-credentials',
        text: 'Check that call credentials are attached and that the channel uses TLS: without it, Go reports `cannot send secure credentials on an insecure connection`, or, when it creates the client, `the credentials require transport level security`.',
      },
      {
        id: 'check-clocks',
        text: 'Compare the clocks of the machines that issue and verify the token (`timedatectl`): if one clock is wrong, a valid token can look expired.',
      },
    ],
    choose: 'Use UNAUTHENTICATED when you cannot identify the caller.',
    endUser: 'Please sign in again.',
  },
};
