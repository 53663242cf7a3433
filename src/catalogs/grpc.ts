import type { CatalogOf } from '../model.js';
import { settings } from './grpc/settings.js';
import { signs } from './grpc/signs.js';
import { steps } from './grpc/steps.js';

/** What gRPC says of a status beside what every protocol does. */
export interface GrpcFacts {
  /** Can the gRPC library itself produce the code (`yes`), or only an application (`no`)? `some`: against the rule, a few do. */
  readonly fromLibrary: 'yes' | 'some' | 'no';
  /** The HTTP status that google.rpc.Code gives for it. */
  readonly httpStatus: number;
  /**
   * The HTTP statuses that a client turns into it when a response lacks `grpc-status`; `other` for all that the table does
   * not list. The two tables are not each other's inverse: 503 stands for UNAVAILABLE in both, but 429 becomes
   * UNAVAILABLE, while RESOURCE_EXHAUSTED becomes 429.
   */
  readonly fromHttp: readonly (number | 'other')[];
  readonly registry: 'assigned' | 'unassigned';
}

/** Where a call's status is made. */
export type GrpcStage = 'client' | 'transport' | 'server';

const STATUS_CODES = {
  title: 'gRPC: Status codes and their use',
  url: 'https://github.com/grpc/grpc/blob/master/doc/statuscodes.md',
} as const;
const GOOGLE_RPC_CODE = {
  title: 'google.rpc.Code',
  url: 'https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto',
} as const;
const HTTP_MAPPING = {
  title: 'gRPC: HTTP to gRPC status code mapping',
  url: 'https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md',
} as const;
const TONIC = {
  title: 'tonic: decode.rs',
  url: 'https://github.com/hyperium/tonic/blob/master/tonic/src/codec/decode.rs',
} as const;
const AIP_194 = { title: 'AIP-194: Automatic retry configuration', url: 'https://google.aip.dev/194' } as const;

const data = {
  protocol: 'grpc',
  stages: ['client', 'transport', 'server'],
  last: 2_147_483_647,
  facts: {
    fromLibrary: {
      shownAs: ['row', 'tag'],
      spec: [STATUS_CODES],
    },
    stages: {
      spec: [STATUS_CODES],
    },
    httpStatus: {
      spec: [GOOGLE_RPC_CODE],
    },
    fromHttp: {
      spec: [HTTP_MAPPING],
    },
    retry: { shownAs: ['row', 'tag'], spec: [AIP_194] },
    registry: {},
    spec: {},
  },
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[0],
    },
    1: {
      phrase: 'CANCELLED',
      registry: 'assigned',
      severity: 'notice',
      // .NET makes it of a response that is no gRPC too.
      fromLibrary: 'yes',
      httpStatus: 499,
      fromHttp: [],
      stages: ['client', 'transport', 'server'],
      // Never by itself. But who cancelled nothing may need the call: a reset stream, or in .NET an answer that is no gRPC.
      retry: {
        advice: 'app-decides',
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      signs: signs[1],
      steps: steps[1],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[2],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[3],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      signs: signs[4],
      settings: settings[4],
      steps: steps[4],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[5],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[6],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE, HTTP_MAPPING],
      signs: signs[7],
      steps: steps[7],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      signs: signs[8],
      settings: settings[8],
      steps: steps[8],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[9],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[10],
    },
    11: {
      phrase: 'OUT_OF_RANGE',
      registry: 'assigned',
      severity: 'notice',
      // tonic (Rust) answers so to a message above its limit, at either end.
      fromLibrary: 'some',
      httpStatus: 400,
      fromHttp: [],
      stages: ['client', 'server'],
      retry: {
        advice: 'after-fix',
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE, TONIC],
      steps: steps[11],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      signs: signs[12],
      settings: settings[12],
      steps: steps[12],
    },
    13: {
      phrase: 'INTERNAL',
      registry: 'assigned',
      severity: 'fault',
      fromLibrary: 'yes',
      httpStatus: 500,
      // 431 stands in the table, but of the libraries only those of Java and .NET follow it; for the others it is UNKNOWN.
      fromHttp: [400, 431],
      stages: ['client', 'transport', 'server'],
      retry: {
        advice: 'after-fix',
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      signs: signs[13],
      steps: steps[13],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      signs: signs[14],
      settings: settings[14],
      steps: steps[14],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      steps: steps[15],
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
        spec: [AIP_194],
      },
      spec: [STATUS_CODES, GOOGLE_RPC_CODE],
      signs: signs[16],
      steps: steps[16],
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
      spec: [GOOGLE_RPC_CODE],
      steps: steps.beyond,
    },
  ],
} as const satisfies CatalogOf<GrpcFacts, GrpcStage, Omit<GrpcFacts, 'httpStatus' | 'fromHttp'>>;

/** The catalog's type, by a name that a compile error can say. */
export interface GrpcCatalog extends Readonly<typeof data> {}

/** The status codes of gRPC, which are found by number (`14`) and by name (`'UNAVAILABLE'`). */
export const grpc: GrpcCatalog = data;
