import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in English. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: 'Continue',
    summary:
      'The server has received the request headers and has not rejected them, so the client should send the body and wait for the final response.',
    when: 'The client sent the headers with `Expect: 100-continue` and waits before it sends the body. curl does so by default for large uploads over HTTP/1.1.',
    fixes: [
      {
        id: 'drop-expect',
        text: 'If the client should not wait, stop your HTTP library from adding `Expect`. In curl, pass `-H "Expect:"`.',
      },
      {
        id: 'find-dropping-hop',
        text: 'If uploads pause for a second, the 100 is not reaching the client: curl waits 1 s, then prints `Done waiting for 100-continue`. Send the same request directly to the origin to see whether a proxy drops `Expect` or the 100.',
      },
    ],
    choose: 'Use 100 when a request has `Expect: 100-continue` and you accept its headers.',
    endUser: 'Your upload is starting.',
  },
  101: {
    name: 'Switching Protocols',
    summary: 'The server is switching this connection to a protocol that the client requested in `Upgrade`.',
    when: 'Every successful WebSocket handshake over HTTP/1.1 ends with 101. No final HTTP response follows: the connection uses the new protocol from then on. HTTP/2 and HTTP/3 do not have 101: there, a WebSocket handshake is a CONNECT request that succeeds with 200.',
    fixes: [
      {
        id: 'name-protocol',
        text: 'Name the chosen protocol in the `Upgrade` header of the response, and send `Connection: upgrade`.',
      },
      {
        id: 'pass-upgrade',
        text: 'If the 101 never arrives, configure each proxy to forward `Upgrade` and `Connection`. In nginx, set `proxy_http_version 1.1` and both headers with `proxy_set_header`.',
      },
    ],
    choose: 'Use 101 only in response to an `Upgrade` header, and only for a protocol that it lists.',
    endUser: 'The connection is being set up.',
  },
  102: {
    name: 'Processing',
    summary: 'The server has received the complete request and is still processing it; the final response follows.',
    when: '102 is rare. RFC 2518 (WebDAV) defined it for long-running operations, and RFC 4918 dropped it.',
    fixes: [
      {
        id: 'update-library',
        text: 'If your HTTP library treats 102 as the final response, update the library: every 1xx response except 101 is interim.',
      },
      {
        id: 'return-202',
        text: 'For work that takes minutes, return 202 with a status URL instead, for example in `Location`.',
      },
    ],
    choose: 'Use 102 only for clients that are known to support it; for all others, use 202.',
    endUser: 'Your request is being processed.',
  },
  103: {
    name: 'Early Hints',
    summary:
      'The server sends some headers, usually `Link`, before the final response, so that the browser can start to load resources.',
    when: 'A CDN or server lists style sheets and fonts in `Link` while the page is still being generated. Chrome ignores 103 over HTTP/1.1.',
    fixes: [
      {
        id: 'require-http2',
        text: 'Send 103 only over HTTP/2 or later, because some HTTP/1.1 clients and proxies mishandle it. In Node.js, call `response.writeEarlyHints()`.',
      },
      {
        id: 'forward-hints',
        text: 'If the hints do not arrive, turn on forwarding at each proxy: `early_hints` in nginx (1.29.0 and later), `H2EarlyHints on` in Apache. Behind an older nginx, send no 103: over HTTP/2, it breaks the whole response.',
      },
    ],
    choose: 'Use 103 when the final response takes time and you already know which resources the page needs.',
    endUser: 'The page is loading.',
  },
  104: {
    name: 'Upload Resumption Supported',
    summary: 'The server supports resumable uploads: if this upload is interrupted, the client can resume it.',
    when: 'A client starts an upload as described in the IETF draft “Resumable Uploads for HTTP”. The registration of 104 is temporary, and the IANA registry gives the date on which it expires.',
    fixes: [
      {
        id: 'store-location',
        text: 'Store the URL from `Location` until the upload is complete.',
      },
      {
        id: 'resume-upload',
        text: 'After an interruption, send HEAD to that URL and read `Upload-Offset`. Send the rest from there with PATCH, with the same `Upload-Offset`, `Upload-Complete: ?1` and `Content-Type: application/partial-upload`.',
      },
      {
        id: 'find-dropping-proxy',
        text: 'If the 104 never arrives, find the proxy that drops interim responses: send the upload to each hop in turn with `curl -v`, which prints each 1xx response.',
      },
    ],
    choose: 'Use 104 as early as possible in an upload that the client can resume.',
    endUser: 'If the connection drops, your upload can be resumed.',
  },
};
