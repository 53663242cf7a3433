import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in English. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: 'OK',
    summary: 'The request succeeded, and the response contains the result.',
    when: 'Most successful requests get a 200. Some APIs also return 200 for failures and put the error in the body.',
    fixes: [
      {
        id: 'check-body',
        text: 'If the result looks wrong, check the body for an error and the headers for `Age`, which marks a cached copy if it is above 0.',
      },
      {
        id: 'return-error-status',
        text: 'Return errors with a 4xx or 5xx status, not as `{"error": "…"}` with 200: monitoring, caches and retry logic usually look only at the status.',
      },
    ],
    choose: 'Use 200 when the request succeeded and there is something to return.',
    endUser: 'Everything worked.',
  },
  201: {
    name: 'Created',
    summary: 'The request succeeded, and the server created a new resource.',
    when: 'A POST created an order, a user or a file, or a PUT created the resource at its URL.',
    fixes: [
      {
        id: 'read-location',
        text: 'Read the URL of the new resource from `Location`. Some APIs return the URL or an ID in the body instead.',
      },
      {
        id: 'check-duplicate',
        text: 'If you wanted to update a resource, list the collection with GET to check that you have not created a duplicate.',
      },
      { id: 'send-location', text: 'Send the URL of the new resource in `Location`.' },
    ],
    choose: 'Use 201 when the new resource exists by the time you respond.',
    endUser: 'Your entry has been created.',
  },
  202: {
    name: 'Accepted',
    summary: 'The server accepted the request but has not finished processing it, and the processing may still fail.',
    when: 'The request started a job or put it in a queue: a video encoding, an export, a bulk mailing, the deletion of a cloud resource.',
    fixes: [
      {
        id: 'poll-status',
        text: 'Poll the status URL from `Location` or the body every few seconds. If the response has `Retry-After`, wait that long first.',
      },
      {
        id: 'return-status-url',
        text: 'Return a status URL, for example in `Location`, and keep it available for some time after the job has finished.',
      },
      {
        id: 'check-queue',
        text: 'If jobs never finish, check the queue and its workers, not the web server. In RabbitMQ, `rabbitmqctl list_queues name messages consumers` shows how many messages each queue holds, waiting or in progress, and how many consumers it has.',
      },
    ],
    choose: 'Use 202 when the request is safely stored and you will process it later.',
    endUser: 'We have received your request and are working on it.',
  },
  203: {
    name: 'Non-Authoritative Information',
    summary: 'The request succeeded, but a proxy modified the content that the origin server sent.',
    when: '203 is rare. A proxy that filters, recompresses or translates content may send it, but few such proxies do. If the modified content is acceptable, no action is needed.',
    fixes: [
      {
        id: 'request-original',
        text: 'If you need the original content, send `Cache-Control: no-transform` or bypass the proxy.',
      },
      {
        id: 'find-proxy',
        text: 'If you did not expect a 203, find the proxy that modifies the content. If `Via` does not name it, send the request directly to the origin, then to each hop in turn: the first hop that returns 203 is the one.',
      },
    ],
    choose: 'Use 203 only in a proxy that modified a 200 from the origin server.',
    endUser: 'The content has been loaded.',
  },
  204: {
    name: 'No Content',
    summary: 'The request succeeded, and the response has no body.',
    when: 'An API saved, updated or deleted something. Beacons and CORS preflights often get a 204 too.',
    fixes: [
      {
        id: 'check-status-first',
        text: 'If your code fails on a 204, check `response.status` before you call `response.json()`: an empty body is not valid JSON.',
      },
      { id: 'return-200', text: 'If clients need to see the new state, return 200 with a body.' },
    ],
    choose: 'Use 204 when the request succeeded and the client needs no content in return.',
    endUser: 'Your change has been made.',
  },
  205: {
    name: 'Reset Content',
    summary: 'The request succeeded, and the client should reset the form or view that sent it.',
    when: 'A data-entry application saves one record and expects the next. Browsers do not clear the form when they receive a 205.',
    fixes: [
      {
        id: 'clear-form',
        text: 'Clear the form in your own code, for example with `form.reset()`.',
      },
      {
        id: 'send-no-body',
        text: 'Send `Content-Length: 0` and no body, and do not rely on browsers to act on a 205.',
      },
    ],
    choose: 'Use 205 only for clients of your own that reset the form when they receive it; for all others, use 204.',
    endUser: 'Your entry has been saved, and you can continue with the next one.',
  },
  206: {
    name: 'Partial Content',
    summary: 'The response contains only the part of the resource that the client requested with `Range`.',
    when: 'A video player seeks, a download manager resumes, or a CDN fetches a large file in ranges.',
    fixes: [
      {
        id: 'use-content-range',
        text: 'Write the bytes at the position that `Content-Range` gives. In a `multipart/byteranges` response, each part has its own `Content-Range`.',
      },
      {
        id: 'send-if-range',
        text: 'Send `If-Range` with the `ETag`, so that you never mix parts of two versions in one file.',
      },
      {
        id: 'find-range-source',
        text: 'If you expected the whole file, find the player, CDN or proxy that adds `Range`. In nginx, look for the `slice` directive.',
      },
    ],
    choose: 'Use 206 only in response to a `Range` header that you can satisfy.',
    endUser: 'The download is continuing.',
  },
  207: {
    name: 'Multi-Status',
    summary: 'The body contains several results, each with its own status.',
    when: 'WebDAV servers send it for folders and bulk operations. Some JSON APIs use it for batch requests.',
    fixes: [
      {
        id: 'read-each-status',
        text: 'Read the status of every item (`DAV:status` in WebDAV): some may have failed.',
      },
      { id: 'resend-failed-items', text: 'Resend only the items that failed.' },
      {
        id: 'document-format',
        text: 'Outside WebDAV, document the format of the body: the standard one is XML (`DAV:multistatus`).',
      },
    ],
    choose: 'Use 207 when one request has several outcomes that the client must tell apart.',
    endUser: 'Some parts may not have worked, so please check the result.',
  },
  208: {
    name: 'Already Reported',
    summary: 'The WebDAV server has already reported this folder in the same listing and does not repeat its contents.',
    when: 'The same folder is bound at several paths, and a PROPFIND with `Depth: infinity` reaches it more than once.',
    fixes: [
      {
        id: 'use-first-entry',
        text: 'In the same listing, find the entry for this folder with status 200, and take the contents from there.',
      },
      {
        id: 'match-resource-id',
        text: 'If entries seem to be missing, request `DAV:resource-id` and match the folders by it.',
      },
    ],
    choose: 'Use 208 only inside a 207 body, for a folder that the same body has already listed.',
    endUser: 'The list is complete.',
  },
  226: {
    name: 'IM Used',
    summary:
      'The server sends the resource in a transformed form that the client allowed in `A-IM`, usually only the changes.',
    when: '226 is very rare. A few feed servers send only new entries this way to clients that send `A-IM: feed`. Browsers do not send `A-IM`.',
    fixes: [
      {
        id: 'apply-changes',
        text: 'Apply the changes to the copy whose `ETag` you sent in `If-None-Match`.',
      },
      { id: 'remove-a-im', text: 'If you did not expect a 226, remove `A-IM` from your requests.' },
    ],
    choose: 'Use 226 only in response to `A-IM`, and list in `IM` the transformation that you applied.',
    endUser: 'The latest changes have been loaded.',
  },
};
