import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 42x in English. */
export const codes: CodeTexts<typeof http, '42'> = {
  420: {
    name: 'Enhance Your Calm',
    summary: 'Version 1 of the Twitter API sent 420 to clients that exceeded its rate limit.',
    when: 'The code appears in old client code and old logs. Version 1.1 of the Twitter API kept it for the streaming endpoints; the other endpoints sent 429.',
    fixes: [
      {
        id: 'slow-down',
        text: 'Handle it like 429: wait as long as `Retry-After` says, then send requests at a lower rate.',
      },
      { id: 'send-429', text: 'Send 429 instead, with a `Retry-After` header.' },
    ],
    choose: 'Do not send 420; use 429, which clients and libraries recognize.',
    endUser: 'There were too many requests, so please wait a moment and try again.',
  },
  421: {
    name: 'Misdirected Request',
    summary: 'The request reached a server that is not configured for the host name in the request.',
    when: 'A reverse proxy connects to the upstream over TLS without SNI, or with the wrong host name in SNI. It also happens when a browser reuses one HTTP/2 connection for two hosts that share a certificate but run on different servers.',
    fixes: [
      {
        id: 'new-connection',
        text: 'Send the same request on a new connection. This is safe for every method, including POST.',
      },
      {
        id: 'separate-certificates',
        text: 'Give hosts on different servers separate certificates, or configure all hosts of a shared certificate on every server that uses it.',
      },
      {
        id: 'send-sni',
        text: 'In nginx, set `proxy_ssl_server_name on` (default `off`), and `proxy_ssl_name $host` if you forward `Host`. Apache 2.4.64 and later can return 421 when SNI is missing or differs from `Host`.',
      },
    ],
    choose:
      'Use 421 when the client could reach a server for this host on another connection. A forward proxy must not generate it.',
    endUser: 'The service could not be reached, so please try again.',
  },
  422: {
    name: 'Unprocessable Content',
    summary: 'The server can parse the request body, but the content is not valid.',
    when: 'Validation fails, for example because of an invalid email address or an end date before the start date. Rails, Laravel and FastAPI use 422 for validation errors. Rails also sends it for a missing or wrong CSRF token (`ActionController::InvalidAuthenticityToken`).',
    fixes: [
      {
        id: 'show-errors',
        text: 'Show each error from the response beside its field. In FastAPI, `detail[].loc` names the field.',
      },
      {
        id: 'change-before-retry',
        text: 'Do not send the request again unchanged: it will usually fail in the same way.',
      },
      {
        id: 'list-all-errors',
        text: 'Return all validation errors at once, each with the name of its field, for example as `application/problem+json`.',
      },
    ],
    choose: 'Use 422 when you can parse the request but its content is not valid; if you cannot parse it, use 400.',
    endUser: 'Some of the information is not valid, so please check it.',
  },
  423: {
    name: 'Locked',
    summary: 'The resource is locked, and the request does not include the lock token.',
    when: 'Another user has the document open over WebDAV, or an editor that crashed left its lock behind.',
    fixes: [
      {
        id: 'wait-or-copy',
        text: 'Wait until the other user releases the lock, or work on a copy.',
      },
      {
        id: 'send-lock-token',
        text: 'If the lock is yours, send its token in the `If` header: `If: (<LOCK-TOKEN>)`.',
      },
      {
        id: 'remove-stale-locks',
        text: 'Find stale locks with a `PROPFIND` for the property `lockdiscovery`, and remove them with `UNLOCK`. Have clients send `Timeout: Second-3600` with `LOCK`, so that locks expire.',
      },
    ],
    choose:
      'Use 423 when the resource is locked and the request lacks the lock token; for a conflict without a lock, use 409.',
    endUser: 'Someone else is working on this right now.',
  },
  424: {
    name: 'Failed Dependency',
    summary: 'The operation was not performed because another operation that it depends on failed.',
    when: 'A WebDAV `PROPPATCH` changes all properties or none, so one failure makes the other changes fail with 424. Amazon SageMaker sends 424 when the model container returns a 4xx or 5xx error.',
    fixes: [
      {
        id: 'find-first-failure',
        text: 'In the `multistatus` body of the 207 response, find the entry that failed with a status other than 424, and fix that one.',
      },
      {
        id: 'name-first-failure',
        text: 'In the body, name the operation that failed first. In WebDAV, use `responsedescription`.',
      },
      {
        id: 'check-dependency-logs',
        text: 'Check the logs of the dependency that failed. For SageMaker, read the CloudWatch log group `/aws/sagemaker/Endpoints/NAME`, for example with `aws logs tail` (AWS CLI 2).',
      },
    ],
    choose: 'Use 424 for operations that you skipped because an earlier one failed.',
    endUser: 'This could not be completed because an earlier step failed.',
  },
  425: {
    name: 'Too Early',
    summary:
      'The request arrived in TLS early data (0-RTT), and the server does not process it because it might be a replay.',
    when: 'TLS 1.3 early data is enabled, and the client used it for a request that is not safe to replay, such as a POST.',
    fixes: [
      {
        id: 'retry-after-handshake',
        text: 'Send the request again after the TLS handshake is complete, not in early data.',
      },
      {
        id: 'mark-early-data',
        text: 'Make the proxy mark early data with `Early-Data: 1`, in nginx with `proxy_set_header Early-Data $ssl_early_data`. A proxy that cannot mark it must hold the request until the handshake is complete.',
      },
      {
        id: 'disable-early-data',
        text: 'If you do not know which requests are safe to replay, turn early data off. In nginx, set `ssl_early_data off`.',
      },
    ],
    choose: 'Use 425 when a request in early data could cause harm if it were replayed.',
    endUser: 'The connection was not ready yet, so please try again.',
  },
  426: {
    name: 'Upgrade Required',
    summary:
      'The server refuses the request over the current protocol, and its `Upgrade` header should name the protocol that it requires.',
    when: 'A plain HTTP request reaches a WebSocket endpoint, a proxy calls Envoy or Istio with HTTP/1.0, or the client asks for an unsupported WebSocket version (some servers send 400 for this).',
    fixes: [
      {
        id: 'use-websocket-client',
        text: 'For a WebSocket endpoint, connect with a WebSocket client, using a `ws://` or `wss://` URL.',
      },
      {
        id: 'send-upgrade-header',
        text: 'Name the required protocol in `Upgrade`, and send `Connection: upgrade`. RFC 9110 requires both headers.',
      },
      {
        id: 'use-http-1-1',
        text: 'In nginx before 1.29.7, set `proxy_http_version 1.1`. Envoy rejects the old default, HTTP/1.0 (`low_version` in `%RESPONSE_CODE_DETAILS%`). For WebSocket, also set `proxy_set_header Upgrade $http_upgrade` and `proxy_set_header Connection "upgrade"`.',
      },
    ],
    choose: 'Use 426 when you would accept the same request over another protocol.',
    endUser: 'The app and the service could not agree on a protocol.',
  },
  428: {
    name: 'Precondition Required',
    summary:
      'The server accepts this change only with a condition such as `If-Match`, so that clients do not overwrite each other’s changes.',
    when: 'The API protects against lost updates, and a PUT, PATCH or DELETE request came without `If-Match` or `If-Unmodified-Since`.',
    fixes: [
      {
        id: 'send-if-match',
        text: 'Fetch the resource first, then send its `ETag` in the `If-Match` header of the change.',
      },
      {
        id: 'name-missing-header',
        text: 'Say in the body which header is missing, for example `If-Match`.',
      },
    ],
    choose: 'Use 428 when you require a condition and the request has none.',
    endUser: 'Please reload before you save.',
  },
  429: {
    name: 'Too Many Requests',
    summary: 'The client sent more requests in a given time than its rate limit allows.',
    when: 'An API quota is used up, a script sends requests too fast, a client retries in a loop without waiting, or many users behind one IP address are counted as one client. Behind Cloudflare, the body can say `error code: 1015`.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: 'Wait as long as `Retry-After` says. Without it, use exponential backoff with jitter (1 s, 2 s, 4 s … up to 30 s).',
      },
      {
        id: 'reduce-requests',
        text: 'Cache responses, batch calls and spread them over time. Many APIs show the remaining calls in `X-RateLimit-Remaining` or a similar header.',
      },
      {
        id: 'send-retry-after',
        text: 'Send `Retry-After`, and say in the body which limit was exceeded.',
      },
      {
        id: 'limit-by-client-ip',
        text: 'Behind a proxy, count requests by the client’s IP address, not the proxy’s: set `real_ip_header` and `set_real_ip_from` in nginx, or `trust proxy` in Express.',
      },
    ],
    choose: 'Use 429 when this client is over its limit while the service itself is healthy.',
    endUser: 'There were too many requests, so please wait a moment and try again.',
  },
};
