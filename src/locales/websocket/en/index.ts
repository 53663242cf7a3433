import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { codes } from './codes.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in English. */
export const en: LocaleOf<typeof websocket, 'en'> = {
  protocol: 'websocket',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    protocol: 'WebSocket',
    codes: 'Close codes',
    stages: {
      dns: 'DNS lookup',
      tcp: 'TCP connect',
      tls: 'TLS handshake',
      upgrade: 'HTTP upgrade',
      open: 'Open connection',
      closing: 'Closing handshake',
    },
    facts: {
      onWire: {
        question: 'Can it travel in a Close frame?',
        values: { allowed: 'Yes', never: 'No, it must not' },
        tags: { allowed: 'May be sent', never: 'Never sent' },
        says: {
          allowed: {
            one: '{codes} travels in a Close frame, so one of the two sides chose to send it.',
            other: '{codes} travel in a Close frame, so one of the two sides chose to send them.',
          },
          never: {
            one: '{codes} must not stand in a Close frame: either your own side reported it, or the other side broke the protocol.',
            other:
              '{codes} must not stand in a Close frame: either your own side reported them, or the other side broke the protocol.',
          },
        },
      },
      sentBy: {
        question: 'Who may send it?',
        values: { client: 'The client', server: 'The server', either: 'Either side', nobody: 'Nobody' },
        says: {
          client: { one: 'Only a client sends {codes}.', other: 'Only a client sends {codes}.' },
          server: { one: 'Only a server sends {codes}.', other: 'Only a server sends {codes}.' },
          either: { one: 'Either side may send {codes}.', other: 'Either side may send {codes}.' },
        },
      },
      closeArgument: {
        question: 'Does close() in a browser take it?',
        values: { true: 'Yes', false: 'No, it throws InvalidAccessError' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} is not an error: it belongs to an ordinary close.',
            other: '{codes} are not errors: they belong to an ordinary close.',
          },
          notice: {
            one: '{codes} wants a decision from your application, yet the connection itself worked.',
            other: '{codes} want a decision from your application, yet the connection itself worked.',
          },
          fault: {
            one: '{codes} points to a fault that somebody has to find.',
            other: '{codes} point to faults that somebody has to find.',
          },
        },
      },
      stages: { question: 'Where in the connection does it arise?' },
      clean: {
        question: 'What is wasClean, as a rule?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: 'With {codes} both sides finished the closing handshake.',
            other: 'With {codes} both sides finished the closing handshake.',
          },
          false: {
            one: 'With {codes} there was no proper closing handshake.',
            other: 'With {codes} there was no proper closing handshake.',
          },
        },
      },
      seenAs: {
        question: 'Which code do clients really report?',
        note: 'Measured with the versions named; other clients may report something else.',
        values: { 'as-sent': 'as sent ({items})' },
      },
      retry: {
        question: 'Should the client reconnect?',
        values: {
          'not-needed': 'No need: the work is done',
          backoff: 'Yes, with random delays that grow',
          delay: 'Yes, after a random {min} to {max} seconds',
          'after-fix': 'Only once the cause is fixed',
          elsewhere: 'Only to another address, or when the user asks',
          'app-decides': 'The application decides',
          'not-applicable': 'Does not apply',
        },
        tags: {
          'not-needed': 'No reconnect needed',
          backoff: 'Reconnect with backoff',
          delay: 'Reconnect after {min}–{max} s',
          'after-fix': 'Fix before reconnecting',
          elsewhere: 'Reconnect elsewhere',
          'app-decides': 'The app decides',
          'not-applicable': 'Reconnecting does not apply',
        },
        says: {
          'not-needed': {
            one: 'After {codes} there is nothing left to reconnect for.',
            other: 'After {codes} there is nothing left to reconnect for.',
          },
          backoff: {
            one: 'After {codes}, reconnect with random delays that grow.',
            other: 'After {codes}, reconnect with random delays that grow.',
          },
          delay: {
            one: 'After {codes}, wait a random {min} to {max} seconds, then reconnect.',
            other: 'After {codes}, wait a random {min} to {max} seconds, then reconnect.',
          },
          'after-fix': {
            one: 'Reconnecting after {codes} leads to the same end until the cause is fixed.',
            other: 'Reconnecting after {codes} leads to the same end until the cause is fixed.',
          },
          elsewhere: {
            one: 'After {codes}, connect to another address or wait until the user asks.',
            other: 'After {codes}, connect to another address or wait until the user asks.',
          },
          'app-decides': {
            one: 'Whether to reconnect after {codes} is for your application to decide.',
            other: 'Whether to reconnect after {codes} is for your application to decide.',
          },
          'not-applicable': {
            one: 'The question of reconnecting does not arise with {codes}.',
            other: 'The question of reconnecting does not arise with {codes}.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    unused: {
      name: 'Not used',
      summary: 'Numbers below 1000 are not used as close codes.',
      when: 'A program passed an HTTP status, an exit code or a port where a close code belongs.',
      fixes: [
        { who: 'server', text: 'Find the call that closes with this number and replace it with a code from 1000 on.' },
      ],
      choose:
        'It is one of these if a frame trace shows a number below 1000; browsers pass it on, Node.js and ws treat it as a protocol error.',
      endUser: 'The connection ended because of a technical error.',
    },
    protocol: {
      name: 'Reserved for the protocol',
      summary:
        'Numbers from 1000 to 2999 belong to the WebSocket protocol and its extensions; this one has no meaning yet.',
      when: 'A peer invented a code in the range of the protocol, or follows a specification newer than this page.',
      fixes: [
        { who: 'server', text: 'Use a code from 4000 to 4999 for meanings of your own.' },
        { who: 'client', text: 'Look the number up in the IANA registry: it may have been assigned since.' },
      ],
      choose: 'Leave numbers from 1000 to 2999 that have no meaning to the specifications to come.',
      endUser: 'The connection ended for a reason that the app does not know.',
    },
    libraries: {
      name: 'For libraries and frameworks',
      summary:
        'Numbers from 3000 to 3999 are for libraries, frameworks and applications, which register them with IANA.',
      when: 'A library or framework closed the connection with a code of its own.',
      fixes: [
        { who: 'client', text: 'Look the number up in the documentation of the library that you and the server use.' },
        { who: 'server', text: 'Register the code with IANA if others will meet it too.' },
      ],
      choose: 'Send a code from 3000 to 3999 when you publish a library and have registered the code.',
      endUser: 'The connection was closed by the service.',
    },
    private: {
      name: 'Private use',
      summary: 'Numbers from 4000 to 4999 are free for applications; what this one means, only its application says.',
      when: 'The application closed the connection with a code of its own, for instance after a failed sign-in.',
      fixes: [
        { who: 'client', text: 'Look the number up in the documentation of this very service.' },
        { who: 'server', text: 'Document your codes, and say for each whether clients should reconnect.' },
      ],
      choose: 'Send a code from 4000 to 4999 when client and server have agreed on what it means.',
      endUser: 'The connection was closed by the service.',
    },
    beyond: {
      name: 'Out of range',
      summary: 'Numbers above 4999 have no meaning, although a Close frame has room for them.',
      when: 'A program passed a number where a close code belongs, or read the two bytes in the wrong order.',
      fixes: [{ who: 'server', text: 'Find the call that closes with this number and use a code from 4000 to 4999.' }],
      choose:
        'It is one of these if a frame trace shows a number above 4999; browsers pass it on, Node.js and ws treat it as a protocol error.',
      endUser: 'The connection ended because of a technical error.',
    },
  },
  unknown: {
    name: 'Not a close code',
    summary: 'A close code is a whole number from 0 to 65535; this is something else.',
    when: 'A log line was cut, a field was read from the wrong place, or another protocol’s code ended up here.',
    fixes: [
      { who: 'client', text: 'Check where the value comes from: a CloseEvent holds the number in its code property.' },
    ],
    choose: 'It is no close code if it is not a whole number of two bytes.',
    endUser: 'The connection ended for a reason that the app does not know.',
  },
};
