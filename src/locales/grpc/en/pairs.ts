import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in English. */
export const pairs: PairTexts = {
  '1-4': {
    decisive:
      'CANCELLED usually means that the caller cancelled the call; DEADLINE_EXCEEDED means that the deadline of the call expired.',
    differences: [
      'CANCELLED is usually intended and needs no alert; monitor the rate of DEADLINE_EXCEEDED and alert on it.',
      'A server often sees CANCELLED where its client sees DEADLINE_EXCEEDED: the client cancels the call when the deadline expires.',
    ],
  },
  '2-13': {
    decisive:
      'INTERNAL reports a known internal failure; UNKNOWN means that the error was not mapped to a specific code.',
    differences: [
      'Most servers return UNKNOWN for an uncaught exception. INTERNAL is returned deliberately, or by the gRPC library for a broken stream.',
      'For UNKNOWN, map the error to a specific code; for INTERNAL, find and fix the bug or the broken hop.',
    ],
  },
  '2-14': {
    decisive:
      'UNAVAILABLE means that the service cannot be reached or cannot accept calls right now; UNKNOWN means that the call failed and the error was not mapped to a specific code.',
    differences: [
      'After UNAVAILABLE, check the connection, the proxy and the backends; after UNKNOWN, look for an uncaught exception in the server log.',
      'If a proxy responds without `grpc-status`, the client reports HTTP 502, 503 and 504 as UNAVAILABLE, but HTTP 500 as UNKNOWN.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT means that the request is never valid; FAILED_PRECONDITION means that the request is valid, but cannot be carried out in the current state of the system.',
    differences: [
      'For INVALID_ARGUMENT, fix the request; for FAILED_PRECONDITION, change the state of the system.',
      'If the identical request could succeed after the state has changed, use FAILED_PRECONDITION.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT means that the request is never valid; OUT_OF_RANGE means that it refers to a position that does not exist yet or no longer exists.',
    differences: [
      'A negative offset is INVALID_ARGUMENT; an offset past the end of the file is OUT_OF_RANGE.',
      'Code that iterates can stop at OUT_OF_RANGE, because it marks the end of the data.',
    ],
  },
  '4-14': {
    decisive:
      'DEADLINE_EXCEEDED means that the deadline of the call expired; UNAVAILABLE means that the service could not be reached or could not accept the call.',
    differences: [
      'Retry UNAVAILABLE with exponential backoff and jitter if the call is idempotent. After DEADLINE_EXCEEDED, first check whether the call took effect: a retry can repeat completed work, and it adds load to a slow server.',
      'If the server refuses connections, a call fails immediately with UNAVAILABLE; with wait-for-ready (`waitForReady` in the service config; in Node.js `new Metadata({ waitForReady: true })`, in .NET `WithWaitForReady()`), it waits for the server and fails with DEADLINE_EXCEEDED if the deadline expires first.',
      'A client reports HTTP 504 from a proxy as UNAVAILABLE, although the cause is a timeout.',
    ],
  },
  '5-7': {
    decisive:
      'NOT_FOUND means that the entity does not exist; PERMISSION_DENIED means that the caller may not access it.',
    differences: [
      'A service may return NOT_FOUND if it denies access to a whole class of users, for example during a gradual rollout.',
      'If only some users within a class are denied, as with user-based access control, return PERMISSION_DENIED.',
    ],
  },
  '5-9': {
    decisive:
      'NOT_FOUND means that the entity does not exist; FAILED_PRECONDITION means that the system is not in the state that the operation requires.',
    differences: [
      'If both apply, return NOT_FOUND: `google.rpc.Code` prefers the more specific code.',
      'Deleting a directory that does not exist leads to NOT_FOUND; deleting one that is not empty leads to FAILED_PRECONDITION.',
    ],
  },
  '5-12': {
    decisive:
      'NOT_FOUND means that the entity does not exist; UNIMPLEMENTED means that the server does not have or support the method.',
    differences: [
      'For NOT_FOUND, check the ID; for UNIMPLEMENTED, check the package, service and method names, and the routes of the proxy.',
      'NOT_FOUND maps to HTTP 404, but a client reports HTTP 404 without `grpc-status` as UNIMPLEMENTED.',
    ],
  },
  '6-9': {
    decisive:
      'ALREADY_EXISTS means that the entity to be created already exists; FAILED_PRECONDITION means that the system is not in the state that the operation requires.',
    differences: [
      'If both apply, return ALREADY_EXISTS: `google.rpc.Code` prefers the more specific code.',
      'After ALREADY_EXISTS, use the existing entity or choose another name; after FAILED_PRECONDITION, change the state of the system, then repeat the call.',
    ],
  },
  '6-10': {
    decisive:
      'ALREADY_EXISTS means that a create call collides with an existing entity; ABORTED means that an operation conflicted with a concurrent one.',
    differences: [
      'After ABORTED, repeating the whole sequence can succeed; ALREADY_EXISTS recurs until the client chooses another name or the existing entity is deleted.',
      'Both map to HTTP 409. In the JSON body of a Google API, `error.status` names the gRPC code.',
    ],
  },
  '7-8': {
    decisive:
      'PERMISSION_DENIED means that the caller is not authorized; RESOURCE_EXHAUSTED means that a limit was reached, such as a quota.',
    differences: [
      'For an exhausted quota, return RESOURCE_EXHAUSTED: `google.rpc.Code` forbids PERMISSION_DENIED for it.',
      'A rate limit resets after some time; PERMISSION_DENIED recurs until a role, a scope or a policy is changed.',
    ],
  },
  '7-16': {
    decisive:
      'UNAUTHENTICATED means that the caller has no valid credentials; PERMISSION_DENIED means that the caller is authenticated but not authorized.',
    differences: [
      'A new token can resolve UNAUTHENTICATED; PERMISSION_DENIED persists until the permission is granted.',
      'Refresh the token only on UNAUTHENTICATED: on PERMISSION_DENIED, a new token with the same permissions fails as well.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED means that a limit was reached; UNAVAILABLE means that the service cannot be reached or cannot accept calls right now.',
    differences: [
      'Retry UNAVAILABLE with exponential backoff and jitter if the call is idempotent. For RESOURCE_EXHAUSTED, first check which limit was reached: a retry can use up more of the same quota.',
      'A client reports HTTP 429 from a proxy as UNAVAILABLE, although the cause is a rate limit.',
    ],
  },
  '9-10': {
    decisive:
      'After ABORTED, the client repeats the whole sequence; after FAILED_PRECONDITION, the state of the system must be changed first.',
    differences: [
      'ABORTED comes from a conflict with a concurrent operation, so a new attempt may succeed; FAILED_PRECONDITION persists until the state changes.',
      'After ABORTED, read the data again, change it and write it: repeating only the last call repeats the conflict.',
    ],
  },
  '9-11': {
    decisive:
      'OUT_OF_RANGE means that the request refers to a position beyond the valid range; FAILED_PRECONDITION means that the system is not in the state that the operation requires.',
    differences: [
      'If both apply, return OUT_OF_RANGE: `google.rpc.Code` prefers the more specific code.',
      'Code that iterates can stop at OUT_OF_RANGE, because it marks the end of the data; at FAILED_PRECONDITION, it has to report an error.',
    ],
  },
  '9-14': {
    decisive:
      'UNAVAILABLE is usually temporary; FAILED_PRECONDITION persists until the state of the system is changed.',
    differences: [
      'Client libraries can retry UNAVAILABLE automatically (`retryPolicy`); retrying FAILED_PRECONDITION only adds load.',
      'UNAVAILABLE concerns the service itself; FAILED_PRECONDITION concerns the state of its data.',
    ],
  },
  '10-14': {
    decisive:
      'After UNAVAILABLE, the client can retry the failed call; after ABORTED, it has to repeat the whole sequence of calls.',
    differences: [
      'UNAVAILABLE concerns the service or the connection to it; ABORTED means that a healthy service found a conflict between concurrent operations.',
      'A `retryPolicy` can retry UNAVAILABLE automatically; after ABORTED, only the application, or a client library that runs the whole transaction, can repeat the sequence.',
    ],
  },
  '13-14': {
    decisive:
      'INTERNAL reports a bug or a broken hop; UNAVAILABLE reports that the service cannot be reached or cannot accept calls right now.',
    differences: [
      'UNAVAILABLE is usually temporary; INTERNAL often recurs until the bug or the hop is fixed.',
      'When an HTTP/2 stream is reset, the HTTP/2 error code determines the gRPC code: `REFUSED_STREAM` becomes UNAVAILABLE; `PROTOCOL_ERROR` and `INTERNAL_ERROR` become INTERNAL.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL reports a bug or a broken hop; DATA_LOSS reports that data is lost or corrupted and cannot be recovered.',
    differences: [
      'After INTERNAL, look for the bug or the broken hop; after DATA_LOSS, restore the data from a backup.',
      'According to the gRPC documentation, the library itself can generate INTERNAL, but not DATA_LOSS.',
    ],
  },
  'grpc:1-http:499': {
    decisive:
      'Both usually mean that the caller stopped waiting. gRPC CANCELLED is the status of the call; HTTP 499 usually appears only in the access log of nginx.',
    differences: [
      'A gRPC handler learns of the cancellation, for example from `ctx.Done()` in Go; an HTTP application behind nginx sees only that the connection was closed.',
      'CANCELLED maps to HTTP 499, but a client reports HTTP 499 without `grpc-status` as UNKNOWN.',
    ],
  },
  'grpc:4-http:504': {
    decisive:
      'Both mean that a timeout expired: in gRPC, usually the deadline that the client set; in HTTP, the timeout of a gateway.',
    differences: [
      'A gRPC server receives the deadline in the `grpc-timeout` header and can stop work when it expires; an application behind an HTTP gateway usually does not know the timeout of the gateway.',
      'For DEADLINE_EXCEEDED, check the deadline in the client; for HTTP 504, check the timeout of the gateway, such as `proxy_read_timeout` in nginx (default `60s`).',
      'DEADLINE_EXCEEDED maps to HTTP 504, but a client reports HTTP 504 without `grpc-status` as UNAVAILABLE.',
    ],
  },
  'grpc:5-http:404': {
    decisive:
      'gRPC NOT_FOUND means that an entity does not exist; HTTP 404 means that nothing exists at the URL, which can also be due to a missing route.',
    differences: [
      'In an HTTP API, a wrong path and a missing record both lead to 404; in gRPC, a wrong method name leads to UNIMPLEMENTED, and a missing record to NOT_FOUND.',
      'NOT_FOUND maps to HTTP 404, but a client reports HTTP 404 without `grpc-status` as UNIMPLEMENTED.',
    ],
  },
  'grpc:7-http:403': {
    decisive:
      'Both mean that the request is not allowed; gRPC PERMISSION_DENIED is meant for authenticated callers, while HTTP 403 can also reject anonymous requests.',
    differences: [
      'Each maps to the other. If the status message contains `HTTP status code 403` (Node.js) or `403 (Forbidden)` (Go), a proxy or WAF denied the call, not the service.',
      'For a caller that cannot be identified, return UNAUTHENTICATED in gRPC: `google.rpc.Code` forbids PERMISSION_DENIED for it.',
    ],
  },
  'grpc:8-http:429': {
    decisive:
      'HTTP 429 means that the client exceeded a rate limit; gRPC RESOURCE_EXHAUSTED covers any limit, including message size, memory and disk space.',
    differences: [
      'After HTTP 429, waiting helps. After RESOURCE_EXHAUSTED, read the status message first: `larger than max` (Go, Node.js, Python) usually means that a message is too large, and waiting does not help.',
      'HTTP gives the retry delay in the `Retry-After` header; gRPC gives it in the `google.rpc.RetryInfo` detail.',
      'RESOURCE_EXHAUSTED maps to HTTP 429, but a client reports HTTP 429 without `grpc-status` as UNAVAILABLE.',
    ],
  },
  'grpc:9-http:412': {
    decisive:
      'HTTP 412 means that a condition in the request headers, such as `If-Match`, is not met; gRPC FAILED_PRECONDITION means that the system is not in the state that the operation requires.',
    differences: [
      'Despite the similar names, FAILED_PRECONDITION maps to HTTP 400. A server may return HTTP 412 for it only if the request has a header such as `If-Match`.',
      'For an outdated etag in a gRPC message, some Google APIs, such as the GKE API, return ABORTED, which maps to HTTP 409.',
    ],
  },
  'grpc:11-http:416': {
    decisive:
      'HTTP 416 concerns the byte range in the `Range` header; gRPC OUT_OF_RANGE concerns any position that a request refers to.',
    differences: [
      'Despite the similar names, OUT_OF_RANGE maps to HTTP 400, and a client reports HTTP 416 without `grpc-status` as UNKNOWN.',
      'An HTTP 416 usually gives the full size in `Content-Range`; gRPC has no standard field for it, so look in the status message.',
    ],
  },
  'grpc:12-http:404': {
    decisive:
      'HTTP 404 means that nothing exists at the URL; gRPC UNIMPLEMENTED means that the server does not have the method that the path of the URL names.',
    differences: [
      'A gRPC server reports an unknown method with HTTP 200 and `grpc-status: 12`; an HTTP 404 usually comes from a proxy that has no matching route.',
      'A client reports HTTP 404 without `grpc-status` as UNIMPLEMENTED; the status message then contains `HTTP status code 404` (Node.js) or `404 (Not Found)` (Go).',
      'In the other direction, UNIMPLEMENTED maps to HTTP 501.',
    ],
  },
  'grpc:13-http:500': {
    decisive:
      'Both report an internal error; gRPC INTERNAL can also come from the gRPC library, for a broken stream or a message that cannot be parsed.',
    differences: [
      'For an uncaught exception, most HTTP frameworks return 500; most gRPC servers return UNKNOWN, not INTERNAL.',
      'INTERNAL maps to HTTP 500, but a client reports HTTP 500 without `grpc-status` as UNKNOWN.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 and gRPC UNAVAILABLE mean nearly the same, but gRPC also reports UNAVAILABLE for a refused or lost connection.',
    differences: [
      'HTTP 503 proves that a server or proxy responded; gRPC UNAVAILABLE can mean that nothing responded.',
      'HTTP gives the retry delay in the `Retry-After` header; gRPC gives it in the `google.rpc.RetryInfo` detail.',
    ],
  },
  'grpc:16-http:401': {
    decisive: 'Both mean that the credentials are missing or not valid, and each maps to the other.',
    differences: [
      'An HTTP 401 must name the authentication scheme in `WWW-Authenticate`; gRPC has no such requirement, so the client has to know the scheme.',
      'gRPC UNAUTHENTICATED can come from the client library before anything is sent: Go reports `cannot send secure credentials on an insecure connection`. HTTP 401 comes from a server or proxy.',
    ],
  },
};
