import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 41x in English. */
export const codes: CodeTexts<typeof http, '41'> = {
  410: {
    name: 'Gone',
    summary: 'The resource was here and has been removed for good.',
    when: 'Deleted accounts, campaigns that are over, API versions that were switched off, push subscriptions that have ended.',
    fixes: [
      { who: 'client', text: 'Stop asking, and delete the link, job or subscription that points here.' },
      { who: 'server', text: 'Say in the body what takes its place, if anything does.' },
      { who: 'operator', text: 'If it was removed by mistake, purge the caches after you restore it.' },
    ],
    choose: 'Send 410 when you know that it existed and will not come back.',
    endUser: 'This page no longer exists.',
  },
  411: {
    name: 'Length Required',
    summary: 'The server insists on a Content-Length header, and the request has none.',
    when: 'Chunked uploads to servers, gateways and storage APIs that must know the size first, or a POST without a body.',
    fixes: [
      { who: 'client', text: 'Send Content-Length: use a body of known size, or buffer it.' },
      { who: 'client', text: 'For a POST without a body, send Content-Length: 0.' },
      { who: 'operator', text: 'Check whether each proxy in front takes chunked requests.' },
    ],
    choose: 'Send 411 when you do not take bodies of unknown length.',
    endUser: 'The upload could not be started.',
  },
  412: {
    name: 'Precondition Failed',
    summary: 'A condition in the headers of the request, such as If-Match, does not hold.',
    when: 'Somebody else saved first and the ETag is outdated, or If-None-Match: * met a file that exists already.',
    fixes: [
      { who: 'client', text: 'Fetch the resource and its ETag anew, merge your change, and send it with that ETag.' },
      { who: 'client', text: 'Do not just drop the condition: that overwrites other people’s work.' },
      { who: 'operator', text: 'If it never holds, check whether compression at the proxy alters the ETag.' },
    ],
    choose: 'Send 412 when the client named a condition and it is not met.',
    endUser: 'Somebody else has changed this in the meantime, so please reload it first.',
  },
  413: {
    name: 'Content Too Large',
    summary: 'The body of the request is larger than the server will take.',
    when: 'A file upload ran into client_max_body_size in nginx, the body parser of the application, or the limit of a CDN.',
    fixes: [
      { who: 'client', text: 'Make the body smaller: compress it, or upload it in parts.' },
      { who: 'operator', text: 'Raise the limit at every hop: the smallest one decides.' },
      { who: 'server', text: 'Name your limit in the error and in the documentation.' },
    ],
    choose: 'Send 413 when the size of the body is what you object to.',
    endUser: 'This file is too large.',
  },
  414: {
    name: 'URI Too Long',
    summary: 'The address of the request is longer than the server will read.',
    when: 'A search form with many filters sent by GET, a token in the query, or a redirect that lengthens the address each time round.',
    fixes: [
      { who: 'client', text: 'Move the data into the body of a POST.' },
      { who: 'server', text: 'If parts of the address repeat, mend the redirect that appends them.' },
      { who: 'operator', text: 'Raise the limit of the request line if such addresses are meant.' },
    ],
    choose: 'Send 414 when the address alone breaks your limit.',
    endUser: 'This link is too long to open.',
  },
  415: {
    name: 'Unsupported Media Type',
    summary: 'The body is in a format that this resource does not take.',
    when: 'JSON without Content-Type: application/json, a form where JSON is expected, or a Content-Encoding that the server cannot undo.',
    fixes: [
      { who: 'client', text: 'Set Content-Type to what the body really is.' },
      { who: 'client', text: 'For a multipart form, let the library set it: the boundary is part of it.' },
      { who: 'server', text: 'Name the types that you take in Accept, or for PATCH in Accept-Patch.' },
    ],
    choose: 'Send 415 when the type or encoding of the body is the problem, not its content.',
    endUser: 'This type of file is not supported.',
  },
  416: {
    name: 'Range Not Satisfiable',
    summary: 'The part that Range asked for lies outside the file.',
    when: 'A download resumes although it is complete, or the file has become shorter on the server.',
    fixes: [
      { who: 'client', text: 'Compare your size with the full one in Content-Range: if they agree, you are done.' },
      { who: 'client', text: 'Otherwise discard the part and start again without Range.' },
      { who: 'server', text: 'Send the full size in Content-Range, so that clients can tell.' },
    ],
    choose: 'Send 416 when none of the requested bytes exists.',
    endUser: 'The download could not be resumed and has to start again.',
  },
  417: {
    name: 'Expectation Failed',
    summary: 'The server cannot do what the Expect header demands.',
    when: 'An old server or proxy does not know Expect: 100-continue, which curl and other tools add to large uploads.',
    fixes: [
      { who: 'client', text: 'Send the request again without Expect.' },
      { who: 'operator', text: 'Update or bypass the proxy that rejects it.' },
    ],
    choose: 'Send 417 when Expect holds anything but 100-continue.',
    endUser: 'The upload was refused for a technical reason.',
  },
  418: {
    name: 'I’m a Teapot',
    summary:
      'An April Fools’ joke about coffee pots, which the registry keeps reserved so that it gets no other meaning.',
    when: 'Easter eggs, demos, and sites that put off what they take for a bot.',
    fixes: [
      { who: 'client', text: 'If a real service sends it, slow down and name your client in User-Agent.' },
      { who: 'server', text: 'If you mean a refusal, send 403 or 429: tools cannot act on a joke.' },
    ],
    choose: 'It is 418 if somebody put that number there on purpose; HTTP itself gives it no meaning.',
    endUser: 'The service declined this request.',
  },
  419: {
    name: 'Page Expired',
    summary: 'Laravel’s refusal of a form whose CSRF token is missing or has expired.',
    when: 'A page stayed open for longer than its session, a form lacks @csrf, or the session cookie does not come back.',
    fixes: [
      { who: 'client', text: 'Reload the page, then send the form again.' },
      { who: 'server', text: 'Put @csrf into every form, and the token into the headers of script requests.' },
      {
        who: 'operator',
        text: 'Check domain and Secure flag of the session cookie, and share sessions between servers.',
      },
    ],
    choose: 'Leave 419 to Laravel, which sends it by itself; elsewhere 403 is the standard answer.',
    endUser: 'This page was open for too long, so please reload it and try again.',
  },
};
