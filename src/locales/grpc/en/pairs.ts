import type { PairTexts } from '../../../model.js';

/** The pairs of gRPC status codes that people confuse, in English. */
export const pairs: PairTexts = {
  '1-4': {
    decisive: 'CANCELLED means that the caller lost interest; DEADLINE_EXCEEDED means that the caller’s time ran out.',
    differences: [
      'CANCELLED is usually intended and needs no alarm; DEADLINE_EXCEEDED deserves a graph and a threshold.',
      'A server often sees CANCELLED where its client sees DEADLINE_EXCEEDED: the client gives up and cancels the call.',
    ],
  },
  '2-13': {
    decisive: 'INTERNAL says that the system knows it is broken; UNKNOWN says that nobody translated the error.',
    differences: [
      'UNKNOWN is what most servers return for an exception that nobody caught; INTERNAL somebody chose, or the library did for a broken stream.',
      'UNKNOWN is a reason to assign better codes one by one; INTERNAL is a reason to file a bug.',
    ],
  },
  '3-9': {
    decisive:
      'INVALID_ARGUMENT is wrong whatever the state of the system; FAILED_PRECONDITION is right, but not in this state.',
    differences: [
      'INVALID_ARGUMENT is mended in the request; FAILED_PRECONDITION is mended in the system.',
      'The test is to ask whether the same bytes could ever succeed: if they could, it is FAILED_PRECONDITION.',
    ],
  },
  '3-11': {
    decisive:
      'INVALID_ARGUMENT could never be valid; OUT_OF_RANGE asks for a place that does not exist yet or no longer exists.',
    differences: [
      'A negative offset is INVALID_ARGUMENT; an offset past the end of the file is OUT_OF_RANGE.',
      'Code that iterates looks for OUT_OF_RANGE to know that it is done.',
    ],
  },
  '5-7': {
    decisive: 'NOT_FOUND says that the entity is not there; PERMISSION_DENIED says that it is not yours to touch.',
    differences: [
      'A service may answer NOT_FOUND for what the caller must not even know about.',
      'When some members of a group may see an entity and others may not, PERMISSION_DENIED is the honest answer.',
    ],
  },
  '7-16': {
    decisive: 'UNAUTHENTICATED asks who you are; PERMISSION_DENIED knows who you are and says no.',
    differences: [
      'A new token can cure UNAUTHENTICATED; PERMISSION_DENIED needs somebody to grant a right.',
      'Clients refresh their credentials on UNAUTHENTICATED alone, otherwise they loop on a missing right.',
    ],
  },
  '8-14': {
    decisive:
      'RESOURCE_EXHAUSTED means that a limit was reached; UNAVAILABLE means that the service cannot be used right now, whatever the limits.',
    differences: [
      'Retrying UNAVAILABLE soon is right; retrying RESOURCE_EXHAUSTED soon can use up more of the same quota.',
      'From a proxy, HTTP 429 arrives as UNAVAILABLE, although the reason is a limit.',
    ],
  },
  '9-10': {
    decisive:
      'After ABORTED the client starts its sequence over; after FAILED_PRECONDITION somebody first has to change the state.',
    differences: [
      'ABORTED comes from a race that the next attempt may win; FAILED_PRECONDITION has no race in it.',
      'Read, change and write again after ABORTED; repeating the last call alone repeats the conflict.',
    ],
  },
  '9-14': {
    decisive:
      'UNAVAILABLE passes by waiting; FAILED_PRECONDITION stays until somebody changes the state of the system.',
    differences: [
      'Client libraries can be told to retry UNAVAILABLE by themselves; doing the same for FAILED_PRECONDITION only adds load.',
      'UNAVAILABLE is about the service, FAILED_PRECONDITION about the data that it keeps.',
    ],
  },
  '13-15': {
    decisive: 'INTERNAL is a bug that can be mended; DATA_LOSS is data that cannot be brought back.',
    differences: [
      'After INTERNAL you look for the bug; after DATA_LOSS you look for the backup.',
      'The library may produce INTERNAL by itself, but it never claims DATA_LOSS.',
    ],
  },
  'grpc:14-http:503': {
    decisive:
      'HTTP 503 and gRPC UNAVAILABLE say nearly the same, except that gRPC uses UNAVAILABLE for a broken connection too.',
    differences: [
      'HTTP 503 proves that some server answered; gRPC UNAVAILABLE may mean that nothing answered at all.',
      'HTTP names the wait in Retry-After; gRPC names it in the RetryInfo detail.',
    ],
  },
};
