import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in English. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: 'Multiple Choices',
    summary:
      'The server has several versions of the resource, each with its own URL, and the client should choose one.',
    when: '300 is rare. Apache with `CheckSpelling on` (mod_speling) sends it when several files resemble a misspelled URL.',
    fixes: [
      {
        id: 'choose-url',
        text: 'Choose one of the URLs in the body and request it. `Location`, if present, contains the one that the server prefers.',
      },
      { id: 'name-preferred', text: 'Send the URL of the version that you prefer in `Location`.' },
      {
        id: 'redirect-instead',
        text: 'If clients should not have to choose, redirect to one URL instead. In Apache, `CheckSpelling off` stops these responses.',
      },
    ],
    choose: 'Use 300 when you can list the versions but cannot choose one for the client.',
    endUser: 'There are several versions of this content. Please choose one.',
  },
  301: {
    name: 'Moved Permanently',
    summary: 'The server says that the resource has moved permanently to the URL in `Location`.',
    when: 'The site moved to HTTPS, to another domain or to cleaner paths, or the URL has an extra or missing trailing slash.',
    fixes: [
      {
        id: 'update-links',
        text: 'Follow `Location`, and replace the old URL in links and configuration.',
      },
      {
        id: 'send-post-directly',
        text: 'If a POST reaches the new URL as a GET, send the POST to the new URL directly.',
      },
      {
        id: 'test-as-302',
        text: 'Deploy a new rule as 302 first, because browsers cache a 301, even a wrong one. Test the rule with `curl -sI`, which caches nothing.',
      },
    ],
    choose: 'Use 301 for pages that have moved permanently; if a POST must stay a POST, use 308.',
    endUser: 'This page has moved, and you will be taken to its new location.',
  },
  302: {
    name: 'Found',
    summary: 'The server says that the resource is temporarily at the URL in `Location`; the original URL stays valid.',
    when: '302 is for temporary redirects, such as to a sign-in page or to a page in the reader’s language. Many `redirect()` functions send it by default.',
    fixes: [
      {
        id: 'follow-location',
        text: 'Follow `Location`, and request the original URL again next time.',
      },
      {
        id: 'send-303-or-307',
        text: 'After a POST, send 303 to continue with GET, or 307 to repeat the POST.',
      },
      {
        id: 'fix-redirect-loop',
        text: 'For a redirect loop (`ERR_TOO_MANY_REDIRECTS`), check that the proxy sends the original `Host` and `X-Forwarded-Proto: https`, and that the application trusts them. In Cloudflare, change the SSL/TLS encryption mode from Flexible to Full (strict) once the origin has a valid certificate.',
      },
    ],
    choose: 'Use 302 to redirect a GET temporarily; for other methods, use 303 or 307.',
    endUser: 'You are being taken to another page.',
  },
  303: {
    name: 'See Other',
    summary:
      'The server processed the request, and the client should fetch the result with GET from the URL in `Location`.',
    when: 'A form was submitted. The redirect to a result page ensures that a reload does not submit the form again.',
    fixes: [
      { id: 'get-location', text: 'Send a GET without a body to the URL in `Location`.' },
      {
        id: 'redirect-after-form',
        text: 'Send 303 after every form that changes something, for example with `res.redirect(303, "/path")` in Express.',
      },
    ],
    choose: 'Use 303 when a POST has been processed and its result has its own URL.',
    endUser: 'We have received your request, and you will be taken to the result.',
  },
  304: {
    name: 'Not Modified',
    summary: 'The server confirms that the client’s cached copy is still valid, and sends only headers.',
    when: 'A browser or CDN sent `If-None-Match` or `If-Modified-Since`, and the resource had not changed.',
    fixes: [
      {
        id: 'use-cached-copy',
        text: 'Use the cached copy, and update its stored headers from the 304.',
      },
      {
        id: 'bypass-cache',
        text: 'If the content is stale, request it once with `Cache-Control: no-cache`, without `If-None-Match` or `If-Modified-Since`. If it stays stale, purge the shared cache: nginx, for example, ignores this header.',
      },
      {
        id: 'change-etag',
        text: 'If clients keep stale copies, make sure that `ETag` or `Last-Modified` changes with the content.',
      },
    ],
    choose:
      'Use 304 only in response to a conditional GET or HEAD, with the `ETag` and `Cache-Control` that a 200 would have.',
    endUser: 'Your copy is up to date.',
  },
  305: {
    name: 'Use Proxy',
    summary: 'This deprecated code told the client to access the resource through a proxy that the server named.',
    when: 'Servers practically never send it. It was deprecated because letting a server set the client’s proxy is a security risk.',
    fixes: [
      {
        id: 'ignore-redirect',
        text: 'Do not follow it: take the proxy only from your own settings, such as `HTTPS_PROXY`.',
      },
      {
        id: 'stop-sending',
        text: 'Stop sending it, and configure the proxy in the settings of the clients or in a PAC file.',
      },
    ],
    choose: 'Do not use 305: browsers do not follow it.',
    endUser: 'This page cannot be opened at the moment.',
  },
  306: {
    name: 'Unused',
    summary: 'This number meant “Switch Proxy” in an early draft of HTTP, and has been reserved ever since.',
    when: 'No current software should send it. If a server sends it, the server follows that draft or gives the number a meaning of its own.',
    fixes: [
      { id: 'treat-as-300', text: 'Treat it as a 300, like any unknown 3xx code.' },
      { id: 'replace-code', text: 'Replace it with the redirect that you need: 302, 303, 307 or 308.' },
    ],
    choose: 'It is 306 when a log or a packet capture shows that number; HTTP reserves it and gives it no meaning.',
    endUser: 'This page cannot be opened at the moment.',
  },
  307: {
    name: 'Temporary Redirect',
    summary:
      'The server says that the resource is temporarily at the URL in `Location`, where the client should repeat the request with the same method and body.',
    when: 'A service redirects to another region or node. Some browsers’ developer tools also show a 307 when HSTS changes a URL to HTTPS: no server sent it, and Chrome adds `Non-Authoritative-Reason: HSTS`.',
    fixes: [
      {
        id: 'repeat-at-location',
        text: 'Repeat the whole request at the URL in `Location`, and request the original URL again next time.',
      },
      {
        id: 'buffer-body',
        text: 'If the body is a stream, buffer it before you send it: `fetch()` fails on a 307 when the body is a `ReadableStream`, which it cannot read twice.',
      },
      {
        id: 'send-303',
        text: 'If the client should only fetch a result page, send 303 instead.',
      },
    ],
    choose: 'Use 307 for a temporary redirect that must keep the method and the body.',
    endUser: 'You are temporarily being taken to another page.',
  },
  308: {
    name: 'Permanent Redirect',
    summary:
      'The server says that the resource has moved permanently to the URL in `Location`, where the client should repeat the same request.',
    when: 'An API host moved or requires HTTPS. ingress-nginx sends 308 to redirect to HTTPS, and Next.js sends it for permanent redirects.',
    fixes: [
      {
        id: 'update-url',
        text: 'Repeat the whole request at the URL in `Location`, and replace the old URL in links and configuration.',
      },
      { id: 'update-library', text: 'If your HTTP library does not follow a 308, update the library.' },
      {
        id: 'test-as-307',
        text: 'Deploy a new rule as 307 first (`return 307` in nginx), because browsers cache a 308.',
      },
    ],
    choose: 'Use 308 when an endpoint has moved permanently and a POST must stay a POST.',
    endUser: 'This page has moved, and you will be taken to its new location.',
  },
};
