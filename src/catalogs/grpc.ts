import type { Catalog } from '../model.js';

/**
 * The status codes of gRPC, which are found by number (`14`) and by name (`'UNAVAILABLE'`).
 *
 * Facts of its own:
 * - `fromLibrary`: can the gRPC library itself produce the code (`yes`), or only an application (`no`)
 * - `httpStatus`: the HTTP status that google.rpc.Code gives for it
 * - `fromHttp`: the HTTP statuses that a client turns into it when a response lacks `grpc-status`; `other` for all that
 *   the table does not list. The two tables are not each other's inverse: 503 stands for UNAVAILABLE in both, but 429
 *   becomes UNAVAILABLE, while RESOURCE_EXHAUSTED becomes 429.
 */
export const grpc = {
  protocol: 'grpc',
  stages: ['client', 'transport', 'server'],
  facts: {
    fromLibrary: {
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
      ],
    },
    stages: {
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
      ],
    },
    httpStatus: {
      spec: [
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    fromHttp: {
      spec: [
        {
          title: 'gRPC: HTTP to gRPC status code mapping',
          url: 'https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md',
        },
      ],
    },
    retry: { spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }] },
    registry: {},
    spec: {},
  },
  tags: ['fromLibrary', 'retry'],
  codes: {
    0: {
      phrase: 'OK',
      registry: 'assigned',
      severity: 'neutral',
      fromLibrary: 'yes',
      httpStatus: 200,
      fromHttp: [],
      stages: ['server'],
      retry: {
        advice: 'not-needed',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    1: {
      phrase: 'CANCELLED',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'yes',
      httpStatus: 499,
      fromHttp: [],
      stages: ['client', 'transport', 'server'],
      retry: {
        advice: 'not-needed',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    2: {
      phrase: 'UNKNOWN',
      registry: 'assigned',
      severity: 'fault',
      fromLibrary: 'yes',
      httpStatus: 500,
      fromHttp: ['other'],
      stages: ['client', 'transport', 'server'],
      retry: {
        advice: 'app-decides',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    3: {
      phrase: 'INVALID_ARGUMENT',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'no',
      httpStatus: 400,
      fromHttp: [],
      stages: ['server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    4: {
      phrase: 'DEADLINE_EXCEEDED',
      registry: 'assigned',
      severity: 'fault',
      fromLibrary: 'yes',
      httpStatus: 504,
      fromHttp: [],
      stages: ['client', 'server'],
      // The work may have been done all the same: google.rpc.Code says so.
      retry: {
        advice: 'app-decides',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    5: {
      phrase: 'NOT_FOUND',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'no',
      httpStatus: 404,
      fromHttp: [],
      stages: ['server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    6: {
      phrase: 'ALREADY_EXISTS',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'no',
      httpStatus: 409,
      fromHttp: [],
      stages: ['server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    7: {
      phrase: 'PERMISSION_DENIED',
      registry: 'assigned',
      severity: 'notice',
      // Missing in the table of what libraries produce, yet made by the client from HTTP 403 and from INADEQUATE_SECURITY.
      fromLibrary: 'yes',
      httpStatus: 403,
      fromHttp: [403],
      stages: ['transport', 'server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    8: {
      phrase: 'RESOURCE_EXHAUSTED',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'yes',
      httpStatus: 429,
      fromHttp: [],
      stages: ['client', 'transport', 'server'],
      // Exhausted quota may last for hours, an exhausted thread pool for milliseconds: AIP-194 leaves it to the cause.
      retry: {
        advice: 'app-decides',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    9: {
      phrase: 'FAILED_PRECONDITION',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'no',
      httpStatus: 400,
      fromHttp: [],
      stages: ['server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    10: {
      phrase: 'ABORTED',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'no',
      httpStatus: 409,
      fromHttp: [],
      stages: ['server'],
      // To be repeated one level up: the whole read, change and write.
      retry: {
        advice: 'app-decides',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    11: {
      phrase: 'OUT_OF_RANGE',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'no',
      httpStatus: 400,
      fromHttp: [],
      stages: ['server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    12: {
      phrase: 'UNIMPLEMENTED',
      registry: 'assigned',
      severity: 'fault',
      fromLibrary: 'yes',
      httpStatus: 501,
      fromHttp: [404],
      stages: ['client', 'transport', 'server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    13: {
      phrase: 'INTERNAL',
      registry: 'assigned',
      severity: 'fault',
      fromLibrary: 'yes',
      httpStatus: 500,
      // 431 stands in the table, but not every library follows it: grpc-go maps it to UNKNOWN.
      fromHttp: [400, 431],
      stages: ['client', 'transport', 'server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    14: {
      phrase: 'UNAVAILABLE',
      registry: 'assigned',
      severity: 'fault',
      fromLibrary: 'yes',
      httpStatus: 503,
      fromHttp: [429, 502, 503, 504],
      stages: ['transport', 'server'],
      retry: {
        advice: 'backoff',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    15: {
      phrase: 'DATA_LOSS',
      registry: 'assigned',
      severity: 'fault',
      fromLibrary: 'no',
      httpStatus: 500,
      fromHttp: [],
      stages: ['server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
    16: {
      phrase: 'UNAUTHENTICATED',
      registry: 'assigned',
      severity: 'notice',
      fromLibrary: 'yes',
      httpStatus: 401,
      fromHttp: [401],
      stages: ['client', 'transport', 'server'],
      retry: {
        advice: 'after-fix',
        spec: [{ title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' }],
      },
      spec: [
        {
          title: 'gRPC: Status codes and their use',
          url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
        },
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
  },
  ranges: [
    {
      id: 'beyond',
      from: 17,
      to: 2_147_483_647,
      registry: 'unassigned',
      severity: 'fault',
      fromLibrary: 'no',
      stages: ['server'],
      retry: { advice: 'app-decides' },
      // grpc-java reports such a number as UNKNOWN; grpc-go and grpc-js hand it on.
      spec: [
        { title: 'google.rpc.Code', url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto' },
      ],
    },
  ],
} as const;

grpc satisfies Catalog;
