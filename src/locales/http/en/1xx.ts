import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 1xx in English. */
export const codes: CodeTexts<typeof http, '1'> = {
  100: {
    name: 'Continue',
    summary: 'The server has seen the headers and is ready for the body; the final answer is still to come.',
    when: 'A client announced a body with Expect: 100-continue, as curl does by itself for large uploads over HTTP/1.1.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: send the body and wait for the final status.' },
      { who: 'client', text: 'If you did not expect it, see whether your library adds Expect, and leave it out.' },
      { who: 'operator', text: 'If uploads stall, check that proxies pass Expect and interim responses on.' },
    ],
    choose: 'Send 100 when the headers of a request with Expect: 100-continue have passed your checks.',
    endUser: 'Your upload is starting.',
  },
  101: {
    name: 'Switching Protocols',
    summary: 'The server leaves HTTP and goes on in the protocol that the client asked for in Upgrade.',
    when: 'Every WebSocket handshake that succeeds over HTTP/1.1 ends with it; HTTP/2 and HTTP/3 have no such switch.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: speak the new protocol on this connection from here on.' },
      { who: 'server', text: 'Name the protocol that you chose in the Upgrade header of the response.' },
      { who: 'operator', text: 'If it never arrives, let the proxy pass Upgrade and Connection on to the origin.' },
    ],
    choose: 'Send 101 only in answer to an Upgrade header, and only for a protocol that it lists.',
    endUser: 'The connection is being set up.',
  },
  102: {
    name: 'Processing',
    summary: 'The server has the whole request, is still at work on it and asks the client to keep waiting.',
    when: 'Hardly ever: early WebDAV defined it for long operations, and later WebDAV dropped it.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: keep waiting, the final status follows.' },
      { who: 'client', text: 'Update a library that takes it for the final answer.' },
      { who: 'server', text: 'For work that takes minutes, answer 202 and offer an address for the progress.' },
    ],
    choose: 'Send 102 only to clients that you know to understand it; for all others 202 does better.',
    endUser: 'Your request is being worked on.',
  },
  103: {
    name: 'Early Hints',
    summary: 'Headers sent ahead of the real answer, mostly Link, so that a browser can load files in advance.',
    when: 'A CDN or server names style sheets and fonts while a slow page is still being made; Chromium ignores it over HTTP/1.1.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: the final status follows with headers of its own.' },
      { who: 'server', text: 'Send it over HTTP/2 or later only, as some older clients trip over it.' },
      { who: 'operator', text: 'If hints do not arrive, check that each proxy passes interim responses on.' },
    ],
    choose: 'Send 103 when the answer takes time and you already know which files the page will need.',
    endUser: 'The page is loading.',
  },
  104: {
    name: 'Upload Resumption Supported',
    summary: 'The server is able to resume this upload if it breaks off.',
    when: 'A client uploads as the IETF draft on resumable uploads describes; the registration is temporary, until the draft becomes an RFC.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: keep the address from Location until the upload is complete.' },
      { who: 'client', text: 'After a break, ask that address for the offset and send the rest from there.' },
      { who: 'operator', text: 'If it never arrives, check that no proxy swallows interim responses.' },
    ],
    choose: 'Send 104 early in an upload that you could resume.',
    endUser: 'Your upload can go on even if the connection breaks.',
  },
};
