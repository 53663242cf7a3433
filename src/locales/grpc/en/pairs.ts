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
  '3-9': {
    decisive:
      'INVALID_ARGUMENT means that the request is never valid; FAILED_PRECONDITION means that the request is valid, but not in the current state of the system.',
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
  '5-7': {
    decisive:
      'NOT_FOUND means that the entity does not exist; PERMISSION_DENIED means that the caller may not access it.',
    differences: [
      'A service may return NOT_FOUND if it denies access to a whole class of users, for example during a gradual rollout.',
      'If only some users within a class are denied, as with user-based access control, return PERMISSION_DENIED.',
    ],
  },
  '7-16': {
    decisive:
      'UNAUTHENTICATED means that the caller has no valid credentials; PERMISSION_DENIED means that the caller is authenticated but not authorized.',
    differences: [
      'A new token can resolve UNAUTHENTICATED; PERMISSION_DENIED requires a permission to be granted.',
      'Refresh the token only on UNAUTHENTICATED: on PERMISSION_DENIED, refreshing and retrying never succeeds.',
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
  '9-14': {
    decisive:
      'UNAVAILABLE is usually temporary; FAILED_PRECONDITION persists until the state of the system is changed.',
    differences: [
      'Client libraries can retry UNAVAILABLE automatically (`retryPolicy`); retrying FAILED_PRECONDITION only adds load.',
      'UNAVAILABLE concerns the service itself; FAILED_PRECONDITION concerns the state of its data.',
    ],
  },
  '13-15': {
    decisive:
      'INTERNAL reports a bug or a broken hop; DATA_LOSS reports that data is lost or corrupted and cannot be recovered.',
    differences: [
      'After INTERNAL, look for the bug or the broken hop; after DATA_LOSS, restore the data from a backup.',
      'The gRPC library itself can generate INTERNAL, but never DATA_LOSS.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 and gRPC UNAVAILABLE mean nearly the same, but gRPC also reports UNAVAILABLE for a refused or lost connection.',
    differences: [
      'HTTP 503 proves that a server or proxy answered; gRPC UNAVAILABLE can mean that nothing answered.',
      'HTTP gives the retry delay in the `Retry-After` header; gRPC gives it in the `google.rpc.RetryInfo` detail.',
    ],
  },
};
