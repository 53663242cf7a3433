import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 43x to 49x in English. */
export const codes: CodeTexts<typeof http, '43' | '44' | '45' | '46' | '49'> = {
  430: {
    name: 'Security Rejection',
    summary: 'Shopify rejected the request because it looked malicious.',
    when: 'A script or app sends requests that Shopify classifies as an attack, for example server-side calls to the Storefront API without the buyer’s IP address.',
    fixes: [
      {
        id: 'identify-app',
        text: 'For server-side calls to the Storefront API, send the buyer’s IP address in `Shopify-Storefront-Buyer-IP`. Identify your app in `User-Agent`.',
      },
      {
        id: 'contact-shopify',
        text: 'If the request is legitimate, contact Shopify support with its time and the `X-Request-Id` of the response.',
      },
    ],
    choose: 'Shopify sends 430 for requests that look like an attack; in your own service, use 403 or 429.',
    endUser: 'The service refused this request for security reasons.',
  },
  431: {
    name: 'Request Header Fields Too Large',
    summary: 'The request headers, individually or in total, are larger than the server accepts.',
    when: 'Cookies have accumulated, or a token carries a long list of groups or roles. Over HTTP/1.1, Node.js, Envoy and Gunicorn send 431; nginx and Apache send 400 in the same case. Over HTTP/2, Apache sends 431, nginx closes the connection without a response, and Envoy resets the stream.',
    fixes: [
      {
        id: 'clear-cookies',
        text: 'Clear the site’s cookies and try again. In the browser’s network panel, the sizes of `Cookie` and `Authorization` show which header is too large.',
      },
      {
        id: 'shrink-cookies',
        text: 'Keep session data on the server, and set only a session ID with `Set-Cookie`.',
      },
      {
        id: 'raise-header-limit',
        text: 'If large tokens are legitimate, raise the limit at every hop: `--max-http-header-size` in Node.js (default 16 KiB), `max_request_headers_kb` in Envoy (60 KiB), `large_client_header_buffers` in nginx (`4 8k`).',
      },
    ],
    choose: 'Use 431 when request headers are too large, and name the header in the body if you can.',
    endUser: 'Please clear your cookies for this site and try again.',
  },
  440: {
    name: 'Login Timeout',
    summary: 'Microsoft Exchange reports that the user’s session has expired.',
    when: 'A session in Outlook on the web was idle for too long. Monitoring checks and reverse proxies in front of Exchange also receive it.',
    fixes: [
      { id: 'sign-in', text: 'Sign in again, then repeat the request.' },
      {
        id: 'check-session-timeout',
        text: 'If sessions end too early, check `ActivityBasedAuthenticationTimeoutInterval` with `Get-OrganizationConfig`. Also check that each proxy forwards `Cookie` and `Set-Cookie`.',
      },
    ],
    choose: 'Exchange sends 440 when a session has expired; in your own service, use 401.',
    endUser: 'Please sign in again.',
  },
  444: {
    name: 'Connection Closed Without Response',
    summary:
      'nginx closed the connection without sending a response, usually because its configuration says `return 444`.',
    when: 'A `server` or `location` block rejects bots or unknown host names with `return 444`. Only nginx’s access log shows the number.',
    fixes: [
      {
        id: 'find-return-444',
        text: 'If legitimate clients are affected, find the block with `return 444` in the output of `nginx -T`, and check its conditions.',
      },
      {
        id: 'check-host-name',
        text: 'Check the host name in the URL. Requests to a bare IP address often match such a block.',
      },
    ],
    choose:
      'It is 444 when nginx’s access log shows 444. The client gets no response: curl reports `curl: (52) Empty reply from server` over HTTP/1.1, and `curl: (92)` over HTTP/2.',
    endUser: 'The service closed the connection.',
  },
  449: {
    name: 'Retry With',
    summary: 'A Microsoft server asks the client to repeat the request with additional data, or after another step.',
    when: 'A Microsoft WebDAV server expects the client to send back the value of `Ms-Echo-Request`. Older versions of Exchange ActiveSync require the device to apply the server’s security policies first.',
    fixes: [
      {
        id: 'echo-value',
        text: 'For WebDAV, repeat the request with the value of `Ms-Echo-Request` in the `Ms-Echo-Reply` header.',
      },
      {
        id: 'run-provision',
        text: 'For ActiveSync, make the device send the `Provision` command, then repeat the request.',
      },
    ],
    choose:
      'Microsoft servers send 449 when data or an earlier step is missing; do not use it elsewhere, because few clients know it.',
    endUser: 'One more step is needed before this can continue.',
  },
  451: {
    name: 'Unavailable For Legal Reasons',
    summary: 'The server withholds the resource because of a legal demand.',
    when: 'A court order, a takedown notice or sanctions apply, or the site blocks a region because of the laws there. Exchange ActiveSync uses the same number to move a device to another server, which it names in `X-MS-Location`.',
    fixes: [
      {
        id: 'read-body',
        text: 'Read the body: it should say who made the demand and on what legal basis.',
      },
      {
        id: 'explain-demand',
        text: 'Explain the legal demand in the body, and name the party that implements the block in a `Link` header with `rel="blocked-by"`.',
      },
      {
        id: 'check-geo-rules',
        text: 'If you did not expect it, check the geographic rules of your CDN. The `Server` and `Via` headers in the output of `curl -sI` show which hop responded.',
      },
    ],
    choose: 'Use 451 when a legal demand, not your own policy, prevents you from serving the resource.',
    endUser: 'This content is not available for legal reasons.',
  },
  460: {
    name: 'Client Closed Connection',
    summary: 'An AWS Application Load Balancer logged that the client closed the connection before it got a response.',
    when: 'The client’s timeout is shorter than the response time, a user left the page, or a phone lost its network.',
    fixes: [
      {
        id: 'raise-client-timeout',
        text: 'Set the client’s timeout above the load balancer’s idle timeout (60 s by default), for example with `curl --max-time 65`.',
      },
      {
        id: 'shorten-requests',
        text: 'Speed up the slow requests, or return 202 and do the work in a background job.',
      },
      {
        id: 'compare-durations',
        text: 'In the load balancer’s access log, subtract `request_creation_time` from `time` for each 460. If most end after the same duration, a client timeout is too short.',
      },
    ],
    choose: 'It is 460 when `elb_status_code` in the load balancer’s access log is 460; the client never receives it.',
    endUser: 'The request was cancelled before the response arrived.',
  },
  463: {
    name: 'Too Many Forwarded Addresses',
    summary:
      'An AWS Application Load Balancer rejected the request because `X-Forwarded-For` holds more than 30 IP addresses.',
    when: 'Proxies forward requests to each other in a loop, the chain of proxies is very long, or a client forges the header.',
    fixes: [
      {
        id: 'break-loop',
        text: 'Log `X-Forwarded-For` at the last proxy before the load balancer, in nginx as `$http_x_forwarded_for`. If the same IP addresses repeat, correct the proxy that sends requests back into the chain.',
      },
      {
        id: 'replace-header',
        text: 'Make the outermost proxy replace the header instead of appending to it, in nginx with `proxy_set_header X-Forwarded-For $remote_addr`.',
      },
      { id: 'omit-header', text: 'Do not set `X-Forwarded-For` in the client.' },
    ],
    choose:
      'AWS load balancers send 463 when `X-Forwarded-For` holds too many IP addresses; in your own service, use 400.',
    endUser: 'The request could not be delivered, so please try again later.',
  },
  464: {
    name: 'Incompatible Protocol',
    summary:
      'An AWS Application Load Balancer received a request in a protocol that its target group does not support.',
    when: 'An HTTP/1.1 request reaches a target group set to HTTP/2 or gRPC, a gRPC call reaches one set to HTTP/1.1, or a request to a gRPC target group is not a POST.',
    fixes: [
      {
        id: 'match-protocol',
        text: 'Use the protocol that the service expects. gRPC needs HTTP/2 and POST; with curl, test HTTP/2 with `--http2`.',
      },
      {
        id: 'check-protocol-version',
        text: 'Check the `ProtocolVersion` of the target group with `aws elbv2 describe-target-groups`, and the listener rules that forward to it.',
      },
    ],
    choose:
      'AWS load balancers send 464 when the target group does not support the protocol of the request; in your own gateway, use 505 for an unsupported HTTP version.',
    endUser: 'The app and the service could not agree on a protocol.',
  },
  494: {
    name: 'Request Header Too Large',
    summary: 'nginx uses 494 internally when request headers exceed its buffers, and Kong sends it to clients.',
    when: 'Cookies or tokens have grown too large. Over HTTP/1.1, nginx itself sends 400 with the text `Request Header Or Cookie Too Large`, and uses 494 only for `error_page`; over HTTP/2, it closes the connection without a response.',
    fixes: [
      {
        id: 'clear-cookies',
        text: 'Clear the site’s cookies and try again. In the browser’s network panel, the sizes of `Cookie` and `Authorization` show which header is too large.',
      },
      {
        id: 'shrink-cookies',
        text: 'Keep session data on the server, and set only a session ID with `Set-Cookie`.',
      },
      {
        id: 'raise-header-buffers',
        text: 'If large headers are legitimate, raise `large_client_header_buffers` in nginx (default `4 8k`).',
      },
    ],
    choose: 'Use 494 only in nginx’s `error_page`; to clients, send 431.',
    endUser: 'Please clear your cookies for this site and try again.',
  },
  495: {
    name: 'SSL Certificate Error',
    summary: 'nginx uses 495 internally when the verification of a client certificate fails.',
    when: 'With `ssl_verify_client on` or `optional`, the client certificate has expired, was revoked, or comes from a CA that nginx does not trust. The client receives 400.',
    fixes: [
      {
        id: 'renew-certificate',
        text: 'Check the client certificate with `openssl x509`, renew it if it has expired, and send its intermediate certificates with it.',
      },
      {
        id: 'read-verify-error',
        text: 'Read the reason in `$ssl_client_verify`, or after `client SSL certificate verify error` in the error log at level `info`.',
      },
      {
        id: 'check-verify-settings',
        text: 'Check `ssl_client_certificate` (the trusted CAs), `ssl_verify_depth` and `ssl_crl` in nginx.',
      },
    ],
    choose: 'It is 495 when nginx sends 400 with the text `The SSL certificate error`.',
    endUser: 'Your certificate was not accepted.',
  },
  496: {
    name: 'SSL Certificate Required',
    summary: 'nginx uses 496 internally when a client presents no certificate although one is required.',
    when: 'With `ssl_verify_client on`, the client certificate is not installed, not selected, or lost at a proxy that terminates TLS in front of nginx. The client receives 400. Cloud Foundry’s Gorouter sends 496 to the client when a backend rejects the TLS connection with `bad certificate`.',
    fixes: [
      {
        id: 'send-certificate',
        text: 'Send the client certificate, in curl with `--cert` and `--key`.',
      },
      {
        id: 'pass-tls-through',
        text: 'If a proxy in front of nginx terminates TLS, pass TLS through to nginx, or verify client certificates on that proxy.',
      },
      {
        id: 'require-by-path',
        text: 'If only some paths need a certificate, set `ssl_verify_client optional`. Then return 403 in each protected `location` unless `$ssl_client_verify` is `SUCCESS`; otherwise requests without a certificate get through.',
      },
    ],
    choose:
      'It is 496 when nginx sends 400 with the text `No required SSL certificate was sent`, or when Cloud Foundry’s Gorouter sends the number itself.',
    endUser: 'A certificate is needed to open this.',
  },
  497: {
    name: 'HTTP Request Sent to HTTPS Port',
    summary: 'nginx uses 497 internally when a client sends plain HTTP to a port that expects HTTPS.',
    when: 'A URL combines `http://` with the HTTPS port, or a load balancer terminates TLS and forwards plain HTTP to that port. The client receives 400.',
    fixes: [
      { id: 'use-https', text: 'Change `http://` to `https://` in the URL.' },
      {
        id: 'match-backend-port',
        text: 'Point the load balancer at nginx’s HTTP port (`listen 80`), or configure it to use HTTPS to nginx.',
      },
      {
        id: 'redirect-to-https',
        text: 'Redirect such requests to HTTPS with `error_page 497`.',
      },
    ],
    choose: 'It is 497 when nginx sends 400 with the text `The plain HTTP request was sent to HTTPS port`.',
    endUser: 'Please open this page with https at the start of its address.',
  },
  498: {
    name: 'Invalid Token',
    summary: 'ArcGIS reports 498 in the response body when a token has expired or is not valid.',
    when: 'A call to an ArcGIS service uses an expired or invalid token. The number is in the `error` object of the JSON body, usually with HTTP status 200.',
    fixes: [
      {
        id: 'new-token',
        text: 'Request a new token from `generateToken`, then repeat the request.',
      },
      {
        id: 'check-error-code',
        text: 'Check `error.code` in the body even if the HTTP status is 200.',
      },
      {
        id: 'check-token-binding',
        text: 'If new tokens fail too, check the `referer` or IP address that the token is bound to.',
      },
    ],
    choose: 'It is 498 when `error.code` in the body of an ArcGIS response is 498.',
    endUser: 'Please sign in again.',
  },
  499: {
    name: 'Client Closed Request',
    summary: 'nginx logs 499 when the client closes the connection before nginx has sent a response.',
    when: 'The client’s timeout is shorter than the response time, a user closed the tab, or a load balancer in front of nginx timed out first. Google APIs send 499 for cancelled calls, and ArcGIS uses it in the body for a missing token.',
    fixes: [
      {
        id: 'compare-durations',
        text: 'Add `$request_time` to nginx’s `log_format` (the default, `combined`, does not contain it), and compare the values of the 499s. If most have the same value, such as 60 s, the timeout of the client, or of a load balancer in front of nginx, is too short. `proxy_ignore_client_abort on` (default `off`) lets the upstream finish the request.',
      },
      {
        id: 'shorten-requests',
        text: 'Speed up the slow requests, or return 202 and continue in the background.',
      },
      {
        id: 'raise-client-timeout',
        text: 'Raise the client’s timeout, and cancel only requests whose result is no longer needed. With `fetch()`, pass a larger value to `AbortSignal.timeout()`.',
      },
      {
        id: 'get-arcgis-token',
        text: 'For ArcGIS, get a token from `generateToken`, then repeat the request with it.',
      },
    ],
    choose:
      'Use 499 only where an API defines it for cancelled calls. In nginx’s log, it means that the client closed the connection first.',
    endUser: 'The request was cancelled before the response arrived.',
  },
};
