import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 50x to 51x in English. */
export const codes: CodeTexts<typeof http, '50' | '51'> = {
  500: {
    name: 'Internal Server Error',
    summary: 'The server encountered an unexpected error and has no more specific code for it.',
    when: 'The application threw an exception that nothing caught, a setting or migration is missing, the disk is full, or `.htaccess` contains an error.',
    fixes: [
      {
        id: 'find-stack-trace',
        text: 'Find the stack trace by time or request ID, for example with `journalctl -u NAME` or `kubectl logs POD` (add `--previous` if the container has restarted), and check the last deployment. For Apache, look for `End of script output before headers` or `.htaccess: Invalid command` in the error log.',
      },
      {
        id: 'catch-error',
        text: 'Catch the error where it occurs, and send a more specific code if one fits.',
      },
      {
        id: 'retry-with-backoff',
        text: 'Retry with exponential backoff and jitter (1 s, 2 s, 4 s … up to 30 s). Retry a POST only if it is idempotent.',
      },
    ],
    choose: 'Use 500 when your own code failed and no more specific code fits.',
    endUser: 'Something went wrong on our side, so please try again later.',
  },
  501: {
    name: 'Not Implemented',
    summary: 'The server does not support the method or feature of the request for any resource.',
    when: 'A simple server receives an unusual method, or a feature is not implemented yet. An AWS Application Load Balancer sends 501 for an unsupported `Transfer-Encoding`.',
    fixes: [
      {
        id: 'use-supported-method',
        text: 'Use a method or feature that the server documents. Many servers list their methods in the `Allow` header of an `OPTIONS` response.',
      },
      {
        id: 'implement-method',
        text: 'Implement the method, or send 405 with `Allow` if only this resource does not support it.',
      },
      {
        id: 'check-modules',
        text: 'If the server should support the method, check for the module that implements it: `nginx -V` prints the build options, `apachectl -M` the loaded modules.',
      },
    ],
    choose: 'Use 501 when none of your resources supports the method or feature.',
    endUser: 'This function is not available.',
  },
  502: {
    name: 'Bad Gateway',
    summary: 'A gateway or proxy received no valid response from the upstream server.',
    when: 'The application crashed or is restarting, listens on the wrong port, or sent invalid or oversized headers. Sporadic 502s often mean that the application closed an idle keep-alive connection just as the proxy reused it. For a refused connection, nginx and AWS load balancers send 502, but Apache, HAProxy and Envoy send 503.',
    fixes: [
      {
        id: 'read-proxy-log',
        text: 'Read nginx’s error log. `connect() failed (111: Connection refused)` means that the application is down or listens on the wrong port. `upstream prematurely closed connection while reading response header` means a crash or a closed keep-alive connection. For `upstream sent too big header`, set `proxy_buffer_size 16k` and `proxy_buffers 8 16k`: nginx does not accept the first without the second. With `fastcgi_pass`, use `fastcgi_buffer_size` and `fastcgi_buffers`.',
      },
      {
        id: 'check-listener',
        text: 'Check with `ss -ltnp` that the application listens on the port that the proxy uses, and call it from the proxy host with `curl -v`. Inside a container, the application usually has to listen on `0.0.0.0`, not only on `127.0.0.1`.',
      },
      {
        id: 'raise-keep-alive',
        text: 'Set the application’s keep-alive timeout above the proxy’s (60 s in nginx and AWS ALB): `server.keepAliveTimeout = 65000` in Node.js (default 5 s), `--keep-alive 65` in Gunicorn (2 s; the default worker, `sync`, closes each connection and ignores the option).',
      },
      {
        id: 'retry-with-backoff',
        text: 'Retry with exponential backoff and jitter (1 s, 2 s, 4 s … up to 30 s). Retry a POST only if it is idempotent.',
      },
    ],
    choose:
      'Use 502 only in a gateway, when the upstream refused or closed the connection, or sent an invalid response.',
    endUser: 'The service cannot be reached right now, so please try again in a moment.',
  },
  503: {
    name: 'Service Unavailable',
    summary: 'The server temporarily cannot handle the request, because of overload or maintenance.',
    when: 'A deployment or maintenance is in progress, the worker pool is full, or a load balancer has no healthy backend. nginx also sends 503 when `limit_req` or `limit_conn` rejects a request, unless `limit_req_status` or `limit_conn_status` sets another code.',
    fixes: [
      {
        id: 'honor-retry-after',
        text: 'Wait as long as `Retry-After` says. Without it, use exponential backoff with jitter (1 s, 2 s, 4 s … up to 30 s).',
      },
      {
        id: 'check-backends',
        text: 'Check for healthy backends, in Kubernetes with `kubectl describe endpointslices`, which shows `Ready` under `Conditions` for each endpoint. Without a healthy backend, Envoy responds with `no healthy upstream`, and HAProxy with `No server is available to handle this request`. If all are healthy, check worker and connection limits.',
      },
      {
        id: 'send-retry-after',
        text: 'Send `Retry-After` if you know when the service will be available again.',
      },
    ],
    choose: 'Use 503 when you reject requests temporarily and expect to recover.',
    endUser: 'The service is busy or under maintenance, so please try again later.',
  },
  504: {
    name: 'Gateway Timeout',
    summary: 'A gateway or proxy did not receive a response from the upstream server in time.',
    when: 'A query is slow, a report takes minutes, a firewall drops packets, or the proxy’s timeout is shorter than the work takes.',
    fixes: [
      {
        id: 'find-slow-request',
        text: 'Find the slow request: nginx logs `upstream timed out`. If the line continues with `while connecting to upstream`, check the network; with `while reading response header from upstream`, check the application and its slow-query log.',
      },
      {
        id: 'use-background-job',
        text: 'Move long work to a background job, and return 202 with its status URL in `Location`.',
      },
      {
        id: 'raise-read-timeout',
        text: 'If the wait is legitimate, raise the timeout that fired: `proxy_read_timeout` in nginx (default `60s`), `timeout server` in HAProxy, the route `timeout` in Envoy (15 s), the idle timeout of an AWS ALB (60 s), or the integration timeout of API Gateway (29 s; more only for Regional and private REST APIs, after a quota increase).',
      },
      {
        id: 'check-before-repeat',
        text: 'Before you repeat a POST, check whether the first one was carried out. If the API supports it, send an `Idempotency-Key`.',
      },
    ],
    choose: 'Use 504 only in a gateway, when the upstream did not respond in time.',
    endUser: 'This took too long, so please try again later.',
  },
  505: {
    name: 'HTTP Version Not Supported',
    summary: 'The server does not support the HTTP version of the request, or refuses to use it.',
    when: 'A hand-written client sends an invalid version in the request line, or an old server does not support the version. Some servers also read what follows an unencoded space in the URL as the version.',
    fixes: [
      { id: 'encode-url', text: 'Encode the URL: a space becomes `%20`.' },
      {
        id: 'use-http-1-1',
        text: 'Send the request with HTTP/1.1, for example with `curl --http1.1`.',
      },
      {
        id: 'update-server',
        text: 'Update the server if it refuses a widely used version. `curl --http2 -sI` shows in the first line of the response which version the server chose.',
      },
    ],
    choose: 'Use 505 when you reject the major HTTP version, and list the supported versions in the body.',
    endUser: 'The app and the service could not agree on a protocol.',
  },
  506: {
    name: 'Variant Also Negotiates',
    summary: 'The variant that the server selected is itself subject to content negotiation.',
    when: 'A type map in Apache points to another type map or negotiated resource. The code is very rare elsewhere.',
    fixes: [
      {
        id: 'fix-type-map',
        text: 'In Apache’s type map (usually a `.var` file), find the `URI` line that points to another negotiated resource, and point it at a file.',
      },
      { id: 'request-variant', text: 'Until the server is fixed, request one variant by its own URL.' },
    ],
    choose: 'Use 506 only to report this error in your own configuration; a correct configuration never leads to it.',
    endUser: 'Something went wrong on our side, so please try again later.',
  },
  507: {
    name: 'Insufficient Storage',
    summary: 'The server does not have enough storage to complete the request.',
    when: 'A user’s quota is used up, for example in Nextcloud, or the disk of a WebDAV server is full.',
    fixes: [
      {
        id: 'free-space-first',
        text: 'Do not retry automatically. Let the user free some space first and then try again.',
      },
      {
        id: 'check-free-space',
        text: 'Check the user’s quota and the free space, including the temporary folder: `df -h` shows bytes, `df -i` inodes.',
      },
    ],
    choose: 'Use 507 when there is no space to store the content; if the request itself is too large, use 413.',
    endUser: 'There is no storage space left.',
  },
  508: {
    name: 'Loop Detected',
    summary: 'The server stopped processing the request because it detected an infinite loop.',
    when: 'In WebDAV, a folder contains itself. On shared hosting with CloudLinux, `508 Resource Limit Is Reached` means that the account has reached a resource limit, usually the limit on entry processes (concurrent requests).',
    fixes: [
      {
        id: 'remove-loop',
        text: 'In WebDAV, use the `UNBIND` method to remove the binding that points back to a parent folder.',
      },
      {
        id: 'check-limits',
        text: 'On shared hosting, open “Resource Usage” in cPanel, and compare entry processes, CPU and memory with the limits of the account.',
      },
      {
        id: 'limit-depth',
        text: 'In WebDAV, list one level at a time with `Depth: 1`.',
      },
    ],
    choose: 'Use 508 when the folder structure contains a loop.',
    endUser: 'Something went wrong on our side, so please try again later.',
  },
  509: {
    name: 'Bandwidth Limit Exceeded',
    summary: 'A shared hosting server, usually with cPanel, has blocked a site that used up its monthly bandwidth.',
    when: 'A site on a small plan gets many visitors at once, offers large downloads, or hosts images that other sites embed. The file host MEGA also sends 509, when a download exceeds the transfer quota of the account or IP address.',
    fixes: [
      {
        id: 'raise-traffic-limit',
        text: 'Check the account’s usage under “Bandwidth” in cPanel, and raise the limit or upgrade the plan.',
      },
      {
        id: 'use-cdn',
        text: 'Serve large files from a CDN, and stop other sites from embedding them: “Hotlink Protection” in cPanel checks `Referer`.',
      },
      { id: 'come-back-later', text: 'Try again later. Frequent retries only use more bandwidth.' },
    ],
    choose: 'Hosting panels and MEGA send 509; for your own limits, use 429 or 503.',
    endUser: 'This site is not available at the moment.',
  },
  510: {
    name: 'Not Extended',
    summary:
      'The request lacks an extension that the server requires; the code comes from an obsolete experimental specification.',
    when: 'This code is almost never seen: RFC 2774, which defines it, has the status “historic”.',
    fixes: [
      {
        id: 'read-body',
        text: 'Read the body, if there is one. No current HTTP header says what is missing.',
      },
      {
        id: 'replace-code',
        text: 'Replace 510 with 400, and name the missing header or parameter in the body.',
      },
    ],
    choose:
      'Do not send 510, because hardly any client acts on it; if a request lacks something that you require, use 400.',
    endUser: 'This function is not available.',
  },
  511: {
    name: 'Network Authentication Required',
    summary:
      'The response comes from the network, not from the site: the client must sign in to the network or accept its terms first.',
    when: 'A captive portal intercepts the request, for example on the Wi-Fi of a hotel, train or airport. Many portals send a redirect or a 200 instead.',
    fixes: [
      {
        id: 'open-portal',
        text: 'Open a page without HTTPS in a browser, such as `http://example.com/`, and sign in at the portal.',
      },
      {
        id: 'discard-body',
        text: 'Do not treat or cache the body as the site’s response.',
      },
      {
        id: 'link-sign-in',
        text: 'If you run the portal, link to the sign-in page in the body, and send `Cache-Control: no-store`.',
      },
    ],
    choose: 'Use 511 only in a portal that intercepts traffic, never on an origin server.',
    endUser: 'Please sign in to this network first.',
  },
};
