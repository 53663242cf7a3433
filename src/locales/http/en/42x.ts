import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in English. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: 'Enhance Your Calm',
    summary: 'The first Twitter API’s way of telling a client that it asks too often.',
    when: 'In old code and logs: version 1 of that API sent it, its successors send 429.',
    fixes: [
      { who: 'client', text: 'Treat it like 429: wait as long as Retry-After says, then go on more slowly.' },
      { who: 'server', text: 'Send 429 in its place.' },
    ],
    choose: 'Do not send 420: clients and libraries know 429.',
    endUser: 'That was a lot at once, so please wait a moment.',
  },
  421: {
    name: 'Misdirected Request',
    summary: 'The request came over a connection to a server that does not answer for its host.',
    when: 'A browser uses one HTTP/2 connection for two hosts with a common certificate, or SNI and Host name different sites.',
    fixes: [
      { who: 'client', text: 'Repeat the request on a new connection; that is safe for any method.' },
      {
        who: 'operator',
        text: 'Give hosts on different servers separate certificates, or serve each of them everywhere.',
      },
      { who: 'operator', text: 'Check that the proxy sends the name of the right host in SNI.' },
    ],
    choose: 'Send 421 when another connection may lead to a server for this host; a proxy must not make it up.',
    endUser: 'The service could not be reached this way, so please try again.',
  },
  422: {
    name: 'Unprocessable Content',
    summary: 'The body is well-formed, but what it says breaks a rule.',
    when: 'Validation failed: an e-mail address that is none, an end before the start. Rails, Laravel and FastAPI use it so.',
    fixes: [
      { who: 'client', text: 'Show the errors beside the fields, and let the user correct them.' },
      { who: 'client', text: 'Do not send it again unchanged.' },
      { who: 'server', text: 'List all errors at once, each with its field.' },
    ],
    choose: 'Send 422 when you could read the request and its content is not valid.',
    endUser: 'Some of the information is not valid, so please check it.',
  },
  423: {
    name: 'Locked',
    summary: 'The resource is locked, and the request did not bring the key.',
    when: 'Somebody has the document open over WebDAV, or an editor that crashed left its lock behind.',
    fixes: [
      { who: 'client', text: 'Wait until the other person is done, or work on a copy.' },
      { who: 'client', text: 'If the lock is yours, send its token in the If header.' },
      { who: 'operator', text: 'Remove locks whose owner is gone, and let locks expire.' },
    ],
    choose: 'Send 423 when a lock protects the resource and the request lacks its token.',
    endUser: 'Somebody else is working on this right now.',
  },
  424: {
    name: 'Failed Dependency',
    summary: 'This step failed because another one that it depends on had failed.',
    when: 'WebDAV property changes, where one refusal undoes all; Amazon SageMaker sends it when the model itself fails.',
    fixes: [
      { who: 'client', text: 'Find the entry that failed for a reason of its own: that one has to be mended.' },
      { who: 'server', text: 'Name the step that failed first in the body.' },
      { who: 'operator', text: 'Look in the log of the service that is depended on.' },
    ],
    choose: 'Send 424 for steps that you skipped because an earlier one failed.',
    endUser: 'This could not be completed because an earlier step failed.',
  },
  425: {
    name: 'Too Early',
    summary: 'The request came in TLS early data, and the server will not risk acting on a replay.',
    when: 'TLS 1.3 with 0-RTT is on, and a request that could do harm when repeated came with the first packets.',
    fixes: [
      { who: 'client', text: 'Send it again once the TLS handshake is complete, and not as early data.' },
      {
        who: 'operator',
        text: 'Let the proxy mark such requests with Early-Data: 1, or hold them until the handshake is done.',
      },
      { who: 'operator', text: 'Switch early data off if nobody knows which requests are safe to replay.' },
    ],
    choose: 'Send 425 when a request in early data would do harm if it were a replay.',
    endUser: 'The connection was not ready yet, so please try again.',
  },
  426: {
    name: 'Upgrade Required',
    summary: 'The server refuses to go on in this protocol and names the one that it wants in Upgrade.',
    when: 'A plain request reached a WebSocket endpoint, as with the ws library for Node.js, or the WebSocket version is unknown.',
    fixes: [
      { who: 'client', text: 'Connect with a WebSocket client, to a ws:// or wss:// address.' },
      { who: 'server', text: 'Send the Upgrade header along: without it nobody knows what you want.' },
      { who: 'operator', text: 'Let the proxy pass Upgrade and Connection on, over HTTP/1.1.' },
    ],
    choose: 'Send 426 when the same request would be welcome in another protocol.',
    endUser: 'The app has to connect in another way, so please update it.',
  },
  428: {
    name: 'Precondition Required',
    summary:
      'The server takes this change only with a condition such as If-Match, so that nothing is overwritten unseen.',
    when: 'An API guards against lost updates, and a PUT, PATCH or DELETE came without an ETag.',
    fixes: [
      { who: 'client', text: 'Fetch the resource first, then send its ETag in If-Match.' },
      { who: 'server', text: 'Say in the body which header is missing.' },
    ],
    choose: 'Send 428 when you insist on a condition and the request has none.',
    endUser: 'Please reload this before you save it.',
  },
  429: {
    name: 'Too Many Requests',
    summary: 'This caller has sent more requests than it may in a given time.',
    when: 'API quotas, scrapers, retry loops without pauses, and many users behind one IP address that are counted as one.',
    fixes: [
      { who: 'client', text: 'Wait as long as Retry-After says; without it, use random delays that grow.' },
      { who: 'client', text: 'Cache, combine and spread calls, so that you stay below the limit.' },
      { who: 'server', text: 'Send Retry-After, and say which limit was met and by whom.' },
      { who: 'operator', text: 'Behind a proxy, count by the real client address, not by the proxy’s.' },
    ],
    choose: 'Send 429 when this caller is over its share while the service itself is well.',
    endUser: 'That was a lot at once, so please wait a moment.',
  },
};
