import type { http } from '../../../catalogs/http.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { codes as codes1xx } from './1xx.js';
import { codes as codes2xx } from './2xx.js';
import { codes as codes3xx } from './3xx.js';
import { codes as codes40x } from './40x.js';
import { codes as codes41x } from './41x.js';
import { codes as codes42x } from './42x.js';
import { codes as codes43xto49x } from './43x-49x.js';
import { codes as codes50xto51x } from './50x-51x.js';
import { codes as codes52xto99x } from './52x-99x.js';
import { pairs } from './pairs.js';

/** HTTP status codes in English. */
export const en: LocaleOf<typeof http, 'en'> = {
  protocol: 'http',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'HTTP',
    codes: 'Status codes',
    stages: {
      client: 'Client',
      gateway: 'Gateway or proxy',
      origin: 'Origin server',
    },
    facts: {
      class: {
        question: 'What kind of answer is it?',
        values: {
          informational: 'Informational: the real answer is still to come',
          success: 'Success',
          redirection: 'Redirection: one more step to take',
          'client-error': 'Client error: something about the request',
          'server-error': 'Server error: something behind the address',
        },
        tags: {
          informational: 'Informational',
          success: 'Success',
          redirection: 'Redirection',
          'client-error': 'Client error',
          'server-error': 'Server error',
        },
        says: {
          informational: {
            one: '{codes} is only an interim message: the client goes on and waits for the real answer.',
            other: '{codes} are only interim messages: the client goes on and waits for the real answer.',
          },
          success: {
            one: 'With {codes} the server accepted the request: the client carries on with the answer.',
            other: 'With {codes} the server accepted the request: the client carries on with the answer.',
          },
          redirection: {
            one: '{codes} is neither yes nor no: the client has one more step to take, to another address or to its own copy.',
            other:
              '{codes} are neither yes nor no: the client has one more step to take, to another address or to its own copy.',
          },
          'client-error': {
            one: 'With {codes} the server blames the request: the client changes it, or waits, before it asks again.',
            other: 'With {codes} the server blames the request: the client changes it, or waits, before it asks again.',
          },
          'server-error': {
            one: 'With {codes} the request may be fine and the service is what failed: whoever runs it has to act.',
            other: 'With {codes} the request may be fine and the service is what failed: whoever runs it has to act.',
          },
        },
      },
      sentBy: {
        question: 'Who sends it?',
        values: {
          origin: 'The origin server',
          gateway: 'A gateway or proxy',
          either: 'The origin server or a gateway',
          nobody: 'Nobody',
        },
        says: {
          origin: {
            one: '{codes} is for the origin server to send.',
            other: '{codes} are for the origin server to send.',
          },
          gateway: {
            one: '{codes} comes from a gateway or proxy, not from the application behind it.',
            other: '{codes} come from a gateway or proxy, not from the application behind it.',
          },
          either: {
            one: '{codes} can come from the origin server or from a gateway in front of it.',
            other: '{codes} can come from the origin server or from a gateway in front of it.',
          },
          nobody: {
            one: 'Nobody is meant to send {codes} as the status of a response.',
            other: 'Nobody is meant to send {codes} as the status of a response.',
          },
        },
      },
      stages: { question: 'Where on the way does it arise?' },
      cacheable: {
        question: 'May a cache keep it without being told?',
        values: { true: 'Yes, unless a header forbids it', false: 'No' },
        says: {
          true: {
            one: 'A cache may keep {codes} for a while without being told to.',
            other: 'A cache may keep {codes} for a while without being told to.',
          },
          false: {
            one: 'A cache does not keep {codes} of its own accord.',
            other: 'A cache does not keep {codes} of its own accord.',
          },
        },
      },
      body: {
        question: 'May it have a body?',
        values: { allowed: 'Yes', never: 'No, never' },
        says: {
          allowed: {
            one: '{codes} may bring a body to read.',
            other: '{codes} may bring a body to read.',
          },
          never: {
            one: '{codes} never has a body, so there is nothing to parse.',
            other: '{codes} never have a body, so there is nothing to parse.',
          },
        },
      },
      method: {
        question: 'What becomes of the method?',
        values: {
          kept: 'It stays as it was, and so does the body',
          'may-become-get': 'POST may become GET, and does in browsers',
          'becomes-get': 'It becomes GET (HEAD stays HEAD)',
        },
        says: {
          kept: {
            one: 'After {codes} the client repeats the request with the same method and the same body.',
            other: 'After {codes} the client repeats the request with the same method and the same body.',
          },
          'may-become-get': {
            one: 'After {codes} a client may turn POST into GET, and browsers do.',
            other: 'After {codes} a client may turn POST into GET, and browsers do.',
          },
          'becomes-get': {
            one: 'After {codes} the client goes on with GET, whatever the method was, HEAD excepted.',
            other: 'After {codes} the client goes on with GET, whatever the method was, HEAD excepted.',
          },
        },
      },
      permanent: {
        question: 'Is it for good?',
        values: { true: 'Yes', false: 'No, only for now' },
        says: {
          true: {
            one: '{codes} is for good: links and settings with the old address should change.',
            other: '{codes} are for good: links and settings with the old address should change.',
          },
          false: {
            one: '{codes} is for now: the old address stays the one to ask.',
            other: '{codes} are for now: the old address stays the one to ask.',
          },
        },
      },
      headers: {
        question: 'Which header fields go with it?',
        values: { required: '{items} (required)', usual: '{items} (usual)' },
      },
      retry: {
        question: 'Should the client send the request again?',
        note: 'A request that changes something may have been carried out although an error came back: repeat it automatically only if running it twice does no harm.',
        values: {
          'not-needed': 'No need',
          backoff: 'Yes: when Retry-After says, or with random delays that grow',
          delay: 'Yes, after a random {min} to {max} seconds',
          'after-fix': 'Only once the cause is fixed',
          elsewhere: 'Not in the same place: follow Location, use another connection, or let the user decide',
          'app-decides': 'The application decides',
          'not-applicable': 'Does not apply',
        },
        tags: {
          'not-needed': 'No retry needed',
          backoff: 'Retry with backoff',
          delay: 'Retry after {min}–{max} s',
          'after-fix': 'Fix before retrying',
          elsewhere: 'Go elsewhere',
          'app-decides': 'The app decides',
          'not-applicable': 'Retrying does not apply',
        },
        says: {
          'not-needed': {
            one: 'After {codes} there is nothing to send again.',
            other: 'After {codes} there is nothing to send again.',
          },
          backoff: {
            one: 'After {codes}, try again when Retry-After says so, or with random delays that grow.',
            other: 'After {codes}, try again when Retry-After says so, or with random delays that grow.',
          },
          delay: {
            one: 'After {codes}, wait a random {min} to {max} seconds, then try again.',
            other: 'After {codes}, wait a random {min} to {max} seconds, then try again.',
          },
          'after-fix': {
            one: 'Sending the same request again after {codes} leads to the same answer until the cause is fixed.',
            other: 'Sending the same request again after {codes} leads to the same answer until the cause is fixed.',
          },
          elsewhere: {
            one: 'After {codes}, do not ask in the same place again: follow Location, use another connection, or let the user decide.',
            other:
              'After {codes}, do not ask in the same place again: follow Location, use another connection, or let the user decide.',
          },
          'app-decides': {
            one: 'Whether to try again after {codes} is for your application to decide.',
            other: 'Whether to try again after {codes} is for your application to decide.',
          },
          'not-applicable': {
            one: 'The question of trying again does not arise with {codes}.',
            other: 'The question of trying again does not arise with {codes}.',
          },
        },
      },
      usedBy: {
        question: 'Which product uses it?',
        values: {
          sends: '{items} (as the status of a response)',
          logs: '{items} (only in the log)',
          internal: '{items} (not as a status)',
        },
      },
    },
    across: {
      websocket:
        'An HTTP status answers the opening handshake of a WebSocket; a close code ends a connection that is open. In a browser a refused upgrade shows as WebSocket 1006, whatever its HTTP status was.',
    },
  },
  codes: {
    ...codes1xx,
    ...codes2xx,
    ...codes3xx,
    ...codes40x,
    ...codes41x,
    ...codes42x,
    ...codes43xto49x,
    ...codes50xto51x,
    ...codes52xto99x,
  },
  ranges: {
    unused: {
      name: 'Below the classes',
      summary: 'Numbers below 100 are no status: a 0 stands for an answer that never came or may not be read.',
      when: 'A script in a browser gets 0 after a network error, a CORS refusal or an abort; curl prints 000.',
      fixes: [
        {
          who: 'client',
          text: 'Read the error beside it and the console: DNS, TLS, CORS and lost networks look alike here.',
        },
        {
          who: 'operator',
          text: 'See whether the request reached the server: if so, think of CORS, otherwise of the network.',
        },
      ],
      choose: 'It is one of these if a client holds a number below 100; no valid response carries one.',
      endUser: 'The service could not be reached, so please check your connection.',
    },
    informational: {
      name: 'Informational',
      summary: 'An interim response whose number has no registered meaning; the final answer is still to come.',
      when: 'A server tries out an extension, or follows a specification newer than this page.',
      fixes: [
        {
          who: 'client',
          text: 'Nothing to fix: ignore it and wait for the final status, as with any unknown code from 100 to 199.',
        },
        { who: 'server', text: 'Send it only to clients that asked for the extension.' },
      ],
      choose: 'Leave unregistered numbers from 100 to 199 alone: proxies and clients may trip over them.',
      endUser: 'Your request is being worked on.',
    },
    success: {
      name: 'Success',
      summary: 'A success whose number has no registered meaning, to be treated like 200.',
      when: 'An API or framework made the number up, or follows a specification newer than this page.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: treat it like 200.' },
        { who: 'client', text: 'If the details matter, look the number up in the documentation of the service.' },
        { who: 'server', text: 'Send a registered code, and put the details into the body.' },
      ],
      choose: 'Send a registered code in its place: tools will take it for a plain 200 anyway.',
      endUser: 'Everything worked.',
    },
    redirection: {
      name: 'Redirection',
      summary: 'A redirection whose number has no registered meaning, to be treated like 300.',
      when: 'An API or framework made the number up; some APIs misuse this class for answers about an unfinished job.',
      fixes: [
        { who: 'client', text: 'Look at Location and at the documentation of the service before you follow anything.' },
        { who: 'server', text: 'Send 302, 303, 307 or 308, which every client knows how to follow.' },
      ],
      choose: 'Send a registered redirect in its place: clients do not follow a number that they do not know.',
      endUser: 'This page cannot be opened at the moment.',
    },
    'client-error': {
      name: 'Client error',
      summary: 'A client error whose number has no registered meaning, to be treated like 400.',
      when: 'A firewall, framework or API made the number up, or follows a specification newer than this page.',
      fixes: [
        { who: 'client', text: 'Treat it like 400, and read the body for the reason.' },
        { who: 'client', text: 'Look the number up in the documentation of the service.' },
        { who: 'operator', text: 'Find out which hop sent it: a WAF or CDN may have numbers of its own.' },
      ],
      choose: 'Send a registered code in its place, and put your own error code into the body.',
      endUser: 'The service refused this request.',
    },
    'server-error': {
      name: 'Server error',
      summary: 'A server error whose number has no registered meaning, to be treated like 500.',
      when: 'A CDN, load balancer or hosting panel made the number up, or follows a specification newer than this page.',
      fixes: [
        {
          who: 'operator',
          text: 'Find out which hop sent it, and look the number up in that product’s documentation.',
        },
        { who: 'client', text: 'Treat it like 500: try again with growing delays.' },
        { who: 'server', text: 'Send a registered code, and put your own error code into the body.' },
      ],
      choose: 'Send a registered code in its place, such as 500, 502 or 503.',
      endUser: 'Something went wrong on our side, so please try again later.',
    },
    beyond: {
      name: 'Beyond the classes',
      summary: 'Numbers from 600 on belong to no class; a client that meets one should treat it as a server error.',
      when: 'A library or proxy keeps numbers of its own for failures, or a program put some other number where the status belongs.',
      fixes: [
        { who: 'client', text: 'Find out whether your own library made it up: then its documentation explains it.' },
        { who: 'server', text: 'Find the code that sets this number, and send a status from 100 to 599.' },
      ],
      choose: 'It is one of these if a log or an error object shows a number above 599.',
      endUser: 'Something went wrong, so please try again later.',
    },
  },
  unknown: {
    name: 'Not an HTTP status',
    summary: 'An HTTP status is a whole number; this is something else.',
    when: 'A log line was cut, a field was read from the wrong place, or another protocol’s code ended up here.',
    fixes: [
      { who: 'client', text: 'Check where the value comes from: a Response holds the number in its status property.' },
    ],
    choose: 'It is no HTTP status if it is not a whole number.',
    endUser: 'The service answered in a way that the app does not know.',
  },
};
