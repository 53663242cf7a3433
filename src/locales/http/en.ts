import type { http } from '../../catalogs/http.js';
import type { LocaleOf } from '../../model.js';
import { en as messages } from '../messages/en.js';
import { en as pairs } from './pairs/en.js';

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
    200: {
      name: 'OK',
      summary: 'The request worked, and the response holds the result.',
      when: 'The ordinary answer of pages and APIs; some APIs send it for failures too and put the error into the body.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: use the result.' },
        {
          who: 'client',
          text: 'If it looks wrong, check the body for an error, and the Age header for a cached copy.',
        },
        { who: 'server', text: 'Do not wrap failures in it: monitoring, caches and retries look only at the status.' },
      ],
      choose: 'Send 200 when the request worked and there is something to return.',
      endUser: 'Everything worked.',
    },
    201: {
      name: 'Created',
      summary: 'The request worked, and something new exists because of it.',
      when: 'A POST created an order, a user or a file, or a PUT stored the first version at its address.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: take the new address from Location, or from the body.' },
        { who: 'client', text: 'If you meant to change something, check that you have not made a second copy.' },
        { who: 'server', text: 'Put the address of the new resource into Location.' },
      ],
      choose: 'Send 201 when the new resource exists by the time you answer.',
      endUser: 'Your entry has been created.',
    },
    202: {
      name: 'Accepted',
      summary: 'The server took the request on, but the work is not done yet and may still fail.',
      when: 'Jobs that wait in a queue: video encoding, exports, bulk mail, deletions in the cloud.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: ask for the state of the job, with pauses in between.' },
        { who: 'server', text: 'Return an address that tells the state, and keep it for a while after the end.' },
        { who: 'operator', text: 'If jobs never end, look at the queue and its workers, not at the web server.' },
      ],
      choose: 'Send 202 when the request is safely stored and you will work on it later.',
      endUser: 'We have received your request and are working on it.',
    },
    203: {
      name: 'Non-Authoritative Information',
      summary: 'The request worked, but a proxy on the way has changed what the origin server sent.',
      when: 'Rarely: proxies that filter, shrink or translate content may mark their work with it, and few do.',
      fixes: [
        { who: 'client', text: 'Nothing to fix if an altered copy will do.' },
        { who: 'client', text: 'If you need the original, ask with Cache-Control: no-transform, or past the proxy.' },
        { who: 'operator', text: 'If you did not expect it, find the proxy that rewrites the content.' },
      ],
      choose: 'Send 203 only from a proxy that altered a 200 from the origin server.',
      endUser: 'The content has been loaded.',
    },
    204: {
      name: 'No Content',
      summary: 'The request worked, and there is nothing to send back.',
      when: 'After saving, deleting or switching something through an API, and for beacons and CORS preflights.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: go on without parsing a body.' },
        { who: 'client', text: 'If your code fails on it, look at the status before you call response.json().' },
        { who: 'server', text: 'Send 200 with a body if clients need to see the new state.' },
      ],
      choose: 'Send 204 when it worked and the client already has all it needs.',
      endUser: 'Your change has been made.',
    },
    205: {
      name: 'Reset Content',
      summary: 'The request worked, and the client should clear the form or view that it came from.',
      when: 'Data entry, where one record follows the other; browsers do not clear a form because of it.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: empty the form in your own code.' },
        { who: 'server', text: 'Send no body with it, and do not rely on browsers to act on it.' },
      ],
      choose: 'Send 205 only to clients of your own that act on it; for others 204 says as much.',
      endUser: 'Your entry has been saved, and you can go on with the next one.',
    },
    206: {
      name: 'Partial Content',
      summary: 'The response holds only the part of the file that the client asked for with Range.',
      when: 'Video players that jump, download managers that resume, and CDNs that fetch large files in slices.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: put the bytes where Content-Range says.' },
        { who: 'client', text: 'Send If-Range with the ETag, so that two versions never mix in one file.' },
        { who: 'operator', text: 'If you expected whole files, find the player, proxy or CDN that adds Range.' },
      ],
      choose: 'Send 206 only in answer to a Range header that you can satisfy.',
      endUser: 'The download goes on.',
    },
    207: {
      name: 'Multi-Status',
      summary: 'The body lists several results, each with a status of its own.',
      when: 'WebDAV clients get it for folders and bulk changes; some JSON APIs borrow it for batches.',
      fixes: [
        {
          who: 'client',
          text: 'Nothing to fix as such: read the status of every item, as failures may hide among them.',
        },
        { who: 'client', text: 'Send again only the items that failed.' },
        { who: 'server', text: 'Outside WebDAV, document the form of the body: the one in the standard is XML.' },
      ],
      choose: 'Send 207 when one request has several outcomes that the client must tell apart.',
      endUser: 'Some parts may not have worked, so please check the result.',
    },
    208: {
      name: 'Already Reported',
      summary: 'In a WebDAV listing, this folder was listed before and its contents are not repeated.',
      when: 'A folder hangs in several places of the tree, and a listing of all levels meets it again.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: take the contents from the first place in the same listing.' },
        { who: 'client', text: 'If entries seem to be missing, match folders by their DAV:resource-id.' },
      ],
      choose: 'Send 208 only inside a 207 body, for a folder that the same body has already listed.',
      endUser: 'The list is complete.',
    },
    226: {
      name: 'IM Used',
      summary:
        'The body is not the plain resource but a form that the client offered in A-IM, usually only the changes.',
      when: 'Almost never: a few feed servers send just the new entries this way, and browsers do not ask for it.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: apply the changes to the copy that you hold.' },
        { who: 'client', text: 'If you did not expect it, drop A-IM from your requests.' },
      ],
      choose: 'Send 226 only in answer to A-IM, and name in IM what you applied.',
      endUser: 'The latest changes have been loaded.',
    },
    300: {
      name: 'Multiple Choices',
      summary: 'The resource exists in several forms, and the client or its user should pick one.',
      when: 'Rarely: for instance from Apache with mod_speling, when several files resemble a misspelt address.',
      fixes: [
        { who: 'client', text: 'Pick one of the addresses in the body and request it.' },
        { who: 'server', text: 'Name the choice that you prefer in Location.' },
        { who: 'operator', text: 'If nobody should have to choose, redirect to one address instead.' },
      ],
      choose: 'Send 300 when you can list the choices but cannot pick one for the client.',
      endUser: 'There are several versions of this, so please choose one.',
    },
    301: {
      name: 'Moved Permanently',
      summary: 'The resource has a new address for good.',
      when: 'Sites that moved to HTTPS, to another domain or to tidier paths, and a slash too many or too few at the end.',
      fixes: [
        { who: 'client', text: 'Follow Location, and replace the old address in links and configuration.' },
        { who: 'client', text: 'If a POST arrives there as GET, send it to the new address directly.' },
        { who: 'operator', text: 'Try a new rule as 302 first: browsers remember a 301, even a wrong one.' },
      ],
      choose: 'Send 301 for pages that have moved for good; where POST must stay POST, send 308.',
      endUser: 'This page has moved, and you will be taken to its new address.',
    },
    302: {
      name: 'Found',
      summary: 'The answer is at another address for now, and the old one stays valid.',
      when: 'Sign-in pages, language choice, short-lived detours; many redirect functions send it unless told otherwise.',
      fixes: [
        { who: 'client', text: 'Follow Location, and ask the old address again next time.' },
        { who: 'server', text: 'Decide what becomes of a POST: 303 goes on with GET, 307 repeats it.' },
        {
          who: 'operator',
          text: 'If redirects go in circles, check that proxy and application agree on HTTPS and host name.',
        },
      ],
      choose: 'Send 302 for the detour of a GET; for other methods 303 or 307 says what you mean.',
      endUser: 'You are being taken to another page.',
    },
    303: {
      name: 'See Other',
      summary: 'The request was dealt with, and the client should GET the result from another address.',
      when: 'After a form was sent: the redirect to a result page keeps a reload from sending the form twice.',
      fixes: [
        { who: 'client', text: 'Fetch Location with GET, without the body.' },
        { who: 'server', text: 'Use it after every form that changes something.' },
      ],
      choose: 'Send 303 when a POST is done and its result has an address of its own.',
      endUser: 'We have received your request, and you will be taken to the result.',
    },
    304: {
      name: 'Not Modified',
      summary: 'The copy that the client holds is still good, so the server sends only headers.',
      when: 'A browser or CDN asked with If-None-Match or If-Modified-Since, and nothing had changed.',
      fixes: [
        { who: 'client', text: 'Nothing to fix: use the copy in your cache.' },
        {
          who: 'client',
          text: 'If you see old content, ask once with Cache-Control: no-cache and without conditions.',
        },
        { who: 'server', text: 'If copies go stale, make ETag or Last-Modified change with the content.' },
      ],
      choose: 'Send 304 only to a conditional GET or HEAD, with the ETag and Cache-Control of a 200.',
      endUser: 'Your copy is up to date.',
    },
    305: {
      name: 'Use Proxy',
      summary: 'A deprecated code that told the client to fetch this resource through a given proxy.',
      when: 'Practically never: letting a server choose the proxy proved to be a security risk.',
      fixes: [
        { who: 'client', text: 'Do not follow it: proxies belong in your own settings.' },
        { who: 'server', text: 'Remove it, and let clients find their proxy in their settings or in a PAC file.' },
      ],
      choose: 'Do not send 305: clients of today do not follow it.',
      endUser: 'This page cannot be opened at the moment.',
    },
    306: {
      name: 'Unused',
      summary: 'A number that meant a switch of proxies in an old draft and has been reserved ever since.',
      when: 'You should not see it; whoever sends it made the number up or follows that draft.',
      fixes: [
        { who: 'client', text: 'Treat it like 300, as any unknown code of this class.' },
        { who: 'server', text: 'Replace it with the redirect that you mean: 302, 303, 307 or 308.' },
      ],
      choose: 'It is 306 only if a trace shows that number; no current specification gives it a meaning.',
      endUser: 'This page cannot be opened at the moment.',
    },
    307: {
      name: 'Temporary Redirect',
      summary: 'The same request, method and body included, should be made at another address for now.',
      when: 'Services that send you to another region or node; browser tools also show it for an HSTS upgrade to HTTPS that no server sent.',
      fixes: [
        { who: 'client', text: 'Repeat the whole request at Location, and keep the old address for next time.' },
        { who: 'client', text: 'If the body was a stream, buffer it: what has been read cannot be sent again.' },
        { who: 'server', text: 'Send 303 instead if the client should only see a result page.' },
      ],
      choose: 'Send 307 for a detour on which POST must stay POST.',
      endUser: 'You are being taken to another address for the moment.',
    },
    308: {
      name: 'Permanent Redirect',
      summary: 'The resource has moved for good, and the same request should be made at its new address.',
      when: 'API hosts that moved or insist on HTTPS, and frameworks that prefer it for permanent redirects, such as Next.js.',
      fixes: [
        { who: 'client', text: 'Repeat the whole request at Location, and store the new address.' },
        { who: 'client', text: 'Update an old HTTP library that stops at it.' },
        { who: 'operator', text: 'Try a new rule as 307 first: caches keep this one.' },
      ],
      choose: 'Send 308 when an endpoint has moved for good and POST must stay POST.',
      endUser: 'This page has moved, and you will be taken to its new address.',
    },
    400: {
      name: 'Bad Request',
      summary: 'The server cannot or will not make sense of the request.',
      when: 'Broken JSON, a missing parameter, an invalid header, plain HTTP on an HTTPS port; from nginx also when cookies are too large.',
      fixes: [
        {
          who: 'client',
          text: 'Read the error body, then compare the request with one that works, for instance in curl -v.',
        },
        { who: 'client', text: 'If only one browser is affected, delete the cookies of the site.' },
        { who: 'server', text: 'Say in the body what is wrong and where.' },
        {
          who: 'operator',
          text: 'If the application log shows nothing, look in the proxy’s: it sends this code by itself too.',
        },
      ],
      choose:
        'Send 400 when you cannot read the request; if you can and its content breaks a rule, 422 is more precise.',
      endUser: 'The app sent something that the service does not understand.',
    },
    401: {
      name: 'Unauthorized',
      summary: 'The server wants to know who is asking: the credentials are missing, wrong or expired.',
      when: 'A token has run out, a key was mistyped, or Authorization got lost, at a proxy or in a redirect to another host.',
      fixes: [
        {
          who: 'client',
          text: 'Read WWW-Authenticate: it names the scheme and, with bearer tokens, often the reason.',
        },
        { who: 'client', text: 'Get a fresh token or ask the user to sign in, then repeat the request once.' },
        { who: 'server', text: 'Send WWW-Authenticate along; if the user is known but lacks a right, send 403.' },
        {
          who: 'operator',
          text: 'Check that the proxy passes Authorization on, and that clocks agree if tokens seem to expire early.',
        },
      ],
      choose: 'Send 401 when valid credentials would change the answer.',
      endUser: 'Please sign in again.',
    },
    402: {
      name: 'Payment Required',
      summary: 'A code kept for payments, to which each service gives a meaning of its own.',
      when: 'Stripe sends it for declined cards; others send it when a plan has run out or a bill is unpaid.',
      fixes: [
        { who: 'client', text: 'Read the body: only this service’s documentation says what to do.' },
        { who: 'operator', text: 'Check plan, quota and means of payment of the account.' },
        { who: 'server', text: 'Say in the body what has to be paid and where.' },
      ],
      choose: 'Send 402 when only a payment stands in the way, and document it.',
      endUser: 'A payment is needed to go on.',
    },
    403: {
      name: 'Forbidden',
      summary: 'The server understood the request and refuses it, and the same credentials will not change that.',
      when: 'The account lacks a right; a firewall, an IP rule or a CSRF check objects; nginx cannot read the file or does not list the folder.',
      fixes: [
        {
          who: 'client',
          text: 'Do not repeat it with the same credentials: ask for the right, or change the account.',
        },
        {
          who: 'operator',
          text: 'Find out by body and headers who refused: the application, a WAF, the CDN or the file system.',
        },
        { who: 'server', text: 'Log which rule refused, and tell the caller as much of it as may be known.' },
      ],
      choose: 'Send 403 when you know enough to say no; if even the existence is a secret, send 404.',
      endUser: 'You do not have permission to do this.',
    },
    404: {
      name: 'Not Found',
      summary: 'There is nothing at this address, or nothing that the server is willing to admit.',
      when: 'Mistyped or outdated links, a route that was never deployed, or a path that a proxy rewrites wrongly; GitHub answers so for private repositories of others.',
      fixes: [
        { who: 'client', text: 'Check the address piece by piece: host, prefix, version, upper and lower case, ID.' },
        {
          who: 'operator',
          text: 'See whether the request reached the right service: a proxy without a matching route answers 404 too.',
        },
        { who: 'server', text: 'Redirect old addresses that people still use.' },
      ],
      choose: 'Send 404 when you have nothing here and cannot say whether it will ever come.',
      endUser: 'This page could not be found.',
    },
    405: {
      name: 'Method Not Allowed',
      summary: 'The address exists, but it does not take this method.',
      when: 'A POST to an address made for GET, a form sent to a static file, or a redirect that turned POST into GET.',
      fixes: [
        { who: 'client', text: 'Use a method from the Allow header.' },
        { who: 'client', text: 'Check the address: a slash more or less may lead to another handler.' },
        {
          who: 'server',
          text: 'Register the method for this route, and OPTIONS if browsers call it from another origin.',
        },
      ],
      choose: 'Send 405 when the resource exists and the method is wrong for it.',
      endUser: 'This action is not possible here.',
    },
    406: {
      name: 'Not Acceptable',
      summary: 'The server has no version of the resource that fits the Accept headers of the request.',
      when: 'A client insists on a media type or language that does not exist; on shared hosting ModSecurity rules may answer with it.',
      fixes: [
        { who: 'client', text: 'Widen the Accept header, or leave it out.' },
        { who: 'server', text: 'Where that helps, send a default version rather than refuse.' },
        { who: 'operator', text: 'If ordinary browsers get it, look in the ModSecurity log.' },
      ],
      choose: 'Send 406 when the wrong format would be worse than none.',
      endUser: 'This content is not available in the form that was asked for.',
    },
    407: {
      name: 'Proxy Authentication Required',
      summary: 'A proxy on the way wants to know who is asking before it lets the request through.',
      when: 'Company networks: command-line tools, package managers and containers that lack the proxy’s credentials.',
      fixes: [
        { who: 'client', text: 'Set the credentials, for instance in HTTPS_PROXY, with special characters encoded.' },
        { who: 'client', text: 'Read Proxy-Authenticate: not every tool can do the scheme that it names.' },
        { who: 'operator', text: 'Give build servers an account of their own, or exempt them.' },
      ],
      choose: 'Send 407 only as a proxy; an origin server sends 401.',
      endUser: 'Your network asks you to sign in before you can go on.',
    },
    408: {
      name: 'Request Timeout',
      summary: 'The server waited for the rest of the request, and it did not come in time.',
      when: 'Uploads over weak networks, fewer bytes than Content-Length announced, or a spare connection that was never used.',
      fixes: [
        { who: 'client', text: 'Send the request again, on a new connection.' },
        { who: 'client', text: 'Check that Content-Length matches what you send.' },
        { who: 'operator', text: 'Raise the timeouts for reading headers and body if honest uploads are cut off.' },
      ],
      choose: 'Send 408 when a request does not arrive in full in the time that you allow.',
      endUser: 'The connection was too slow, so please try again.',
    },
    409: {
      name: 'Conflict',
      summary: 'The request does not fit the present state of the resource.',
      when: 'Two people edited the same record, a name is taken, or a Kubernetes object has changed since it was read.',
      fixes: [
        { who: 'client', text: 'Fetch the present state, bring your change in line with it, and send it again.' },
        { who: 'server', text: 'Say in the body what it collides with.' },
        { who: 'server', text: 'Offer ETag and If-Match, so that clients notice before they overwrite.' },
      ],
      choose: 'Send 409 when the caller can resolve the conflict and send the request again.',
      endUser: 'This does not fit the current state any more, so please reload and try again.',
    },
    410: {
      name: 'Gone',
      summary: 'The resource was here and has been removed for good.',
      when: 'Deleted accounts, campaigns that are over, API versions that were switched off, push subscriptions that have ended.',
      fixes: [
        { who: 'client', text: 'Stop asking, and delete the link, job or subscription that points here.' },
        { who: 'server', text: 'Say in the body what takes its place, if anything does.' },
        { who: 'operator', text: 'If it was removed by mistake, purge the caches after you restore it.' },
      ],
      choose: 'Send 410 when you know that it existed and will not come back.',
      endUser: 'This page no longer exists.',
    },
    411: {
      name: 'Length Required',
      summary: 'The server insists on a Content-Length header, and the request has none.',
      when: 'Chunked uploads to servers, gateways and storage APIs that must know the size first, or a POST without a body.',
      fixes: [
        { who: 'client', text: 'Send Content-Length: use a body of known size, or buffer it.' },
        { who: 'client', text: 'For a POST without a body, send Content-Length: 0.' },
        { who: 'operator', text: 'Check whether each proxy in front takes chunked requests.' },
      ],
      choose: 'Send 411 when you do not take bodies of unknown length.',
      endUser: 'The upload could not be started.',
    },
    412: {
      name: 'Precondition Failed',
      summary: 'A condition in the headers of the request, such as If-Match, does not hold.',
      when: 'Somebody else saved first and the ETag is outdated, or If-None-Match: * met a file that exists already.',
      fixes: [
        { who: 'client', text: 'Fetch the resource and its ETag anew, merge your change, and send it with that ETag.' },
        { who: 'client', text: 'Do not just drop the condition: that overwrites other people’s work.' },
        { who: 'operator', text: 'If it never holds, check whether compression at the proxy alters the ETag.' },
      ],
      choose: 'Send 412 when the client named a condition and it is not met.',
      endUser: 'Somebody else has changed this in the meantime, so please reload it first.',
    },
    413: {
      name: 'Content Too Large',
      summary: 'The body of the request is larger than the server will take.',
      when: 'A file upload ran into client_max_body_size in nginx, the body parser of the application, or the limit of a CDN.',
      fixes: [
        { who: 'client', text: 'Make the body smaller: compress it, or upload it in parts.' },
        { who: 'operator', text: 'Raise the limit at every hop: the smallest one decides.' },
        { who: 'server', text: 'Name your limit in the error and in the documentation.' },
      ],
      choose: 'Send 413 when the size of the body is what you object to.',
      endUser: 'This file is too large.',
    },
    414: {
      name: 'URI Too Long',
      summary: 'The address of the request is longer than the server will read.',
      when: 'A search form with many filters sent by GET, a token in the query, or a redirect that lengthens the address each time round.',
      fixes: [
        { who: 'client', text: 'Move the data into the body of a POST.' },
        { who: 'server', text: 'If parts of the address repeat, mend the redirect that appends them.' },
        { who: 'operator', text: 'Raise the limit of the request line if such addresses are meant.' },
      ],
      choose: 'Send 414 when the address alone breaks your limit.',
      endUser: 'This link is too long to open.',
    },
    415: {
      name: 'Unsupported Media Type',
      summary: 'The body is in a format that this resource does not take.',
      when: 'JSON without Content-Type: application/json, a form where JSON is expected, or a Content-Encoding that the server cannot undo.',
      fixes: [
        { who: 'client', text: 'Set Content-Type to what the body really is.' },
        { who: 'client', text: 'For a multipart form, let the library set it: the boundary is part of it.' },
        { who: 'server', text: 'Name the types that you take in Accept, or for PATCH in Accept-Patch.' },
      ],
      choose: 'Send 415 when the type or encoding of the body is the problem, not its content.',
      endUser: 'This type of file is not supported.',
    },
    416: {
      name: 'Range Not Satisfiable',
      summary: 'The part that Range asked for lies outside the file.',
      when: 'A download resumes although it is complete, or the file has become shorter on the server.',
      fixes: [
        { who: 'client', text: 'Compare your size with the full one in Content-Range: if they agree, you are done.' },
        { who: 'client', text: 'Otherwise discard the part and start again without Range.' },
        { who: 'server', text: 'Send the full size in Content-Range, so that clients can tell.' },
      ],
      choose: 'Send 416 when none of the requested bytes exists.',
      endUser: 'The download could not be resumed and has to start again.',
    },
    417: {
      name: 'Expectation Failed',
      summary: 'The server cannot do what the Expect header demands.',
      when: 'An old server or proxy does not know Expect: 100-continue, which curl and other tools add to large uploads.',
      fixes: [
        { who: 'client', text: 'Send the request again without Expect.' },
        { who: 'operator', text: 'Update or bypass the proxy that rejects it.' },
      ],
      choose: 'Send 417 when Expect holds anything but 100-continue.',
      endUser: 'The upload was refused for a technical reason.',
    },
    418: {
      name: 'I’m a Teapot',
      summary:
        'An April Fools’ joke about coffee pots, which the registry keeps reserved so that it gets no other meaning.',
      when: 'Easter eggs, demos, and sites that put off what they take for a bot.',
      fixes: [
        { who: 'client', text: 'If a real service sends it, slow down and name your client in User-Agent.' },
        { who: 'server', text: 'If you mean a refusal, send 403 or 429: tools cannot act on a joke.' },
      ],
      choose: 'It is 418 if somebody put that number there on purpose; HTTP itself gives it no meaning.',
      endUser: 'The service declined this request.',
    },
    419: {
      name: 'Page Expired',
      summary: 'Laravel’s refusal of a form whose CSRF token is missing or has expired.',
      when: 'A page stayed open for longer than its session, a form lacks @csrf, or the session cookie does not come back.',
      fixes: [
        { who: 'client', text: 'Reload the page, then send the form again.' },
        { who: 'server', text: 'Put @csrf into every form, and the token into the headers of script requests.' },
        {
          who: 'operator',
          text: 'Check domain and Secure flag of the session cookie, and share sessions between servers.',
        },
      ],
      choose: 'Leave 419 to Laravel, which sends it by itself; elsewhere 403 is the standard answer.',
      endUser: 'This page was open for too long, so please reload it and try again.',
    },
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
    430: {
      name: 'Security Rejection',
      summary: 'Shopify refused the request because it looked malicious.',
      when: 'Scripts and apps that call a shop in a way that its protection takes for an attack.',
      fixes: [
        { who: 'client', text: 'Compare the request with Shopify’s documentation, and name your app in User-Agent.' },
        { who: 'operator', text: 'If the request is honest, ask Shopify’s support, with time and request ID.' },
      ],
      choose: 'Leave 430 to Shopify; elsewhere 403 or 429 is the standard answer.',
      endUser: 'The service refused this request for security reasons.',
    },
    431: {
      name: 'Request Header Fields Too Large',
      summary: 'The headers of the request, one alone or all together, are larger than the server will read.',
      when: 'Cookies that pile up, or tokens with long lists of groups. Node.js answers so, nginx answers 400 in the same case.',
      fixes: [
        { who: 'client', text: 'Delete the cookies of the site, then try again.' },
        { who: 'server', text: 'Keep session data on the server, and only an ID in the cookie.' },
        { who: 'operator', text: 'Raise the limit in both proxy and server if large tokens are meant.' },
      ],
      choose: 'Send 431 when headers are too large, and name the one to blame if you can.',
      endUser: 'Please delete the cookies of this site and try again.',
    },
    440: {
      name: 'Login Timeout',
      summary: 'Microsoft Exchange’s way of saying that the session has ended.',
      when: 'Outlook on the web after a while without activity; monitoring and proxies in front of Exchange see it too.',
      fixes: [
        { who: 'client', text: 'Sign in again, then repeat the request.' },
        {
          who: 'operator',
          text: 'If it comes too soon, check the session timeout and whether the proxy keeps cookies.',
        },
      ],
      choose: 'Leave 440 to Exchange; elsewhere 401 is the standard answer.',
      endUser: 'Please sign in again.',
    },
    444: {
      name: 'Connection Closed Without Response',
      summary: 'The operator of nginx told it to hang up without any answer.',
      when: 'The configuration says return 444, mostly against bots and unknown host names; only the access log shows the number.',
      fixes: [
        {
          who: 'operator',
          text: 'If honest visitors are hit, find the block with return 444 and check its conditions.',
        },
        { who: 'client', text: 'Check the host name: calls by IP address often end in such a block.' },
      ],
      choose: 'It is 444 if the nginx log says so and the client saw an empty reply.',
      endUser: 'The service closed the connection.',
    },
    449: {
      name: 'Retry With',
      summary: 'A Microsoft code that asks for the same request once more, after a step or with something added.',
      when: 'Microsoft’s WebDAV servers want the text of Ms-Echo-Request back; older Exchange ActiveSync wants the device to take its policies first.',
      fixes: [
        { who: 'client', text: 'With WebDAV, repeat the request with what Ms-Echo-Request says.' },
        { who: 'client', text: 'With ActiveSync, run Provision on the device, then repeat the request.' },
      ],
      choose: 'Leave 449 to Microsoft’s servers; clients of other makers do not know it.',
      endUser: 'One more step is needed before this can go on.',
    },
    451: {
      name: 'Unavailable For Legal Reasons',
      summary: 'The resource is withheld because of a legal demand.',
      when: 'Court orders, takedown notices, sanctions, and news sites that shut out a region because of its laws; Exchange ActiveSync uses the number for a move to another server.',
      fixes: [
        { who: 'client', text: 'Read the body: it should say who demanded this, and on what ground.' },
        { who: 'server', text: 'Explain the demand, and link to whoever carries out the block with rel=blocked-by.' },
        { who: 'operator', text: 'If you did not expect it, check the geographic rules of your CDN.' },
      ],
      choose: 'Send 451 when a legal demand, not your own policy, stands against the answer.',
      endUser: 'This content is not available for legal reasons.',
    },
    460: {
      name: 'Client Closed Connection',
      summary: 'An AWS load balancer noted that the client had hung up before the answer was there.',
      when: 'Callers whose timeout is shorter than the answer takes, aborted page loads, and phones that lose their network.',
      fixes: [
        { who: 'client', text: 'Allow more time than the slowest answer that you accept.' },
        { who: 'server', text: 'Make the slow requests faster, or turn them into jobs.' },
        { who: 'operator', text: 'Compare the timeout of the callers with the durations in the access log.' },
      ],
      choose: 'It is 460 if the access log of the load balancer says so; the client is no longer there to see it.',
      endUser: 'The request was cancelled before the answer arrived.',
    },
    463: {
      name: 'Too Many Forwarded Addresses',
      summary: 'An AWS load balancer refused an X-Forwarded-For header with more than 30 addresses.',
      when: 'Proxies that call each other in a circle, long chains of them, or a client that forges the header.',
      fixes: [
        { who: 'operator', text: 'Look at the addresses: if they repeat, break the circle.' },
        { who: 'operator', text: 'Let the outermost proxy replace the header instead of appending to it.' },
        { who: 'client', text: 'Do not send X-Forwarded-For yourself.' },
      ],
      choose: 'Leave 463 to AWS load balancers; it always means this one header.',
      endUser: 'Something went wrong on the way to the service, so please try again later.',
    },
    464: {
      name: 'Incompatible Protocol',
      summary: 'An AWS load balancer got a request in a protocol that its target group cannot take.',
      when: 'An HTTP/1.1 request meets a target group set to HTTP/2 or gRPC, or a gRPC call meets one that is set to neither.',
      fixes: [
        { who: 'client', text: 'Speak the protocol of the service: gRPC needs HTTP/2 and POST.' },
        { who: 'operator', text: 'Check the protocol version of the target group and the rules that lead to it.' },
      ],
      choose: 'Leave 464 to AWS load balancers; it is about the protocol, never about the content.',
      endUser: 'The app and the service could not agree on how to talk to each other.',
    },
    494: {
      name: 'Request Header Too Large',
      summary: 'The number that nginx uses inside for headers too large to read, and that some products send on.',
      when: 'Overgrown cookies or tokens. nginx itself answers 400 and uses 494 for error_page only; Kong sends it.',
      fixes: [
        { who: 'client', text: 'Delete the cookies of the site, then try again.' },
        { who: 'server', text: 'Keep session data on the server, and only an ID in the cookie.' },
        { who: 'operator', text: 'Raise large_client_header_buffers if large headers are meant.' },
      ],
      choose: 'Use 494 in error_page to catch the case in nginx; to a client send 431.',
      endUser: 'Please delete the cookies of this site and try again.',
    },
    495: {
      name: 'SSL Certificate Error',
      summary:
        'The number that nginx uses inside when the certificate that a client presented does not pass its check.',
      when: 'With ssl_verify_client on: the certificate has expired, was revoked, or comes from an authority that nginx does not know. The client gets 400.',
      fixes: [
        { who: 'client', text: 'Renew the client certificate, and send its intermediates along.' },
        { who: 'operator', text: 'Read the reason in $ssl_client_verify or the error log.' },
        { who: 'operator', text: 'Check ssl_client_certificate, ssl_verify_depth and the revocation list.' },
      ],
      choose: 'It is 495 if nginx answers 400 with the words SSL certificate error.',
      endUser: 'Your certificate was not accepted.',
    },
    496: {
      name: 'SSL Certificate Required',
      summary: 'The number that nginx uses inside when a client presents no certificate although one is demanded.',
      when: 'With ssl_verify_client on: the certificate is not installed, not selected, or lost at a proxy that ends TLS before nginx. The client gets 400.',
      fixes: [
        { who: 'client', text: 'Present the client certificate, for instance with curl --cert and --key.' },
        { who: 'operator', text: 'Pass TLS through to nginx, or check certificates where TLS ends.' },
        { who: 'operator', text: 'Set ssl_verify_client to optional if some paths need no certificate.' },
      ],
      choose: 'It is 496 if nginx answers 400 and says that no required SSL certificate was sent.',
      endUser: 'A certificate is needed to open this.',
    },
    497: {
      name: 'HTTP Request Sent to HTTPS Port',
      summary: 'The number that nginx uses inside when somebody speaks plain HTTP to a port that expects TLS.',
      when: 'An address with http:// and the port of HTTPS, or a load balancer that has ended TLS and passes plain HTTP to that port. The client gets 400.',
      fixes: [
        { who: 'client', text: 'Change http:// to https:// in the address.' },
        { who: 'operator', text: 'Point the load balancer to the plain port, or let it speak TLS to nginx.' },
        { who: 'operator', text: 'Catch the case with error_page 497 and redirect to https://.' },
      ],
      choose: 'It is 497 if nginx answers 400 and says that plain HTTP came to an HTTPS port.',
      endUser: 'Please open this address with https at the front.',
    },
    498: {
      name: 'Invalid Token',
      summary: 'ArcGIS’s error code for a token that has expired or is not valid.',
      when: 'Calls to ArcGIS services; the number stands in the error object of the JSON body, usually under an HTTP status of 200.',
      fixes: [
        { who: 'client', text: 'Generate a new token, then repeat the request.' },
        { who: 'client', text: 'Check error.code in the body even if the status is 200.' },
        { who: 'client', text: 'If new tokens fail too, check the referrer or IP address that the token is bound to.' },
      ],
      choose: 'It is 498 if error.code in the body of an ArcGIS answer says so.',
      endUser: 'Please sign in again.',
    },
    499: {
      name: 'Client Closed Request',
      summary: 'The client hung up before the answer was ready, noted by nginx in its log.',
      when: 'Impatient callers, closed tabs, load balancers with a shorter timeout. Google APIs use the number for cancelled calls, and ArcGIS, in the body, for a missing token.',
      fixes: [
        {
          who: 'operator',
          text: 'Look at the durations: if all end at one value, the timeout of a caller cuts them off.',
        },
        { who: 'server', text: 'Make the slow requests faster, or answer 202 and go on in the background.' },
        { who: 'client', text: 'Allow more time, or cancel only what nobody needs any more.' },
        { who: 'client', text: 'From ArcGIS: get a token, then repeat the request.' },
      ],
      choose:
        'In an nginx log it is 499 if the client left first; send it only where an API defines it for cancelled calls.',
      endUser: 'The request was cancelled before the answer arrived.',
    },
    500: {
      name: 'Internal Server Error',
      summary: 'Something went wrong inside the server, and it has no better word for it.',
      when: 'An exception that nobody caught, a missing setting, a failed migration, a full disk, or a mistake in .htaccess.',
      fixes: [
        {
          who: 'operator',
          text: 'Find the stack trace by time or request ID, and look at what was deployed just before.',
        },
        { who: 'server', text: 'Catch the error where it arises, and send a code that says more if one fits.' },
        { who: 'client', text: 'Try again with growing delays, but a POST only if it may run twice.' },
      ],
      choose: 'Send 500 when your own code failed and no other code says it better.',
      endUser: 'Something went wrong on our side, so please try again later.',
    },
    501: {
      name: 'Not Implemented',
      summary: 'The server does not support the method or feature that the request uses, at any address.',
      when: 'Unusual methods at simple servers, features that are not built yet, and AWS load balancers that meet an unknown Transfer-Encoding.',
      fixes: [
        { who: 'client', text: 'Use a method or feature that this server documents.' },
        { who: 'server', text: 'Build it, or send 405 if only this resource cannot do it.' },
        { who: 'operator', text: 'Check version and modules of the server if it should be able to.' },
      ],
      choose: 'Send 501 when none of your resources can do it.',
      endUser: 'This function is not available.',
    },
    502: {
      name: 'Bad Gateway',
      summary: 'A gateway or proxy got no usable answer from the server behind it.',
      when: 'The application crashed or restarts, listens on another port, closed an idle connection that the proxy was about to reuse, or sent broken headers.',
      fixes: [
        {
          who: 'operator',
          text: 'Read the proxy’s error log: a refused connection, a reset and an invalid header have different causes.',
        },
        { who: 'operator', text: 'Check that the application runs and listens where the proxy calls it.' },
        { who: 'server', text: 'Keep idle connections open for longer than the proxy does.' },
        { who: 'client', text: 'Try again with growing delays.' },
      ],
      choose: 'Send 502 only as a gateway that got nothing valid from behind.',
      endUser: 'The service cannot be reached right now, so please try again in a moment.',
    },
    503: {
      name: 'Service Unavailable',
      summary: 'The service cannot answer for now, because of load or maintenance.',
      when: 'Deployments, maintenance mode, worker pools that are full, or a load balancer that has no healthy server left.',
      fixes: [
        { who: 'client', text: 'Wait as long as Retry-After says; without it, use random delays that grow.' },
        { who: 'operator', text: 'Look at health checks, pools and limits: often nothing is broken, only full.' },
        { who: 'server', text: 'Send Retry-After if you know when it will be over.' },
      ],
      choose: 'Send 503 when you turn requests away for a while and expect to be back.',
      endUser: 'The service is busy or under maintenance, so please try again later.',
    },
    504: {
      name: 'Gateway Timeout',
      summary: 'A gateway or proxy waited for the server behind it, and no answer came in time.',
      when: 'A slow query, a report that takes minutes, a firewall that drops packets, or a proxy with less patience than the work needs.',
      fixes: [
        { who: 'operator', text: 'Find the slow request in the application: the proxy is only the messenger.' },
        { who: 'server', text: 'Turn long work into a job, and answer 202.' },
        { who: 'operator', text: 'Raise the proxy’s timeout only if such waits are meant.' },
        { who: 'client', text: 'Before you repeat a POST, check whether it was carried out after all.' },
      ],
      choose: 'Send 504 only as a gateway that gave up waiting.',
      endUser: 'This took too long, so please try again later.',
    },
    505: {
      name: 'HTTP Version Not Supported',
      summary: 'The server does not speak, or refuses, the HTTP version of the request.',
      when: 'Hand-written clients and ancient servers; an unencoded space in the address can look like a strange version, too.',
      fixes: [
        { who: 'client', text: 'Encode the address: a space is %20.' },
        { who: 'client', text: 'Ask in HTTP/1.1, for instance with curl --http1.1.' },
        { who: 'operator', text: 'Update the server if it refuses a version that is in wide use.' },
      ],
      choose: 'Send 505 when you object to the major version, and say which ones you speak.',
      endUser: 'The app and the service could not agree on how to talk to each other.',
    },
    506: {
      name: 'Variant Also Negotiates',
      summary: 'The version of the resource that the server picked is itself only a choice of versions.',
      when: 'A mistake in the type maps of Apache’s content negotiation; hardly ever elsewhere.',
      fixes: [
        { who: 'operator', text: 'Find the entry in the type map that points to another negotiated resource.' },
        { who: 'client', text: 'Until then, request one version by its own address.' },
      ],
      choose: 'Send 506 when content negotiation only leads to more of it.',
      endUser: 'Something went wrong on our side, so please try again later.',
    },
    507: {
      name: 'Insufficient Storage',
      summary: 'The server has no room left for what the request wants to store.',
      when: 'A quota is used up, for instance in Nextcloud, or the disk of a WebDAV server is full.',
      fixes: [
        { who: 'client', text: 'Do not try again automatically: let the user free some space first.' },
        { who: 'operator', text: 'Check the user’s quota and the free space, temporary folders included.' },
      ],
      choose: 'Send 507 when there is no space to save; if the request itself is too large, send 413.',
      endUser: 'There is no storage space left.',
    },
    508: {
      name: 'Loop Detected',
      summary: 'The server stopped because the request would have led it round in a circle.',
      when: 'In WebDAV, a folder that contains itself; on shared hosting with CloudLinux the number means that the account has reached its resource limit.',
      fixes: [
        { who: 'operator', text: 'In WebDAV, remove the binding that points back to its own parent.' },
        {
          who: 'operator',
          text: 'On shared hosting, compare processes, CPU and memory with the limits of the account.',
        },
        { who: 'client', text: 'In WebDAV, list one level at a time with Depth: 1.' },
      ],
      choose: 'Send 508 when following the structure of folders would never end.',
      endUser: 'Something went wrong on our side, so please try again later.',
    },
    509: {
      name: 'Bandwidth Limit Exceeded',
      summary: 'A shared host, usually with cPanel, has cut off a site that used up its traffic for the month.',
      when: 'A small plan meets a sudden rush of visitors, large downloads, or images that other sites embed.',
      fixes: [
        { who: 'operator', text: 'Look up the traffic of the account, and raise the limit or the plan.' },
        { who: 'operator', text: 'Let a CDN serve large files, and block sites that embed them.' },
        { who: 'client', text: 'Come back later: retries only use more traffic.' },
      ],
      choose: 'Leave 509 to hosting panels; for a limit of your own send 429 or 503.',
      endUser: 'This site is not available at the moment.',
    },
    510: {
      name: 'Not Extended',
      summary: 'An obsolete code from an experiment in which requests had to declare extensions of HTTP.',
      when: 'Practically never: the specification behind it is historic.',
      fixes: [
        { who: 'client', text: 'Read the body, if there is one: nothing in today’s HTTP says what is missing.' },
        { who: 'server', text: 'Replace it with a code that says what the client should change.' },
      ],
      choose: 'Do not send 510: no client of today acts on it.',
      endUser: 'This function is not available.',
    },
    511: {
      name: 'Network Authentication Required',
      summary: 'Not the site answers but the network, which wants you to sign in or accept its terms first.',
      when: 'Wi-Fi in hotels, trains and airports; many such portals fake a redirect or a 200 instead.',
      fixes: [
        { who: 'client', text: 'Open any http:// page in a browser, and sign in at the portal.' },
        { who: 'client', text: 'Do not take or store the body as an answer of the site.' },
        { who: 'operator', text: 'As the owner of the portal, link to the sign-in page in the body.' },
      ],
      choose: 'Send 511 only from a portal that intercepts traffic, never from an origin server.',
      endUser: 'Please sign in to this network first.',
    },
    520: {
      name: 'Web Server Returns an Unknown Error',
      summary: 'Cloudflare reached your server and can make nothing of what came back.',
      when: 'The origin server crashed in the middle, reset the connection, sent an empty reply, or set headers that are too large, often cookies.',
      fixes: [
        {
          who: 'operator',
          text: 'Look in the origin’s log for a crash or reset at that time; the Ray ID helps to find it.',
        },
        { who: 'operator', text: 'Ask the origin directly, past Cloudflare, and look at headers and cookies.' },
        { who: 'server', text: 'Answer each request with a complete, valid response.' },
      ],
      choose: 'Leave 520 to Cloudflare; a gateway of your own sends 502.',
      endUser: 'The service cannot be reached right now, so please try again in a moment.',
    },
    521: {
      name: 'Web Server Is Down',
      summary: 'The origin server refused the connection that Cloudflare tried to open.',
      when: 'The web server is stopped, does not listen on the port that the SSL mode needs, or its firewall rejects Cloudflare.',
      fixes: [
        { who: 'operator', text: 'Check that the web server runs and listens on port 443, or 80 in Flexible mode.' },
        {
          who: 'operator',
          text: 'Let all of Cloudflare’s IP ranges through firewall, rate limits and security plugins.',
        },
      ],
      choose: 'Leave 521 to Cloudflare; it means that the connection was refused at once.',
      endUser: 'The service cannot be reached right now, so please try again later.',
    },
    522: {
      name: 'Connection Timed Out',
      summary: 'Cloudflare knocked at the origin server and got no reaction.',
      when: 'A firewall drops Cloudflare’s packets, the IP address in DNS is outdated, or the server is too busy to accept connections.',
      fixes: [
        { who: 'operator', text: 'Let all of Cloudflare’s IP ranges through the firewall.' },
        { who: 'operator', text: 'Compare the address in Cloudflare’s DNS with that of the server.' },
        { who: 'operator', text: 'Look at load, and at packets that get lost on the way.' },
      ],
      choose: 'Leave 522 to Cloudflare; it means that no connection came about in time.',
      endUser: 'The service cannot be reached right now, so please try again later.',
    },
    523: {
      name: 'Origin Is Unreachable',
      summary: 'Cloudflare found no route through the network to the origin server.',
      when: 'A wrong IP address in DNS, a routing fault at a provider, or a route table in the cloud that sends the way back astray.',
      fixes: [
        { who: 'operator', text: 'Check the A and AAAA records of the origin in Cloudflare’s DNS.' },
        { who: 'operator', text: 'Check the route tables, and trace the way from the origin to Cloudflare.' },
        { who: 'operator', text: 'Ask the hosting provider about routing faults.' },
      ],
      choose: 'Leave 523 to Cloudflare; it means that there is no way to the server, whether that runs or not.',
      endUser: 'The service cannot be reached right now, so please try again later.',
    },
    524: {
      name: 'A Timeout Occurred',
      summary: 'Cloudflare connected to the origin server, and its answer did not come in time.',
      when: 'Long queries, exports and imports, or a server that is short of workers.',
      fixes: [
        { who: 'server', text: 'Turn long work into a job: answer 202 at once, and let the client ask for the state.' },
        { who: 'operator', text: 'Find the slow requests in the origin’s log.' },
        {
          who: 'operator',
          text: 'Take such addresses out of the proxy (DNS only), or raise the timeout if your plan allows.',
        },
      ],
      choose: 'Leave 524 to Cloudflare; a gateway of your own sends 504.',
      endUser: 'This took too long, so please try again later.',
    },
    525: {
      name: 'SSL Handshake Failed',
      summary: 'The TLS handshake between Cloudflare and the origin server failed.',
      when: 'In Full and Full (strict) mode: the origin has no certificate, no TLS on that port, no common ciphers, or does not know the name in SNI.',
      fixes: [
        { who: 'operator', text: 'Install a certificate on the origin, and check that it answers TLS on port 443.' },
        { who: 'operator', text: 'Test it with openssl s_client and the host’s name, past Cloudflare.' },
        { who: 'operator', text: 'Allow TLS versions and ciphers that Cloudflare offers.' },
      ],
      choose: 'Leave 525 to Cloudflare; it means that no TLS handshake came about.',
      endUser: 'A secure connection to the service could not be established.',
    },
    526: {
      name: 'Invalid SSL Certificate',
      summary: 'Cloudflare does not trust the certificate of the origin server.',
      when: 'In Full (strict) mode: the certificate has expired, is self-signed, or names another host.',
      fixes: [
        { who: 'operator', text: 'Renew the certificate, or install one from Cloudflare Origin CA.' },
        { who: 'operator', text: 'Check that it names this host and that the chain is complete.' },
        { who: 'operator', text: 'Do not leave strict mode for good: without it nobody checks who answers.' },
      ],
      choose: 'Leave 526 to Cloudflare; it is about trust in the certificate, while 525 is about the handshake.',
      endUser: 'A secure connection to the service could not be established.',
    },
    529: {
      name: 'Overloaded',
      summary: 'The service has more work than it can take, in the words of a few APIs.',
      when: 'The Claude API sends it in times of high demand, the SSL Labs API while it is overloaded.',
      fixes: [
        { who: 'client', text: 'Wait as long as Retry-After says; without it, use random delays that grow.' },
        { who: 'client', text: 'Send less at once, and put work that can wait into a queue.' },
        { who: 'operator', text: 'Look at the status page of the service.' },
      ],
      choose: 'Leave 529 to the APIs that document it; 503 is the standard answer.',
      endUser: 'The service is very busy right now, so please try again in a moment.',
    },
    530: {
      name: 'Origin DNS Error',
      summary:
        'Cloudflare cannot resolve the name of the origin server, or shows an error of its own with a number from 1000 on.',
      when: 'A record points to a name that does not exist. Shopify documents it for the same cause; on Pantheon it means a site that was frozen because nobody used it.',
      fixes: [
        { who: 'client', text: 'Read the body: the error number from 1000 on is the one to look up.' },
        { who: 'operator', text: 'Correct the record in Cloudflare’s DNS that points to the origin.' },
        {
          who: 'operator',
          text: 'On Pantheon, wake the site up in the dashboard; for Shopify, look at its status page.',
        },
      ],
      choose: 'Leave 530 to these products; it says little without the body.',
      endUser: 'This site cannot be reached right now, so please try again later.',
    },
    540: {
      name: 'Temporarily Disabled',
      summary: 'Shopify has switched this endpoint off for a short time.',
      when: 'Calls to Shopify’s APIs during an incident or maintenance.',
      fixes: [
        { who: 'client', text: 'Try again with growing delays.' },
        { who: 'operator', text: 'Look at Shopify’s status page.' },
      ],
      choose: 'Leave 540 to Shopify; elsewhere 503 is the standard answer.',
      endUser: 'The service is not available for a moment, so please try again later.',
    },
    561: {
      name: 'Identity Provider Error',
      summary: 'An AWS load balancer tried to sign the user in, and the identity provider answered with an error.',
      when: 'A listener rule authenticates with OIDC or Cognito, and client secret, redirect address or scopes do not match the provider’s settings.',
      fixes: [
        { who: 'operator', text: 'Read the error in the provider’s log.' },
        { who: 'operator', text: 'Compare client ID, secret, scopes and redirect address in both places.' },
        { who: 'client', text: 'Sign in again in a new window, without old cookies.' },
      ],
      choose: 'Leave 561 to AWS load balancers; an application of your own sends 401 or 502.',
      endUser: 'Signing in did not work, so please try again later.',
    },
    599: {
      name: 'No Response Received',
      summary: 'A number that a client fills in by itself because no HTTP response came.',
      when: 'Tornado’s HTTP client sets it on timeouts and broken connections; some tools have copied the habit.',
      fixes: [
        {
          who: 'client',
          text: 'Read the exception beside it: timeout, DNS, TLS and refused connections all end here.',
        },
        { who: 'client', text: 'Raise the timeout if answers are slow, and try again with growing delays.' },
        { who: 'operator', text: 'Check in the server’s log whether the request arrived at all.' },
      ],
      choose: 'It is 599 if your own client reports it and no server has logged such an answer.',
      endUser: 'The service could not be reached, so please try again later.',
    },
    783: {
      name: 'Unexpected Token',
      summary: 'Shopify could not read the JSON in the body.',
      when: 'Calls to Shopify’s APIs with a stray comma, a missing quote, or text that was cut off.',
      fixes: [
        { who: 'client', text: 'Run the body through a JSON parser before you send it.' },
        { who: 'client', text: 'Build JSON with a library, never by joining strings.' },
      ],
      choose: 'Leave 783 to Shopify; elsewhere 400 is the standard answer.',
      endUser: 'The app sent something that the service does not understand.',
    },
    999: {
      name: 'Request Denied',
      summary: 'LinkedIn’s refusal of a request that it takes for a bot’s.',
      when: 'Link checkers, scrapers and previews that fetch LinkedIn pages, although the same pages open in a browser.',
      fixes: [
        { who: 'client', text: 'Leave LinkedIn out of link checks, or count this answer as a link that works.' },
        { who: 'client', text: 'For data, use LinkedIn’s API.' },
      ],
      choose: 'Leave 999 to LinkedIn; the standard answers are 403 and 429.',
      endUser: 'The other site refused to answer.',
    },
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
