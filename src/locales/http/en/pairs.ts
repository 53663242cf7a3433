import type { PairTexts } from '../../../model.js';

/** The pairs of HTTP status codes that people confuse, in English. */
export const pairs: PairTexts = {
  '200-201': {
    decisive: 'Both are success; 201 adds that something new exists and has an address of its own.',
    differences: [
      'After 201 look into Location for the new address; after 200 the body is all there is to take.',
      'A PUT that replaced something answers 200 or 204, and 201 only if nothing was there before.',
      'POST requests that search, calculate or sign in create nothing that lasts: 200 is right for them.',
    ],
  },
  '200-204': {
    decisive: 'With 200 the answer is in the body; with 204 the status is the whole answer.',
    differences: [
      'Parsing JSON is right after 200 and an error after 204: an empty string is no JSON.',
      'An empty list is a result, so a search without hits is a 200 with an empty array.',
      'A browser that gets 204 for a link or a form stays on the page that it shows.',
    ],
  },
  '200-203': {
    decisive: 'With 200 you have what was sent to you as it was; with 203 a proxy says that it changed it on the way.',
    differences: [
      'Signatures and checksums that hold for a 200 may fail on the altered body of a 203.',
      'Over HTTPS only a proxy that ends the TLS connection can turn one into the other.',
    ],
  },
  '201-202': {
    decisive: '201 says that it is done; 202 says that it will be tried.',
    differences: [
      'After 201 the new resource can be fetched at once; after 202 only the state of the job can.',
      'A failure after 202 never shows up as a status of this request: somebody has to ask, or be told.',
      'Databases that replicate late are no reason for 202: once the write is safe, 201 is right.',
    ],
  },
  '301-302': {
    decisive: '301 says forget the old address; 302 says keep it.',
    differences: [
      'Browsers store a 301 and may never ask the old address again; a 302 they ask for each time.',
      'Search engines list the new address after 301, and as a rule the old one after 302.',
      'Both let a client turn POST into GET; 308 and 307 are their strict twins.',
    ],
  },
  '301-308': {
    decisive: 'Both say moved for good; only 308 promises that POST stays POST.',
    differences: [
      'Behind a 301 a form or API call may arrive as GET without its body; behind a 308 it arrives complete.',
      'For plain pages there is nothing to gain from 308, and very old clients do not know it.',
    ],
  },
  '302-303': {
    decisive: '303 says clearly go on with GET; 302 leaves the method to habit.',
    differences: [
      'In browsers a POST behaves the same after either; with PUT and DELETE only 303 is sure to end in GET.',
      '303 says that the request was dealt with; 302 may as well mean that it should be made elsewhere.',
    ],
  },
  '302-307': {
    decisive: 'Both are detours for now; 302 may turn POST into GET, 307 must not.',
    differences: [
      'Browsers repeat a POST after 307 with its body, and drop the body after 302.',
      'After a form was handled send neither but 303: behind 307 the form would be sent twice.',
    ],
  },
  '307-308': {
    decisive: 'Both repeat the request unchanged at another address: 307 for now, 308 for good.',
    differences: [
      'A wrong 307 is mended on the server; a wrong 308 lives on in the caches of browsers.',
      'After 308 clients and search engines should store the new address, after 307 never.',
    ],
  },
  '304-412': {
    decisive:
      'Both answer a condition: 304 tells a reader that nothing changed, 412 tells a writer that something did.',
    differences: [
      '304 follows If-None-Match or If-Modified-Since on GET; 412 mostly follows If-Match on PUT, PATCH or DELETE.',
      'If-None-Match can lead to either: when the ETag matches, a GET gets 304, and any method that would write gets 412.',
    ],
  },
  '400-404': {
    decisive: '400 complains about the request, 404 about the address.',
    differences: [
      'An ID in an impossible format is a 400 in some APIs and a 404 in others; a well-formed ID that nobody has is a 404.',
      'For 400 look at the body and parameters that you send; for 404 look at the path, the host and the route.',
    ],
  },
  '400-422': {
    decisive: 'With 400 the server could not read the request; with 422 it read it and disagrees with what it says.',
    differences: [
      'A missing brace in JSON is a 400; an age of minus five in good JSON is a 422.',
      'For 400 a developer has to mend the code that builds the request; a 422 the user can often correct in the form.',
      'Many APIs use 400 for both; what matters is to keep to one rule and to name the field.',
    ],
  },
  '401-403': {
    decisive: '401 asks who you are; 403 knows enough and says no.',
    differences: [
      'After 401 other or fresh credentials help; after 403 the same user gets the same answer, however often they sign in.',
      'A 401 must bring WWW-Authenticate, which tells the client how to sign in; a 403 has no such header.',
      'An expired token is a 401; a valid token that lacks a scope or role is a 403.',
    ],
  },
  '401-407': {
    decisive: '401 comes from the server that you want to reach; 407 comes from a proxy on the way there.',
    differences: [
      'Credentials for 401 travel in Authorization, those for 407 in Proxy-Authorization.',
      'A script on a page can react to 401; 407 the browser settles itself with its proxy settings.',
      'With 407 the server has not seen the request at all, so its log shows nothing.',
    ],
  },
  '403-404': {
    decisive: '403 admits that there is something and refuses it; 404 says that there is nothing, or pretends so.',
    differences: [
      'Services that keep names secret answer 404 in place of 403: a private repository on GitHub looks missing to strangers.',
      'Storage can do the reverse: S3 answers 403 for a missing object to callers who may not list the bucket.',
      'For 403 check rights and firewall rules; for 404 check path and route, and then whether you are signed in as the right user.',
    ],
  },
  '404-405': {
    decisive: 'With 404 no method helps; with 405 another method would.',
    differences: [
      'A 405 brings the Allow header with the methods that work; a 404 has nothing to offer.',
      'A route that is registered only for POST gives 405 to a visit in the browser, which is GET, in some frameworks and 404 in others.',
    ],
  },
  '404-410': {
    decisive: '404 leaves open whether it will come back; 410 says that it is gone for good.',
    differences: [
      'Search engines drop both in time; 410 tells them that waiting is pointless.',
      'Nobody needs to plan for 404; 410 has to be sent on purpose, by a server that remembers what it deleted.',
      'After 410 a client deletes its subscription or link; after 404 it may look again later.',
    ],
  },
  '406-415': {
    decisive: '406 is about the format of the answer that you want; 415 is about the format of the body that you sent.',
    differences: [
      'For 406 change Accept; for 415 change Content-Type.',
      'A GET without a body can run into 406, but not into 415.',
    ],
  },
  '408-499': {
    decisive: 'With 408 the server lost patience with the client; with 499 the client lost patience with the server.',
    differences: [
      'A 408 is sent to the client; the 499 of nginx stands only in its log, as nobody is left to read it.',
      'Many 408 point to slow networks or idle connections; many 499 point to a slow application or to short timeouts in the caller.',
      'After 499 the application may still have done the work.',
    ],
  },
  '408-504': {
    decisive:
      'With 408 the client was too slow to send its request; with 504 a server was too slow to answer a gateway.',
    differences: [
      'Look for 408 in the network and the upload; look for 504 in the application, its database and its neighbours.',
      'After 408 the request as a rule never reached the application; after 504 it may have been carried out, so repeat a POST with care.',
    ],
  },
  '409-412': {
    decisive: 'With 412 the client itself set the condition that failed; with 409 the server found the conflict.',
    differences: [
      '412 is settled by the headers, before the server looks at the body; 409 comes out when the change is tried.',
      'A taken user name is a 409; an outdated ETag in If-Match is a 412.',
    ],
  },
  '411-413': {
    decisive: '411 wants to know the size; 413 knows it and finds it too large.',
    differences: [
      'A chunked upload can run into 411 before its first byte is read, and into 413 once too many have arrived.',
      'For 411 the client adds a header; for 413 it needs a smaller body, or the operator a larger limit.',
    ],
  },
  '412-428': {
    decisive: 'With 412 the condition failed; with 428 there was none, and the server insists on one.',
    differences: [
      'After 428 add If-Match with the ETag that you have; after 412 that ETag is outdated, so fetch a new one first.',
      'A 428 shows a client that was never taught to use ETags; a 412 shows one that uses them and saves other people’s work.',
    ],
  },
  '413-414': {
    decisive: 'With 413 the body is too large; with 414 it is the address.',
    differences: [
      'Each has a limit of its own in the configuration: raising client_max_body_size in nginx does nothing against 414.',
      'Moving data from the query into the body cures 414; 413 needs less data, or a larger limit.',
      'Cookies and tokens in headers count for neither: for headers that are too large there is 431.',
    ],
  },
  '425-429': {
    decisive: 'With 425 the request came too soon in the connection; with 429 requests come too often.',
    differences: [
      'After 425 send the same request as soon as the TLS handshake is done; after 429 wait.',
      '425 is about the danger of a replay and one request is enough to cause it; 429 is about a count.',
    ],
  },
  '429-503': {
    decisive: 'With 429 you are over your share; with 503 the service itself cannot cope.',
    differences: [
      'A 429 strikes one caller while others get through; a 503 tends to strike everybody at once.',
      'Sending less cures 429; for 503 the service has to recover, and yet every caller who slows down helps.',
      'Some services, S3 among them, slow callers down with 503, so read the error body too.',
    ],
  },
  '500-502': {
    decisive: 'With 500 the application ran and failed; with 502 a gateway got no usable answer from it.',
    differences: [
      'For a 500 look for the stack trace in the application’s log; for a 502 start with the error log of the proxy.',
      'An exception that the framework catches ends as 500; a process that dies in the middle ends as 502.',
    ],
  },
  '500-503': {
    decisive: '500 is an accident in the code; 503 is a refusal for now, often on purpose.',
    differences: [
      'The same request may fail with 500 every time; a 503 passes when the load or the maintenance is over.',
      'Retry-After belongs to 503; a server that fails with 500 does not know when it will be well.',
    ],
  },
  '502-503': {
    decisive:
      'With 502 the answer from behind the gateway was unusable; with 503 somebody said, or knew, that no answer is to be had now.',
    differences: [
      'As a rule a crashed or wrongly addressed application gives 502; an overloaded one, or a pool without healthy members, gives 503.',
      'A 503 can come from the application itself; a 502 comes from the hop before it.',
    ],
  },
  '502-504': {
    decisive: 'With 502 the server behind the gateway answered badly or hung up; with 504 it did not answer in time.',
    differences: [
      'A 502 tends to come at once, a 504 exactly after the timeout of the gateway: the duration in the log tells them apart.',
      'For 502 check ports, crashes and keep-alive; for 504 check slow queries, and firewalls that drop packets.',
      'After 504 the work may go on behind the gateway and even succeed.',
    ],
  },
  '502-520': {
    decisive:
      '502 is every gateway’s code for a bad answer; 520 is Cloudflare’s own for an answer that it can make nothing of.',
    differences: [
      'With 520 look at your server: empty replies, resets and oversized headers; the visitor’s side has no part in it.',
      'A 502 on a site behind Cloudflare may come from your own proxy or from Cloudflare: the look of the error page tells which.',
    ],
  },
  '503-504': {
    decisive: 'With 503 you are turned away at once; with 504 you wait first, and in vain.',
    differences: [
      'As a rule a 503 did no work and can be repeated; behind a 504 the work may have been done.',
      'Load can cause both: queues that fill up give 504, and limits that protect against overload give 503.',
    ],
  },
  '521-522': {
    decisive: 'With 521 your server refuses Cloudflare’s connection; with 522 it does not react at all.',
    differences: [
      'For 521 check that the web server runs and listens on the right port; for 522 check firewalls, the IP address in DNS, and load.',
      'A firewall that rejects leads to 521, one that drops packets leads to 522: either way, let Cloudflare’s addresses in.',
    ],
  },
  '522-524': {
    decisive: 'With 522 the connection to your server fails; with 524 it stands, but the answer takes too long.',
    differences: [
      'For 522 look at the network, the firewall and the address; for 524 look at slow code, and at work that should be a job.',
      'After 524 the request reached your application and may still be running there; after 522 as a rule it did not.',
    ],
  },
  'http:403-websocket:1008': {
    decisive:
      'HTTP 403 refuses before the WebSocket opens; WebSocket 1008 ends one that was open because a rule was broken.',
    differences: [
      'A browser shows the page WebSocket 1008 with its reason, but hides HTTP 403 behind WebSocket 1006.',
      'HTTP 403 is about a right; WebSocket 1008 covers any rule, such as a rate limit or a message that is not allowed.',
      'ASGI servers such as Uvicorn turn a close before accept into HTTP 403: accept first if the page should see WebSocket 1008.',
    ],
  },
  'http:502-websocket:1014': {
    decisive:
      'Both mean that a gateway got a bad answer from behind: HTTP 502 before the WebSocket opened, WebSocket 1014 after.',
    differences: [
      'HTTP 502 refuses the upgrade and reaches a browser’s page as WebSocket 1006; WebSocket 1014 arrives in a Close frame.',
      'Nearly every proxy sends HTTP 502, while WebSocket 1014 is rare: many gateways just drop the connection, which shows as WebSocket 1006.',
    ],
  },
};
