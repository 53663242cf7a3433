import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in English. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
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
    summary: 'The number that nginx uses inside when the certificate that a client presented does not pass its check.',
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
};
