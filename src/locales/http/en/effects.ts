import type { http } from '../../../catalogs/http.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind HTTP codes do, in English. */
export const effects: EffectTexts<typeof http> = {
  'answers-conditional': 'This setting affects whether a conditional request gets this code instead of the content.',
  'closes-idle':
    'This setting decides when idle connections are closed. A request sent at that moment fails with this code.',
  denies: 'Requests that this setting does not allow are rejected with this code.',
  ejects:
    'This setting decides when or for how long a failing server is taken out of rotation. While no server is left, requests fail with this code.',
  'kills-worker':
    'A worker that takes longer than this is killed. Its connection breaks, and the proxy returns this code.',
  'limits-body': 'A request body larger than this is rejected with this code.',
  'limits-concurrency':
    'Requests are rejected with this code while more requests or connections than this are open or waiting.',
  'limits-count': 'A request with more header fields or parameters than this is rejected with this code.',
  'limits-header': 'Request headers larger than this are rejected with this code.',
  'limits-redirects': 'After this many internal redirects in a row, the request fails with this code.',
  'limits-response-header':
    'The request fails with this code when the response headers of the upstream are larger than this.',
  'limits-url': 'A request line, URL or URL parameter longer than this is rejected with this code.',
  'on-client-abort':
    'This setting decides whether the upstream request is cancelled when the client closes the connection.',
  'origin-port': 'The request fails with this code when the origin refuses connections on this port.',
  'passes-on':
    'This setting controls a header, host name or HTTP version that the upstream needs. If it is missing or wrong, the upstream returns this code.',
  redirects: 'This setting sends or rewrites this redirect.',
  'requires-auth': 'Requests without valid credentials are rejected with this code.',
  retries: 'This setting decides whether the request goes to another server before this code is returned.',
  'sets-status': 'This setting determines the status that is sent in this case.',
  'times-out':
    'The request fails with this code when the other endpoint takes longer than this to send or accept data.',
  'times-out-client': 'The request fails with this code when the client takes longer than this to send it.',
  'times-out-connect':
    'The request fails with this code when no connection to the upstream is established within this time.',
  'times-out-queue': 'The request fails with this code when it waits longer than this for a free server.',
};
