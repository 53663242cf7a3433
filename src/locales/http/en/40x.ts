import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 40x in English. */
export const codes: CodeTexts<typeof http, '40'> = {
  400: {
    name: 'Bad Request',
    summary: 'The server considers the request invalid and did not process it.',
    when: 'The JSON is malformed, a parameter is missing, or a header is invalid. nginx also sends 400 with the text `Request Header Or Cookie Too Large` or `The plain HTTP request was sent to HTTPS port`. Django sends it for a host that is not in `ALLOWED_HOSTS`.',
    fixes: [
      {
        id: 'compare-requests',
        text: 'Read the error in the body, then compare the request with one that works, for example with `curl -v`.',
      },
      {
        id: 'delete-cookies',
        text: 'If only one browser is affected, delete its cookies for the site.',
      },
      {
        id: 'describe-error',
        text: 'Say in the body what is wrong and in which field, for example as `application/problem+json`.',
      },
      {
        id: 'check-proxy-log',
        text: 'If the application log shows nothing, check the proxy, which may have rejected the request. nginx logs the reason only at level `info`: set `error_log /var/log/nginx/error.log info`.',
      },
    ],
    choose: 'Use 400 when you cannot parse the request; if you can and its content breaks a rule, 422 is more precise.',
    endUser: 'The app sent a request that the service could not process.',
  },
  401: {
    name: 'Unauthorized',
    summary: 'The server rejected the request because its credentials are missing, wrong or expired.',
    when: 'A token has expired, a key is wrong, or `Authorization` was lost at a proxy or in a redirect to another host.',
    fixes: [
      {
        id: 'read-challenge',
        text: 'Read `WWW-Authenticate`: it names the scheme and, for bearer tokens, often the reason, such as `error="invalid_token"`.',
      },
      {
        id: 'renew-credentials',
        text: 'Get a new token or ask the user to sign in, then repeat the request once.',
      },
      {
        id: 'send-challenge',
        text: 'Include `WWW-Authenticate` in the response. If the user is known but lacks a permission, send 403.',
      },
      {
        id: 'pass-authorization',
        text: 'Check that `Authorization` reaches the application: by default, Apache hides it from CGI and PHP-FPM; `CGIPassAuth On` passes it on. If tokens expire too early, compare the clocks with `timedatectl`.',
      },
    ],
    choose: 'Use 401 when the request has no valid credentials; if they are valid but not sufficient, use 403.',
    endUser: 'Please sign in again.',
  },
  402: {
    name: 'Payment Required',
    summary: 'The server requires a payment; HTTP leaves the details open, and each service defines its own.',
    when: 'Stripe sends it for declined cards. Other services send it when a plan’s quota is used up or a bill is unpaid.',
    fixes: [
      {
        id: 'read-error-code',
        text: 'Read the error code in the body, such as `decline_code` from Stripe, and look it up in the service’s documentation.',
      },
      {
        id: 'check-plan',
        text: 'In the billing settings of the service, check the account’s plan, quota and payment method.',
      },
      { id: 'describe-payment', text: 'Say in the body what must be paid and where.' },
    ],
    choose: 'Use 402 when only a payment is missing, and document what it means in your API.',
    endUser: 'Payment is required to continue.',
  },
  403: {
    name: 'Forbidden',
    summary:
      'The server understood the request but refuses it, and repeating it with the same credentials does not help.',
    when: 'The account lacks a permission, or a WAF, an IP rule or a CSRF check rejects the request. Some authentication layers also reject the CORS preflight, an `OPTIONS` request without credentials. nginx logs `13: Permission denied` for a file that it cannot read, and `directory index of "/path/" is forbidden` for a folder that it may not list.',
    fixes: [
      {
        id: 'request-access',
        text: 'Do not retry with the same credentials: request access, or switch accounts.',
      },
      {
        id: 'find-refusing-hop',
        text: 'Find the hop that refused the request. A page with Cloudflare’s branding comes from Cloudflare: look up its Ray ID in Security Events. S3 sends `<Code>AccessDenied</Code>`. nginx logs `access forbidden by rule`, and Apache logs `AH01630`.',
      },
      {
        id: 'log-rule',
        text: 'Log which rule refused the request, and tell the caller as much as you can safely disclose.',
      },
    ],
    choose:
      'Use 403 when the caller is not allowed to make this request; if the resource’s existence is a secret, use 404.',
    endUser: 'You do not have permission to do this.',
  },
  404: {
    name: 'Not Found',
    summary: 'The server found nothing at this URL, or does not disclose that something exists there.',
    when: 'The link is mistyped or outdated, the route was never deployed, or a proxy rewrites the path incorrectly. GitHub also sends 404 for private repositories that you cannot access.',
    fixes: [
      {
        id: 'check-url',
        text: 'Check each part of the URL: host name, path prefix, API version, letter case, ID.',
      },
      {
        id: 'check-routing',
        text: 'Check that the request reached the right service: Envoy logs the response flag `NR` if no route matches (`route_not_found` in `%RESPONSE_CODE_DETAILS%`), and in nginx a trailing slash in `proxy_pass` changes the path. If a single-page app fails only on reload, set `try_files $uri /index.html` in nginx.',
      },
      { id: 'redirect-old-urls', text: 'Redirect old URLs that are still in use, with 301 or 308.' },
    ],
    choose: 'Use 404 when nothing exists at this URL and you cannot say whether that is permanent.',
    endUser: 'This page could not be found.',
  },
  405: {
    name: 'Method Not Allowed',
    summary: 'The server has a resource at this URL, but it does not support the method.',
    when: 'A POST was sent to a GET-only URL or, in nginx, to a static file, or a redirect turned a POST into a GET.',
    fixes: [
      {
        id: 'use-allowed-method',
        text: 'Use a method that the `Allow` header lists. If the header is missing, as in nginx, look in the documentation of the API.',
      },
      {
        id: 'check-trailing-slash',
        text: 'Check the trailing slash: `/items` and `/items/` may go to different handlers.',
      },
      {
        id: 'register-method',
        text: 'Register the method for this route, and OPTIONS if browsers call it from another origin.',
      },
    ],
    choose:
      'Use 405 when the resource exists but does not support the method, and list the methods that it supports in `Allow`.',
    endUser: 'This action is not possible here.',
  },
  406: {
    name: 'Not Acceptable',
    summary: 'The server has no version of the resource that matches the `Accept` headers of the request.',
    when: 'The client accepts only a media type or language that the server does not offer. On shared hosting, ModSecurity rules may also block requests with 406.',
    fixes: [
      {
        id: 'widen-accept',
        text: 'Send `Accept: */*`, or omit the header. If the language is the problem, omit `Accept-Language`.',
      },
      {
        id: 'send-default',
        text: 'If clients can use another format, send a default version instead of a 406.',
      },
      {
        id: 'check-modsecurity-log',
        text: 'If ordinary browsers get a 406, search the web server’s error log for `Access denied with code 406` from ModSecurity.',
      },
    ],
    choose: 'Use 406 when you have no format that the client accepts, and a default version would be of no use to it.',
    endUser: 'This content is not available in the requested format.',
  },
  407: {
    name: 'Proxy Authentication Required',
    summary: 'A proxy requires credentials before it forwards the request.',
    when: 'On a company network, a command-line tool, a package manager or a container does not have the proxy’s credentials.',
    fixes: [
      {
        id: 'set-credentials',
        text: 'Set the credentials, for example in `HTTPS_PROXY`, and percent-encode special characters: `@` is `%40`.',
      },
      {
        id: 'check-scheme',
        text: 'Read `Proxy-Authenticate`, and check that your tool supports the scheme. curl needs `--proxy-ntlm` for NTLM and `--proxy-negotiate` for Negotiate. curl 8.20.0 and later are built without NTLM by default: check that `curl -V` lists `NTLM`.',
      },
      {
        id: 'exempt-build-servers',
        text: 'Give build servers their own account, or exempt them: in Squid, allow their `src` ACL before the rule that requires `proxy_auth`.',
      },
    ],
    choose: 'Use 407 only in a proxy; an origin server sends 401.',
    endUser: 'Your network requires you to sign in before you can continue.',
  },
  408: {
    name: 'Request Timeout',
    summary: 'The server did not receive the complete request in time.',
    when: 'An upload is slow, the client sends fewer bytes than `Content-Length` says, or the browser never uses a connection that it opened in advance. Apache, Node.js and, while it waits for the headers, HAProxy send the 408; nginx only logs it and closes the connection (over HTTP/2, only the stream). If the connection was never used, Apache also only logs the 408 (`"-" 408 -`), and nginx closes the connection without an access log entry.',
    fixes: [
      { id: 'retry-new-connection', text: 'Send the request again on a new connection.' },
      {
        id: 'check-content-length',
        text: 'Check that `Content-Length` matches the number of bytes that you send.',
      },
      {
        id: 'raise-read-timeouts',
        text: 'If legitimate uploads are cut off, raise `client_header_timeout` and `client_body_timeout` in nginx (default 60 s), `RequestReadTimeout` in Apache or `server.requestTimeout` in Node.js (default 300 s).',
      },
    ],
    choose: 'Use 408 when the complete request does not arrive within your time limit.',
    endUser: 'The connection was too slow, so please try again.',
  },
  409: {
    name: 'Conflict',
    summary: 'The server rejected the request because it conflicts with the current state of the resource.',
    when: 'Two people edited the same record, or a name is already taken. Kubernetes sends 409 with the text `the object has been modified; please apply your changes to the latest version and try again`.',
    fixes: [
      {
        id: 'reapply-change',
        text: 'Fetch the current version, reapply your change, and send it again.',
      },
      { id: 'describe-conflict', text: 'Say in the body what the request conflicts with.' },
      {
        id: 'support-if-match',
        text: 'Send `ETag` and check `If-Match`, so that clients detect a conflict before they overwrite a change.',
      },
    ],
    choose: 'Use 409 when the caller can resolve the conflict and send the request again.',
    endUser: 'Something has changed in the meantime, so please reload and try again.',
  },
};
