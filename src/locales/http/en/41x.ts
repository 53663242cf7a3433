import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in English. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: 'Gone',
    summary: 'The server says that the resource existed at this URL and has been removed permanently.',
    when: 'An account was deleted, a campaign has ended, an API version was shut down, or a push subscription has expired.',
    fixes: [
      {
        id: 'stop-requesting',
        text: 'Stop requesting the URL, and delete the link, job or subscription that points to it.',
      },
      { id: 'name-replacement', text: 'If there is a replacement, give its URL in the body.' },
      {
        id: 'purge-caches',
        text: 'If the resource was removed by mistake, restore it and purge the caches. An `Age` header above 0 on the 410 shows that it came from a cache; nginx’s cache sends none.',
      },
    ],
    choose: 'Use 410 when you know that the resource existed and will not come back.',
    endUser: 'This page no longer exists.',
  },
  411: {
    name: 'Length Required',
    summary: 'The server requires a `Content-Length` header, and the request has none.',
    when: 'A chunked upload went to a server, gateway or storage API that must know the size in advance, or a POST has no body and no `Content-Length`. S3 names the error `MissingContentLength`.',
    fixes: [
      {
        id: 'send-content-length',
        text: 'Send `Content-Length`: use a body of known size, or buffer it. In curl, upload a file with `-T file`; `-T -` reads standard input and sends it chunked.',
      },
      {
        id: 'send-zero-length',
        text: 'For a POST without a body, send `Content-Length: 0`.',
      },
      {
        id: 'check-chunked-support',
        text: 'Check that every proxy and the server accept chunked requests. With `proxy_request_buffering on` (the default), nginx buffers the body and sends `Content-Length` to the upstream.',
      },
    ],
    choose: 'Use 411 when you do not accept bodies of unknown length.',
    endUser: 'The upload could not be started.',
  },
  412: {
    name: 'Precondition Failed',
    summary: 'The server found that a condition in the request headers, such as `If-Match`, is not met.',
    when: 'Someone else saved first and the `ETag` is outdated, or `If-None-Match: *` was sent for a resource that already exists.',
    fixes: [
      {
        id: 'refetch-etag',
        text: 'Fetch the resource and its `ETag` again, merge your change, and resend it with the new `ETag` in `If-Match`.',
      },
      {
        id: 'keep-condition',
        text: 'Do not just remove `If-Match`: without it, the request can overwrite other people’s changes.',
      },
      {
        id: 'check-weak-etag',
        text: 'If `If-Match` never matches, check whether a proxy weakens the `ETag`: nginx changes `"abc"` to `W/"abc"` when it compresses the response.',
      },
    ],
    choose: 'Use 412 when the client sent a condition and it is not met.',
    endUser: 'Someone else has changed this in the meantime, so please reload it first.',
  },
  413: {
    name: 'Content Too Large',
    summary: 'The server rejected the request because its body exceeds the size limit.',
    when: 'An upload exceeds `client_max_body_size` in nginx (default `1m`), the limit of the application’s body parser, such as `express.json()` (default `100kb`), or the limit of a CDN.',
    fixes: [
      {
        id: 'upload-in-parts',
        text: 'Make the body smaller: compress it, upload it in parts, or upload the file straight to object storage with a presigned URL.',
      },
      {
        id: 'raise-body-limit',
        text: 'Raise the limit at every hop, because the smallest one applies: `client_max_body_size` in nginx, `proxy-body-size` in ingress-nginx, `LimitRequestBody` in Apache. nginx logs `client intended to send too large body`.',
      },
      {
        id: 'state-limit',
        text: 'State the limit in the error and in the documentation. If the limit is temporary, send `Retry-After`.',
      },
    ],
    choose: 'Use 413 when the body is larger than you accept.',
    endUser: 'This file is too large.',
  },
  414: {
    name: 'URI Too Long',
    summary: 'The server rejected the request because its URL exceeds the length limit.',
    when: 'A search form sends many filters with GET, a token is in the query string, or a redirect loop makes the URL longer each time.',
    fixes: [
      { id: 'use-post', text: 'Move the data into the body of a POST.' },
      {
        id: 'fix-redirect',
        text: 'If parts of the URL repeat, fix the redirect that appends them; `curl -sIL` prints each `Location`.',
      },
      {
        id: 'raise-url-limit',
        text: 'If URLs of this length are legitimate, raise `large_client_header_buffers` in nginx (default `4 8k`) or `LimitRequestLine` in Apache (default 8190 bytes).',
      },
    ],
    choose: 'Use 414 when the URL is longer than you accept.',
    endUser: 'This link is too long to open.',
  },
  415: {
    name: 'Unsupported Media Type',
    summary: 'The server does not accept the format of the request body for this resource.',
    when: 'JSON was sent without `Content-Type: application/json`, a form was sent where JSON is expected, or the server cannot decode the `Content-Encoding`.',
    fixes: [
      {
        id: 'set-content-type',
        text: 'Set `Content-Type` to match the body, for example `application/json`.',
      },
      {
        id: 'keep-boundary',
        text: 'For a multipart form, let the library set `Content-Type`, because the header must contain the `boundary`.',
      },
      {
        id: 'list-accepted-types',
        text: 'List the types that you accept in the `Accept` response header, or in `Accept-Patch` for PATCH.',
      },
    ],
    choose: 'Use 415 when the type or encoding of the body is the problem, not its content.',
    endUser: 'This type of file is not supported.',
  },
  416: {
    name: 'Range Not Satisfiable',
    summary: 'The server cannot send the requested `Range`, because it lies outside the file.',
    when: 'The client resumes a download that is already complete, or the file on the server has become shorter.',
    fixes: [
      {
        id: 'compare-sizes',
        text: 'Compare the size of your file with the full size in `Content-Range`, such as `bytes */5000`: if they are equal, the download is complete. If the header is missing, as in Apache’s response, read the full size from `Content-Length` in the output of `curl -sI`.',
      },
      {
        id: 'restart-download',
        text: 'If they differ, discard the partial file and download it again without `Range`.',
      },
      {
        id: 'send-full-size',
        text: 'Send the full size as `Content-Range: bytes */SIZE`, so that clients can compare.',
      },
    ],
    choose: 'Use 416 when the file has none of the requested bytes.',
    endUser: 'The download could not be resumed and has to start again.',
  },
  417: {
    name: 'Expectation Failed',
    summary: 'The server, or a proxy, cannot meet the `Expect` header of the request.',
    when: 'An old server or proxy does not support `Expect: 100-continue`, which curl and .NET Framework add to uploads by default.',
    fixes: [
      {
        id: 'drop-expect',
        text: 'Send the request again without `Expect`: pass `-H "Expect:"` to curl, or set `ServicePointManager.Expect100Continue = false` in .NET Framework.',
      },
      {
        id: 'update-proxy',
        text: 'Update or bypass the proxy that rejects `Expect`. Old versions of Squid reject it unless `ignore_expect_100 on` is set.',
      },
    ],
    choose: 'Use 417 when `Expect` contains anything other than `100-continue`.',
    endUser: 'The upload was refused for a technical reason.',
  },
  418: {
    name: 'I’m a Teapot',
    summary:
      'This code comes from an April Fools’ joke about coffee pots, and the IANA registry reserves it so that it is not given another meaning.',
    when: 'Easter eggs and demos send it, and some sites use it to turn away suspected bots.',
    fixes: [
      {
        id: 'slow-down',
        text: 'If a real service sends it, slow down and identify your client in `User-Agent`.',
      },
      { id: 'send-403', text: 'To refuse a request, send 403 or 429: few tools can act on a 418.' },
    ],
    choose: 'It is 418 only where a developer chose it deliberately; HTTP gives it no meaning.',
    endUser: 'The service declined this request.',
  },
  419: {
    name: 'Page Expired',
    summary: 'Laravel rejected the request because its CSRF token is missing or has expired.',
    when: 'A page stayed open longer than its session, a form lacks `@csrf`, or the browser does not send the session cookie. Laravel’s JSON response says `CSRF token mismatch`.',
    fixes: [
      { id: 'reload-page', text: 'Reload the page, then submit the form again.' },
      {
        id: 'add-csrf-token',
        text: 'Add `@csrf` to every form, and send the token as `X-CSRF-TOKEN` with requests from scripts.',
      },
      {
        id: 'check-session-cookie',
        text: 'Check the domain and the `Secure` flag of the session cookie (`SESSION_DOMAIN`, `SESSION_SECURE_COOKIE`), and, with several servers, keep sessions in a shared store (`SESSION_DRIVER=redis` or `SESSION_DRIVER=database`).',
      },
    ],
    choose: 'Do not use 419 yourself: Laravel sends it, and elsewhere 403 is the standard response.',
    endUser: 'This page was open for too long, so please reload it and try again.',
  },
};
