import type { grpc } from '../../../catalogs/grpc.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** gRPC status codes in English. */
export const en: LocaleOf<typeof grpc, 'en'> = {
  protocol: 'grpc',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'gRPC',
    codes: 'Status codes',
    stages: { client: 'Client', transport: 'Transport', server: 'Server' },
    facts: {
      fromLibrary: {
        question: 'Can the gRPC library itself produce it?',
        values: { yes: 'Yes, the library or an application', no: 'No, only an application' },
        tags: { yes: 'From library or app', no: 'Only from the app' },
        says: {
          yes: {
            one: '{codes} may come from the gRPC library itself, so look at the connection as well as at the handler.',
            other:
              '{codes} may come from the gRPC library itself, so look at the connection as well as at the handlers.',
          },
          no: {
            one: '{codes} is always returned by somebody’s code: read the handler that chose it.',
            other: '{codes} are always returned by somebody’s code: read the handlers that chose them.',
          },
        },
      },
      stages: { question: 'Where in the call does it arise?' },
      httpStatus: {
        question: 'Which HTTP status stands for it?',
        note: 'What an API that is also offered over HTTP answers, as google.rpc.Code has it.',
        values: {},
      },
      fromHttp: {
        question: 'Which HTTP statuses become it?',
        note: 'What a client makes of a response without grpc-status. It is not the table from gRPC to HTTP turned round.',
        values: { other: 'All that are not listed elsewhere' },
      },
    },
    across: {
      http: 'gRPC and HTTP have two tables between them, and neither is the other turned round: a client turns HTTP 429, 502, 503 and 504 into UNAVAILABLE, while RESOURCE_EXHAUSTED is given as HTTP 429.',
      websocket:
        'A gRPC status ends one call on a connection that stays open; a WebSocket close code ends the connection itself.',
    },
  },
  codes,
  ranges: {
    beyond: {
      name: 'Unassigned',
      summary: 'gRPC names the numbers from 0 to 16; this one has no meaning that others share.',
      when: 'A server returned a number of its own, or an HTTP status was put where a gRPC status belongs.',
      fixes: [
        { who: 'server', text: 'Return one of the 17 codes, and put your own code into the error details.' },
        { who: 'client', text: 'Treat the number as UNKNOWN; some libraries do so for you.' },
      ],
      choose: 'It is one of these if grpc-status holds a number above 16.',
      endUser: 'Something went wrong. Please try again later.',
    },
  },
  unknown: {
    name: 'Not a gRPC status',
    summary: 'A gRPC status is a whole number from 0 upwards or one of 17 names; this is neither.',
    when: 'A message was read in place of the code, a name is misspelled, or another protocol’s code ended up here.',
    fixes: [{ who: 'client', text: 'Check where the value comes from: the number stands in the grpc-status trailer.' }],
    choose: 'It is no gRPC status if it is neither a whole number from 0 upwards nor one of the 17 names.',
    endUser: 'Something went wrong. Please try again later.',
  },
};
