import type { PairTexts } from '../../../model.js';

/** The pairs of HTTP status codes that people confuse, in English. */
export const pairs: PairTexts = {
  '200-201': {
    decisive: 'Both mean success; 201 also says that the request created a resource with a URL of its own.',
    differences: [
      'After 201, `Location` holds the URL of the new resource; without that header, the resource is at the request URL. After 200, the result is in the body.',
      'A PUT that replaces a resource returns 200 or 204; a PUT that creates one returns 201.',
      'Return 200 for POST requests that search, calculate or sign in: they create no resource.',
    ],
  },
  '200-202': {
    decisive:
      'With 200, the work is done; with 202, the request has been accepted, but the work is not finished and can still fail.',
    differences: [
      'After 200, use the result in the body; after 202, poll the status URL, for example the one in `Location`.',
      'A client that treats 202 like 200 reports success too early: show the job as running until it has finished.',
      'If the work finishes before you respond, return 200, however long it took; return 202 only if it continues after the response.',
    ],
  },
  '200-204': {
    decisive: 'With 200, the result is in the body; with 204, the response has no body.',
    differences: [
      'Call `response.json()` after 200, but not after 204: an empty string is not valid JSON.',
      'For a search without matches, return 200 and an empty array: the empty list is the result.',
      'A browser that receives 204 for a link or a form stays on the current page.',
    ],
  },
  '200-203': {
    decisive:
      'With 203, a proxy reports that it modified the 200 response of the origin; with 200, no modification is reported.',
    differences: [
      'A signature or checksum that the origin computed for its 200 may not match the modified body of the 203.',
      'Over HTTPS, only a proxy that terminates TLS can modify the response and change 200 to 203.',
    ],
  },
  '200-206': {
    decisive: 'A 200 contains the whole resource; a 206 contains only the part that the client requested with `Range`.',
    differences: [
      'A server that ignores `Range` returns 200 with the whole file; a client that appends it to a partial file corrupts that file. curl stops instead and reports `curl: (33)`.',
      'With `If-Range`, the client gets 206 if the file is unchanged, and 200 with the whole new version if it has changed.',
    ],
  },
  '200-304': {
    decisive: 'A 200 carries the content; a 304 carries none, because the client’s cached copy is still valid.',
    differences: [
      'Only a request with `If-None-Match` or `If-Modified-Since` can get 304: curl does not send them by default, so it gets 200 where a browser gets 304.',
      '`fetch()` hides the 304: the script sees status 200 and the cached body, unless it set `If-None-Match` or `If-Modified-Since` itself.',
      'A 304 saves the transfer but not the request; with `Cache-Control: max-age`, the client sends no request until its copy is stale.',
    ],
  },
  '201-202': {
    decisive: 'With 201, the resource has been created; with 202, the request has been accepted but not yet completed.',
    differences: [
      'After 201, the client can fetch the new resource at once; after 202, only the state of the job.',
      'A failure after 202 never appears as the status of this request: the client has to poll the state of the job or receive a callback.',
      'Replication lag does not require 202: once the write is durable, return 201.',
    ],
  },
  '204-205': {
    decisive: 'Both mean success without a body; only 205 also asks the client to reset the form or view.',
    differences: [
      'Browsers treat 205 like 204: they stay on the current page and do not clear the form.',
      'Over HTTP/1.1, a 204 must not have `Content-Length`, while a 205 should have `Content-Length: 0`: without a length, the client may wait for a body.',
    ],
  },
  '301-302': {
    decisive: '301 is permanent: update the URL. 302 is temporary: keep the old URL.',
    differences: [
      'Browsers cache a 301 and may never request the old URL again. After a 302, they request it every time, unless `Cache-Control` or `Expires` allows caching.',
      'Search engines list the new URL after 301, and usually the old URL after 302.',
      'Both let a client change POST to GET; their counterparts 308 (permanent) and 307 (temporary) do not.',
    ],
  },
  '301-307': {
    decisive:
      '301 is permanent and lets a client change POST to GET; 307 is temporary and keeps the method and the body.',
    differences: [
      'To change only one of the two properties, use 308 (permanent, keeps the method) or 302 (temporary, lets a client change POST to GET).',
      'Many servers redirect to HTTPS with 301. Once a browser has stored the HSTS policy of the site, its developer tools may show a 307 instead, which no server sent.',
    ],
  },
  '301-308': {
    decisive: 'Both redirect permanently; only 308 guarantees that a POST stays a POST.',
    differences: [
      'After 301, a form submission or API call may arrive at the new URL as a GET without a body; after 308, it keeps its method and body.',
      'For ordinary pages, 308 has no advantage over 301, and very old clients do not support it.',
    ],
  },
  '302-303': {
    decisive:
      'After 303, the client continues with GET, unless the original method was HEAD; after 302, it may keep the method.',
    differences: [
      'In browsers, a POST becomes a GET after either code; a PUT or DELETE becomes a GET only after 303.',
      '303 says that the request was processed and that `Location` leads to the result; 302 can also mean that the request itself has to be sent to `Location`.',
    ],
  },
  '302-307': {
    decisive: 'Both redirect temporarily; a client may change POST to GET after 302, but not after 307.',
    differences: ['After a form has been processed, send 303: after 307, the browser would submit the form again.'],
  },
  '302-308': {
    decisive:
      '302 is temporary and lets a client change POST to GET; 308 is permanent and keeps the method and the body.',
    differences: [
      'You can correct a wrong 302 on the server at any time; a wrong 308 can remain in browser caches.',
      'To change only one of the two properties, use 307 (temporary, keeps the method) or 301 (permanent, lets a client change POST to GET).',
      '`res.redirect()` in Express sends 302 by default; ingress-nginx redirects to HTTPS with 308 (`http-redirect-code`, default `308`).',
    ],
  },
  '303-307': {
    decisive: 'After 303, the client fetches a result with GET; after 307, it repeats the same request at another URL.',
    differences: [
      '303 says that the request has been processed; after 307, the server at `Location` has yet to process it.',
      'Do not send 307 after a sign-in form: the browser would send the password to the URL in `Location`. For OAuth servers, RFC 9700 forbids 307 here and recommends 303.',
    ],
  },
  '307-308': {
    decisive: 'Both make the client repeat the request unchanged at another URL: 307 temporarily, 308 permanently.',
    differences: [
      'You can correct a wrong 307 on the server at any time; a wrong 308 can remain in browser caches.',
      'After 308, clients and search engines should store the new URL; after 307, they should keep the old one.',
    ],
  },
  '304-412': {
    decisive:
      'Both are responses to a conditional request: with 304, the cached copy is still valid; with 412, a precondition failed and the server did not carry out the request.',
    differences: [
      '304 is the response to `If-None-Match` or `If-Modified-Since` on GET or HEAD; 412 is mostly the response to `If-Match` on PUT, PATCH or DELETE.',
      '`If-None-Match` can lead to either: if the ETag matches, GET and HEAD get 304, and all other methods get 412.',
    ],
  },
  '400-404': {
    decisive: 'With 400, the request is invalid; with 404, the server has no resource at this URL.',
    differences: [
      'For an ID in an invalid format, some APIs return 400 and others 404; for a valid ID that does not exist, they return 404.',
      'For 400, check the body and the parameters that you send; for 404, check the host name, the path and the route.',
    ],
  },
  '400-422': {
    decisive:
      'With 400, the server could not parse the request; with 422, it parsed the request but rejected the content.',
    differences: [
      'A missing brace in JSON is a 400; `"age": -5` in valid JSON is a 422.',
      'After 400, a developer usually has to fix the code that builds the request; after 422, the user can often correct the input.',
      'Many APIs return 400 for both. Choose one rule, and name the invalid field in the body.',
    ],
  },
  '400-431': {
    decisive:
      '431 means that the request headers are too large; 400 means that the request is invalid, but over HTTP/1.1, nginx and Apache also send it for headers that are too large.',
    differences: [
      'For such headers, the body of the 400 says `Request Header Or Cookie Too Large` (nginx) or `Size of a request header field exceeds server limit` (Apache).',
      'Deleting the site’s cookies often resolves a 431, or a 400 with one of these texts; for any other 400, correct the request.',
    ],
  },
  '401-403': {
    decisive:
      'With 401, the client has to authenticate; with 403, it is not authorized, and signing in again as the same user does not help.',
    differences: [
      'After 401, send new or different credentials. After 403, change the permissions, or the rule that denied the request.',
      'A 401 must carry `WWW-Authenticate`, which names the authentication scheme. A 403 may carry it: with OAuth bearer tokens, it reports `insufficient_scope`.',
      'An expired token is a 401; a valid token that lacks a scope or role is a 403.',
    ],
  },
  '401-407': {
    decisive:
      'With 401, the requested site requires authentication; with 407, the proxy that the client uses requires it.',
    differences: [
      'Credentials go in `Authorization` after 401, and in `Proxy-Authorization` after 407.',
      'A script on a page can handle a 401; the browser handles a 407 itself, based on its proxy settings.',
      'With 407, the request never reached the site, so the site’s log does not contain it.',
    ],
  },
  '403-404': {
    decisive:
      'With 403, the server denies access; with 404, it finds no resource, or does not reveal that there is one.',
    differences: [
      'Services that hide the existence of a resource return 404 instead of 403: GitHub does so for private repositories.',
      'Amazon S3 can do the reverse: without the `s3:ListBucket` permission, a caller gets 403 for a missing object.',
      'For 403, check permissions and firewall rules; for 404, check the path and the route, then whether you are signed in as the right user.',
    ],
  },
  '403-429': {
    decisive:
      'With 403, the client is not allowed to make the request; with 429, it is allowed to, but sent too many requests.',
    differences: [
      'A 429 usually ends after the time in `Retry-After`; a 403 usually recurs until a permission or a rule is changed.',
      'Some services return 403 for a rate limit: the GitHub API sometimes (with `x-ratelimit-remaining: 0`), and rate-based rules of AWS WAF by default.',
    ],
  },
  '403-451': {
    decisive:
      'With 403, the service denies access under its own rules; with 451, it denies access because of a legal demand.',
    differences: [
      'A permission or another account often resolves a 403; a 451 usually depends on the content and the country, not on the account.',
      'If you block a country for business reasons, such as licensing, return 403; if a law or a court order requires it, return 451.',
    ],
  },
  '404-405': {
    decisive:
      'With 404, the server has no resource at this URL; with 405, the resource exists but does not support the method.',
    differences: [
      'A 405 must list the supported methods in `Allow`, although nginx omits the header; a 404 does not list them.',
      'For a GET to a route that accepts only POST, Django and Spring return 405; Express returns 404 (`Cannot GET /path`).',
    ],
  },
  '404-410': {
    decisive:
      'With 404, the server finds nothing and does not say whether that is permanent; with 410, the resource has been removed permanently.',
    differences: [
      'Search engines eventually drop the URL after either code; a 410 tells them explicitly that the page will not return.',
      'A server returns 404 by default; 410 has to be configured for each removed URL, for example with `return 410;` in nginx.',
      'After 410, the client should delete its link or subscription; after 404, it can check again later.',
    ],
  },
  '405-501': {
    decisive: 'With 405, this resource does not support the method; with 501, the server supports it for no resource.',
    differences: [
      'For 405, check the URL, and use a method that `Allow` lists; for 501, use another method, or enable a server module that supports this one.',
      "The code depends on the server: for a POST to a static file, nginx returns 405, while Python’s `http.server` returns 501 (`Unsupported method ('POST')`).",
    ],
  },
  '406-415': {
    decisive:
      'With 406, the server has no response format that the client accepts; with 415, it does not support the format of the request body.',
    differences: [
      'For 406, change `Accept` or another `Accept-*` header; for 415, change `Content-Type` or `Content-Encoding`.',
      'A GET without a body can get 406, but hardly ever gets 415.',
    ],
  },
  '408-499': {
    decisive:
      'With 408, the server stopped waiting for the request; with 499, the client closed the connection before it received a response.',
    differences: [
      'Apache, HAProxy and Node.js send a 408 to the client; nginx sends neither 408 nor 499: both appear only in its access log.',
      'Many 408s point to slow networks or idle connections; many 499s point to a slow application or to short timeouts in the caller.',
      'After 499, the application may still complete the work, although nginx closes the upstream connection by default (`proxy_ignore_client_abort off`).',
    ],
  },
  '408-504': {
    decisive:
      'With 408, the client was too slow to send its request; with 504, the upstream was too slow to respond to a gateway.',
    differences: [
      'For 408, check the network of the client and the size of the upload; for 504, check the application, its database and the services that it calls (and, in HAProxy, slow uploads, which can end with 504 as well).',
      'With 408, the application usually did not receive the complete request; with 504, it may have processed it, so retry a POST only if it is idempotent.',
    ],
  },
  '409-412': {
    decisive:
      'With 412, a condition that the client set in the headers failed; with 409, the request conflicts with the state of the resource.',
    differences: [
      'For 412, the server evaluates the condition before it processes the body; for 409, it detects the conflict when it applies the change.',
      'A username that is already taken is a 409; an outdated ETag in `If-Match` is a 412.',
    ],
  },
  '409-422': {
    decisive:
      'With 409, the request conflicts with the current state of the resource; with 422, its content is invalid regardless of that state.',
    differences: [
      'After 409, the same request can succeed once the state has changed; after 422, it usually fails until its content is changed.',
      'For a name that is already taken, many APIs return 409; Laravel’s `unique` rule and the GitHub API (`name already exists on this account`) lead to 422.',
    ],
  },
  '411-413': {
    decisive: 'With 411, the request has no `Content-Length`; with 413, its body exceeds the size limit.',
    differences: [
      'A chunked upload can get 411 before the server reads the body, or 413 after too many bytes have arrived.',
      'For 411, the client adds `Content-Length`; for 413, the client sends less, or the operator raises the limit (in nginx, `client_max_body_size`, default `1m`).',
    ],
  },
  '412-428': {
    decisive:
      'With 412, the condition in the request failed; with 428, the request has no condition, and the server requires one.',
    differences: [
      'After 428, add `If-Match` with the ETag that you have; after 412, that ETag is usually outdated, so fetch the resource again first.',
      'A 428 means that the client does not send conditions yet; a 412 usually means that the condition prevented it from overwriting another change.',
    ],
  },
  '413-414': {
    decisive: 'With 413, the request body is too large; with 414, the URL is too long.',
    differences: [
      'Each has a limit of its own: in nginx, 413 depends on `client_max_body_size` (default `1m`), 414 on `large_client_header_buffers` (default `4 8k`).',
      'Moving data from the query string to the body fixes a 414; a 413 needs a smaller body or a higher limit.',
      'Cookies and tokens in headers usually cause neither: headers that are too large get 431, or 400 (over HTTP/1.1, for example from nginx, from Apache, and from HAProxy before 3.1).',
    ],
  },
  '413-431': {
    decisive: 'With 413, the request body is too large; with 431, the request headers are too large.',
    differences: [
      'A smaller body resolves a 413; deleting the site’s cookies often resolves a 431.',
      'Each has a limit of its own: in Node.js, 431 depends on `--max-http-header-size` (default 16 KiB), while 413 comes from the body parser of the framework, such as `express.json()` (default `100kb`).',
    ],
  },
  '415-422': {
    decisive:
      'With 415, the server does not accept the type of the body; with 422, it accepts the type, but the content is not valid.',
    differences: [
      'For 415, change `Content-Type` or `Content-Encoding`; for 422, change the values in the body.',
      'For JSON sent as `text/plain`, the default of `fetch()` for a string, Spring returns 415, and FastAPI returns 422: check `Content-Type` before you look for an error in the JSON.',
    ],
  },
  '425-429': {
    decisive: 'With 425, the request arrived as TLS early data (0-RTT); with 429, the client sent too many requests.',
    differences: [
      '425 prevents replay attacks, so a single request can trigger it; 429 depends on the number of requests.',
    ],
  },
  '429-503': {
    decisive:
      'With 429, the client exceeded its rate limit; with 503, the service itself cannot handle requests at the moment.',
    differences: [
      'A 429 usually affects one client while others get responses; a 503 usually affects all clients.',
      'To resolve a 429, send fewer requests. A 503 lasts until the service recovers, and it recovers sooner if clients use backoff.',
      'Some rate limiters return 503: Amazon S3 (`SlowDown`) and, by default, nginx (`limit_req_status 503`). A rate limit shows as `SlowDown` in the body, or as `limiting requests` in nginx’s error log.',
    ],
  },
  '499-504': {
    decisive:
      'With 499, the client stopped waiting for the response; with 504, a gateway stopped waiting for its upstream.',
    differences: [
      'A 504 is sent to the client; nginx only logs a 499, and the client reports its own timeout.',
      'If the upstream is slow, the shorter timeout applies: nginx logs 499 if the client gives up before `proxy_read_timeout` (default `60s`) expires, and otherwise 504.',
    ],
  },
  '500-502': {
    decisive:
      'With 500, the application failed while handling the request; with 502, a gateway got no valid response from its upstream.',
    differences: [
      'For 500, look for the stack trace in the application log; for 502, look in the error log of the proxy for `connect() failed` or `upstream prematurely closed connection`.',
      'An exception that the framework catches becomes a 500; a process that dies during the request becomes a 502 in nginx and HAProxy, a 503 in Envoy, and in Apache a 502 over HTTP and a 503 over FastCGI (`mod_proxy_fcgi`).',
    ],
  },
  '500-503': {
    decisive:
      '500 is an unexpected error in the server’s code or configuration; 503 is a temporary refusal, often deliberate.',
    differences: [
      'The same request may fail with 500 every time; a 503 ends when the load drops or the maintenance is over.',
      'A 503 can carry `Retry-After`; a 500 rarely does, because nobody knows in advance how long an unexpected error will last.',
    ],
  },
  '500-504': {
    decisive: 'With 500, the application reported an error; with 504, a gateway got no response within its timeout.',
    differences: [
      'For 500, look for the stack trace in the application log. For 504, look for `upstream timed out` in nginx’s error log: the application may have logged nothing.',
      'After 500, the application has usually stopped working on the request; after 504, it may still complete it.',
      'A timeout within the application, for example of a database query, usually leads to 500; 504 is meant for gateways.',
    ],
  },
  '502-503': {
    decisive:
      'With 502, a gateway got no valid response from its upstream; with 503, the service or a proxy says that it cannot serve requests at the moment.',
    differences: [
      'The code depends on the proxy: when the upstream refuses the connection or no healthy server is left, nginx returns 502, and HAProxy and Envoy return 503.',
      'A 503 can come from the application itself; a 502 comes from the gateway that called it.',
    ],
  },
  '502-504': {
    decisive:
      'With 502, the upstream refused or closed the connection, or sent an invalid response; with 504, it did not respond in time.',
    differences: [
      'A 502 usually comes at once, a 504 only after the gateway’s timeout (`proxy_read_timeout` in nginx, default `60s`): compare the durations in the access log.',
      'For 502, look for `Connection refused` or `prematurely closed` in the error log of the proxy; for 504, look for `upstream timed out`, then for slow queries and firewalls that drop packets.',
      'After 504, the upstream may still be processing the request, and may complete it.',
    ],
  },
  '502-520': {
    decisive:
      '502 is the standard code for an invalid upstream response; 520 is Cloudflare’s own code for an empty, unknown or unexpected response from the origin.',
    differences: [
      'For 520, check the origin for empty responses, connection resets and response headers above 128 KB. Visitors can usually only try again later.',
      'Behind Cloudflare, a 502 page with Cloudflare’s branding means that the origin returned the 502; an unbranded page that only mentions `cloudflare` comes from Cloudflare itself.',
    ],
  },
  '503-504': {
    decisive:
      'With 503, the service cannot handle the request at the moment; with 504, a gateway got no response within its timeout.',
    differences: [
      'With 503, the request was usually not processed; with 504, it may have been, so retry a POST only if it is idempotent.',
      'Overload can cause both: long queues lead to 504, and limits that protect against overload lead to 503.',
    ],
  },
  '503-529': {
    decisive:
      '503 is the standard code for a service that temporarily cannot handle requests; 529 is a non-standard code that a few APIs use to report overload.',
    differences: [
      '503 can also mean maintenance. The SSL Labs API distinguishes the two: 503 during maintenance, 529 during overload.',
      'Check that your retry logic includes 529: `curl --retry` repeats a request after 503, but not after 529.',
    ],
  },
  '504-524': {
    decisive:
      '504 is the standard code for a gateway timeout; 524 is Cloudflare’s own code for an origin that accepted the connection but sent no response in time.',
    differences: [
      'Behind Cloudflare, the shorter timeout applies: nginx on the origin returns 504 after `proxy_read_timeout` (default `60s`), and Cloudflare returns 524 after 125 s by default.',
      'You can raise the timeout of your own gateway; Cloudflare’s can be raised only in Enterprise zones.',
    ],
  },
  '521-522': {
    decisive:
      'With 521, the origin refuses the connection from Cloudflare; with 522, it does not acknowledge the connection or the request in time.',
    differences: [
      'For 521, check that the web server is running and listens on the port that Cloudflare uses (443 for HTTPS; 80 for plain HTTP, and always in Flexible mode); for 522, check the firewall, the IP address in DNS, and the load on the origin.',
      'A firewall that rejects packets leads to 521; a firewall that drops them leads to 522. In both cases, allow Cloudflare’s IP ranges.',
    ],
  },
  '522-524': {
    decisive:
      'With 522, the origin does not acknowledge the connection (within 19 s) or the request (within 90 s); with 524, it acknowledges both, but sends no HTTP response in time (125 s by default).',
    differences: [
      'For 522, check the network, the firewall and the IP address in DNS; for 524, find the slow request, and move long work to a background job.',
      'After 524, the origin has usually received the request and may still be processing it; after 522, it usually has not received it.',
    ],
  },
  '525-526': {
    decisive:
      'With 525, the TLS handshake between Cloudflare and the origin failed; with 526, Cloudflare does not trust the origin’s certificate.',
    differences: [
      'For 525, check port 443, the TLS versions, the cipher suites and SNI on the origin; for 526, check the expiry date, the host name and the chain of the certificate.',
      '525 can occur in the modes Full and Full (strict), 526 where Cloudflare verifies the certificate, as in Full (strict). Switching to Full hides a 526, but then Cloudflare no longer verifies the certificate.',
    ],
  },
  'http:403-websocket:1008': {
    decisive:
      'HTTP 403 rejects the handshake before the WebSocket opens; WebSocket 1008 closes an open connection because of a policy violation.',
    differences: [
      'A script in a browser sees WebSocket 1008 and its reason, but sees HTTP 403 only as WebSocket 1006.',
      'HTTP 403 is usually about permissions; WebSocket 1008 covers any policy, such as a rate limit or a message that is not allowed.',
      'ASGI servers such as Uvicorn turn a close before `accept()` into HTTP 403. Call `accept()` first if the script should see WebSocket 1008.',
    ],
  },
  'http:502-websocket:1014': {
    decisive:
      'Both mean that a gateway got an invalid response from its upstream: HTTP 502 before the WebSocket opened, WebSocket 1014 after.',
    differences: [
      'HTTP 502 rejects the handshake, and a script in a browser sees WebSocket 1006; WebSocket 1014 arrives in a Close frame.',
      'Most proxies send HTTP 502, while WebSocket 1014 is rare: many gateways drop the connection instead, which clients report as WebSocket 1006.',
    ],
  },
};
