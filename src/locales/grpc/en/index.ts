import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** gRPC status codes in English. */
export const en: LocaleOf<typeof grpc, 'en'> = {
  protocol: 'grpc',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
    protocol: 'gRPC',
    codes: 'Status codes',
    stages: { client: 'Client', transport: 'Transport', server: 'Server' },
    facts: {
      fromLibrary: {
        question: 'Can the gRPC library itself generate it?',
        values: {
          yes: 'Yes, the library or the application',
          some: 'Normally not, but some libraries do',
          no: 'No, only the application',
        },
        tags: { yes: 'From library or app', some: 'Usually from the app', no: 'From the app only' },
        says: {
          yes: {
            one: '{codes} can come from the gRPC library itself or from application code.',
            other: '{codes} can come from the gRPC library itself or from application code.',
          },
          some: {
            one: '{codes} normally comes from application code, but some gRPC libraries generate it as well.',
            other: '{codes} normally come from application code, but some gRPC libraries generate them as well.',
          },
          no: {
            one: 'According to the gRPC documentation, the library never generates {codes}: look for the handler that returned it.',
            other:
              'According to the gRPC documentation, the library never generates {codes}: look for the handlers that returned them.',
          },
        },
      },
      stages: { question: 'Where in the call does it occur?' },
      httpStatus: {
        question: 'Which HTTP status does it map to?',
        note: 'The status that an API returns when it also serves the method over HTTP/JSON, according to `google.rpc.Code`.',
        values: {},
      },
      fromHttp: {
        question: 'Which HTTP statuses map to it?',
        note: 'The HTTP statuses that a client reports as this code when the response has no `grpc-status`. This mapping is not the inverse of the gRPC-to-HTTP mapping.',
        values: { other: 'All statuses not listed for another code' },
      },
    },
    across: {
      http: 'gRPC and HTTP have two mappings, and one is not the inverse of the other. When a response has no `grpc-status`, a client reports HTTP 404 as UNIMPLEMENTED and HTTP 429, 502, 503 and 504 as UNAVAILABLE. In the other direction, NOT_FOUND maps to HTTP 404 and RESOURCE_EXHAUSTED to HTTP 429.',
      websocket:
        'A gRPC status ends one call, and the connection can stay open; a WebSocket close code ends the connection itself.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: 'Unassigned',
      summary: 'gRPC defines only the codes 0 to 16; a higher number has no standard meaning.',
      when: 'A server returned a custom number, or passed an HTTP status where a gRPC status belongs.',
      fixes: [
        {
          id: 'return-standard-code',
          text: 'Return one of the 17 standard codes, and put your own code into a `google.rpc.ErrorInfo` detail (`reason`).',
        },
        {
          id: 'treat-as-unknown',
          text: 'Treat the number as UNKNOWN. `grpc-java` does so automatically; `grpc-go` and `grpc-js` pass the number through.',
        },
      ],
      choose: 'A code is unassigned when `grpc-status` holds a number above 16.',
      endUser: 'Something went wrong. Please try again later.',
    },
  },
  unknown: {
    name: 'Not a gRPC status',
    summary: 'A gRPC status is a non-negative integer or one of 17 names; this value is neither.',
    when: 'The error message was read instead of the code, a name is misspelled, or the value is a code from another protocol.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Check where the value comes from: the code is in the `grpc-status` trailer, the error message in `grpc-message`.',
      },
    ],
    choose: 'A value is a gRPC status only if it is a non-negative integer or one of the 17 names.',
    endUser: 'Something went wrong. Please try again later.',
  },
};
