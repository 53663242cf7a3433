import type { http } from '../../../catalogs/http.js';
import type { EffectTexts } from '../../../model.js';

/** What the settings behind HTTP codes do, in English. */
export const effects: EffectTexts<typeof http> = {
  'answers-conditional': 'This setting affects whether a conditional request gets this code instead of the content.',
  'closes-idle':
    'This setting determines how many idle connections between the proxy and the upstream stay open, or for how long. A request sent just as its connection closes can fail with this code.',
  denies: 'Requests that this setting does not allow are rejected with this code.',
  ejects:
    'This setting determines when or for how long a failing server is taken out of rotation. When no healthy server is left, requests fail with this code. By default, Envoy then sends requests to all servers instead (panic mode); Istio turns panic mode off.',
  'kills-worker':
    'If a request blocks a worker for longer than this, the worker is killed; `0` turns the limit off. The worker’s connection to the proxy breaks, and the proxy returns this code, or 503 in Envoy and in Apache with `mod_proxy_fcgi`. In Gunicorn 22.0.0 and later, the default worker usually sends a 500 itself before it ends.',
  'limits-body': 'A request body larger than this is rejected with this code.',
  'limits-concurrency':
    'When more requests or connections than this are open or queued, further requests are rejected with this code, or nginx closes their connections without a response.',
  'limits-count':
    'Over HTTP/1.1, a request with more header fields or parameters than this is rejected with this code. Over HTTP/2, Apache usually sends 431, HAProxy has a higher limit, and Envoy resets the stream.',
  'limits-header':
    'Over HTTP/1.1, request headers larger than this, individually or in total, are rejected with this code. Over HTTP/2, Apache usually sends 431; many other servers reset the stream or close the connection instead, and Node.js does not apply this limit.',
  'limits-part':
    'A field of a multipart form larger than this (in Flask) or an uploaded file larger than this (in Spring Boot) is rejected with this code.',
  'limits-redirects':
    'A client that has followed this many redirects in a row stops with an error at the next one. A server that has made this many internal redirects responds with 500 at the next one.',
  'limits-response-header':
    'The request fails with this code when the response headers of the upstream, individually or in total, are larger than this.',
  'limits-url':
    'Over HTTP/1.1, a request line, URL or URL parameter longer than this is rejected with this code. Over HTTP/2, some servers reset the stream or close the connection instead.',
  'lists-folder':
    'A request for a folder is rejected with this code when the folder has no index file and its contents may not be listed.',
  'on-client-abort':
    'This setting determines whether the upstream request is cancelled when the client closes the connection.',
  'origin-port': 'The request fails with this code when the origin refuses connections on this port.',
  'passes-on':
    'This setting controls a header, host name or HTTP version that the upstream needs. If that value is missing or wrong, the upstream returns this code.',
  redirects: 'This setting causes this redirect or changes its URL.',
  'requires-auth':
    'This setting determines whether requests need credentials. Requests without valid credentials are rejected with this code.',
  retries: 'This setting determines whether and how often the request is retried before this code is returned.',
  'sets-status': 'This setting determines whether this code or another one is sent.',
  'times-out':
    'The request fails with this code when the peer, usually the upstream, takes longer than this to respond, or to send or accept the next data.',
  'times-out-client':
    'The request fails with this code when the client takes longer than this to send what the setting covers: the headers, the body, the next part of it or the whole request. In Envoy, `0s` turns the timeout off.',
  'times-out-connect':
    'The request fails with this code when no connection to the upstream is established within this time.',
  'times-out-queue': 'The request fails with this code when it waits longer than this for a free server.',
};
