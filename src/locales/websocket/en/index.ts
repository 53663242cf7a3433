import type { websocket } from '../../../catalogs/websocket.js';
import type { LocaleOf } from '../../../model.js';
import { en as messages } from '../../messages/en.js';
import { codes } from './codes.js';
import { effects } from './effects.js';
import { pairs } from './pairs.js';

/** WebSocket close codes in English. */
export const en: LocaleOf<typeof websocket, 'en'> = {
  protocol: 'websocket',
  lang: 'en',
  dir: 'ltr',
  messages,
  pairs,
  terms: {
    effects,
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
        question: 'Can it be sent in a Close frame?',
        values: { allowed: 'Yes', never: 'No' },
        tags: { allowed: 'May be sent', never: 'Never sent' },
        says: {
          allowed: {
            one: '{codes} is sent in a Close frame, so the client or the server closed the connection deliberately.',
            other: '{codes} are sent in a Close frame, so the client or the server closed the connection deliberately.',
          },
          never: {
            one: '{codes} is not valid in a Close frame. Either your own endpoint generated it locally, or the peer sent an invalid code.',
            other:
              '{codes} are not valid in a Close frame. Either your own endpoint generated them locally, or the peer sent an invalid code.',
          },
        },
      },
      sentBy: {
        question: 'Who may send it?',
        values: { client: 'The client', server: 'The server', either: 'The client or the server', nobody: 'Nobody' },
        says: {
          client: { one: 'Only a client should send {codes}.', other: 'Only a client should send {codes}.' },
          server: { one: 'Only a server should send {codes}.', other: 'Only a server should send {codes}.' },
          either: {
            one: 'The client or the server may send {codes}.',
            other: 'The client or the server may send {codes}.',
          },
        },
      },
      closeArgument: {
        question: 'Can you pass it to `close()` in a browser?',
        values: { true: 'Yes', false: 'No, it throws `InvalidAccessError`' },
      },
      severity: {
        says: {
          neutral: {
            one: '{codes} is not an error; it is part of a normal close.',
            other: '{codes} are not errors; they are part of a normal close.',
          },
          notice: {
            one: 'With {codes}, the connection itself worked; your application must handle the code.',
            other: 'With {codes}, the connection itself worked; your application must handle the codes.',
          },
          fault: {
            one: '{codes} indicates an error. Find its cause before you rely on reconnecting.',
            other: '{codes} indicate errors. Find their causes before you rely on reconnecting.',
          },
        },
      },
      stages: { question: 'At which stage of the connection does it occur?' },
      clean: {
        question: 'Which value does `wasClean` usually have?',
        values: { true: 'true', false: 'false' },
        says: {
          true: {
            one: 'For {codes}, browsers report `wasClean` as `true`: both sides completed the closing handshake.',
            other: 'For {codes}, browsers report `wasClean` as `true`: both sides completed the closing handshake.',
          },
          false: {
            one: 'For {codes}, clients report `wasClean` as `false`: the closing handshake was not completed.',
            other: 'For {codes}, clients report `wasClean` as `false`: the closing handshake was not completed.',
          },
        },
      },
      seenAs: {
        question: 'Which code do clients actually report?',
        note: 'Measured with the versions shown; other clients may report a different code.',
        values: { 'as-sent': 'as sent ({items})' },
      },
      retry: {
        question: 'Should the client reconnect?',
        values: {
          'not-needed': 'No, the session is complete',
          'at-once': 'Yes, immediately',
          'new-connection': 'Yes, immediately on a new connection',
          backoff: 'Yes, with exponential backoff and jitter',
          delay: 'Yes, after a random delay of {min} to {max} seconds',
          'after-fix': 'Only after the cause is fixed',
          elsewhere: 'Only to another IP address, or at the user’s request',
          'user-decides': 'Only at the user’s request',
          'app-decides': 'Depends on the application',
          'not-applicable': 'Does not apply',
        },
        tags: {
          'not-needed': 'No reconnect needed',
          'at-once': 'Reconnect immediately',
          'new-connection': 'Reconnect immediately',
          backoff: 'Reconnect with backoff',
          delay: 'Reconnect after {min}–{max} s',
          'after-fix': 'Fix before reconnecting',
          elsewhere: 'Use another IP address',
          'user-decides': 'Reconnect when the user asks',
          'app-decides': 'Depends on the app',
          'not-applicable': 'No reconnect advice',
        },
        says: {
          'not-needed': {
            one: 'There is no need to reconnect after {codes}.',
            other: 'There is no need to reconnect after {codes}.',
          },
          backoff: {
            one: 'After {codes}, reconnect with exponential backoff and jitter.',
            other: 'After {codes}, reconnect with exponential backoff and jitter.',
          },
          delay: {
            one: 'After {codes}, wait a random {min} to {max} seconds, then reconnect.',
            other: 'After {codes}, wait a random {min} to {max} seconds, then reconnect.',
          },
          'after-fix': {
            one: 'After {codes}, fix the cause before you reconnect; until then, new attempts usually end the same way.',
            other:
              'After {codes}, fix the cause before you reconnect; until then, new attempts usually end the same way.',
          },
          elsewhere: {
            one: 'After {codes}, connect to another IP address, or wait until the user asks to reconnect.',
            other: 'After {codes}, connect to another IP address, or wait until the user asks to reconnect.',
          },
          'app-decides': {
            one: 'Whether to reconnect after {codes} depends on your application.',
            other: 'Whether to reconnect after {codes} depends on your application.',
          },
          'not-applicable': {
            one: 'There is no advice on reconnecting after {codes}.',
            other: 'There is no advice on reconnecting after {codes}.',
          },
        },
      },
    },
  },
  codes,
  ranges: {
    zero: {
      name: 'No code',
      summary: 'The close event holds no close code: the client reports 0 where others report 1006.',
      when: 'Deno reports 0 for a refused connection, a DNS or TLS error, a rejected upgrade, and usually for a lost connection (a Deno server whose `idleTimeout` expires reports 1001 instead). 0 is also the default of `new CloseEvent("close")`.',
      fixes: [
        {
          id: 'read-error-event',
          text: 'In Deno, log `message` of the `error` event, which names the cause, and reconnect with exponential backoff and jitter, as after 1006.',
        },
        {
          id: 'pass-code',
          text: 'In a test or a polyfill, pass the code: `new CloseEvent("close", { code: 1006 })`.',
        },
      ],
      choose: 'A close event has no code when `code` is 0; treat it as 1006 unless `wasClean` is `true`.',
      endUser: 'The connection was lost. Please try again.',
    },
    unused: {
      name: 'Not used',
      summary: 'Numbers below 1000 are not used as close codes.',
      when: 'A program passed an HTTP status, an exit code or a port number where a close code belongs.',
      fixes: [
        {
          id: 'use-valid-code',
          text: 'Find the call to `close()` that passes this number, and use 1000 or a code from 3000 to 4999 instead.',
        },
      ],
      choose:
        'A code is in this range when the Close frame holds a number below 1000. Browsers report it as sent; Node.js and ws report 1006 instead.',
      endUser: 'The connection ended because of a technical error.',
    },
    protocol: {
      name: 'Reserved for the protocol',
      summary:
        'Numbers from 1000 to 2999 are reserved for the WebSocket protocol and its extensions; this one has no assigned meaning.',
      when: 'A peer uses a number that was never assigned, or follows a specification newer than this description.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'For a meaning that your application defines, use a code from 4000 to 4999, such as `close(4000)`.',
        },
        {
          id: 'check-registry',
          text: 'Look the number up in the IANA WebSocket Close Code Number Registry: it may have been assigned since.',
        },
      ],
      choose:
        'A code is in this range when the Close frame holds an unassigned number from 1000 to 2999. Browsers report it as sent; Node.js and ws report 1006 instead.',
      endUser: 'The connection ended for a reason that the app does not know.',
    },
    libraries: {
      name: 'For libraries and frameworks',
      summary: 'Numbers from 3000 to 3999 are for libraries, frameworks and applications that register them with IANA.',
      when: 'A library or framework closed the connection with a code that it defines; for example, Centrifugo sends 3500 for an invalid token.',
      fixes: [
        {
          id: 'read-library-docs',
          text: 'Look the number up in the documentation of the library that closed the connection, or search its source, for example with `grep -rnw CODE node_modules/NAME`.',
        },
        {
          id: 'register-code',
          text: 'Register the code with IANA if you publish the library that sends it.',
        },
      ],
      choose: 'Use a code from 3000 to 3999 when you publish a library or framework and have registered the code.',
      endUser: 'The connection was closed by the service.',
    },
    private: {
      name: 'Private use',
      summary: 'Numbers from 4000 to 4999 are for private use; the application that sends one defines its meaning.',
      when: 'The application closed the connection with a code that it defines, for example after a failed sign-in. In the Discord gateway, 4004 means that authentication failed; in `graphql-ws`, 4408 means that `connection_init` did not arrive in time.',
      fixes: [
        {
          id: 'read-service-docs',
          text: 'Log `event.reason`, and look the number up in the documentation of the service.',
        },
        {
          id: 'document-codes',
          text: 'Document your codes, and state for each one whether clients should reconnect.',
        },
      ],
      choose: 'Use a code from 4000 to 4999 when client and server have agreed on its meaning.',
      endUser: 'The connection was closed by the service.',
    },
    beyond: {
      name: 'Out of range',
      summary: 'Numbers above 4999 have no defined meaning, although the two bytes in a Close frame can hold them.',
      when: 'A program passed another number, such as a port number, where a close code belongs, or read the two bytes in the wrong order: 1000 then becomes 59395.',
      fixes: [
        {
          id: 'use-private-code',
          text: 'Find the call to `close()` that passes this number, and use a code from 4000 to 4999 instead.',
        },
      ],
      choose:
        'A code is in this range when the Close frame holds a number above 4999. Browsers report it as sent; Node.js and ws report 1006 instead.',
      endUser: 'The connection ended because of a technical error.',
    },
  },
  unknown: {
    name: 'Not a close code',
    summary: 'This is not a close code: a close code is an integer from 0 to 65535.',
    when: 'A log line was truncated, the wrong field was read, or the value is a code from another protocol.',
    fixes: [
      {
        id: 'check-source',
        who: 'client',
        text: 'Check where the value comes from: a `CloseEvent` holds the number in its `code` property.',
      },
    ],
    choose: 'A value is a close code only if it is an integer from 0 to 65535.',
    endUser: 'The connection ended for a reason that the app does not know.',
  },
};
