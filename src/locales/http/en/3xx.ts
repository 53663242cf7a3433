import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 3xx in English. */
export const codes: CodeTexts<typeof http, '3'> = {
  300: {
    name: 'Multiple Choices',
    summary: 'The resource exists in several forms, and the client or its user should pick one.',
    when: 'Rarely: for instance from Apache with mod_speling, when several files resemble a misspelt address.',
    fixes: [
      { who: 'client', text: 'Pick one of the addresses in the body and request it.' },
      { who: 'server', text: 'Name the choice that you prefer in Location.' },
      { who: 'operator', text: 'If nobody should have to choose, redirect to one address instead.' },
    ],
    choose: 'Send 300 when you can list the choices but cannot pick one for the client.',
    endUser: 'There are several versions of this, so please choose one.',
  },
  301: {
    name: 'Moved Permanently',
    summary: 'The resource has a new address for good.',
    when: 'Sites that moved to HTTPS, to another domain or to tidier paths, and a slash too many or too few at the end.',
    fixes: [
      { who: 'client', text: 'Follow Location, and replace the old address in links and configuration.' },
      { who: 'client', text: 'If a POST arrives there as GET, send it to the new address directly.' },
      { who: 'operator', text: 'Try a new rule as 302 first: browsers remember a 301, even a wrong one.' },
    ],
    choose: 'Send 301 for pages that have moved for good; where POST must stay POST, send 308.',
    endUser: 'This page has moved, and you will be taken to its new address.',
  },
  302: {
    name: 'Found',
    summary: 'The answer is at another address for now, and the old one stays valid.',
    when: 'Sign-in pages, language choice, short-lived detours; many redirect functions send it unless told otherwise.',
    fixes: [
      { who: 'client', text: 'Follow Location, and ask the old address again next time.' },
      { who: 'server', text: 'Decide what becomes of a POST: 303 goes on with GET, 307 repeats it.' },
      {
        who: 'operator',
        text: 'If redirects go in circles, check that proxy and application agree on HTTPS and host name.',
      },
    ],
    choose: 'Send 302 for the detour of a GET; for other methods 303 or 307 says what you mean.',
    endUser: 'You are being taken to another page.',
  },
  303: {
    name: 'See Other',
    summary: 'The request was dealt with, and the client should GET the result from another address.',
    when: 'After a form was sent: the redirect to a result page keeps a reload from sending the form twice.',
    fixes: [
      { who: 'client', text: 'Fetch Location with GET, without the body.' },
      { who: 'server', text: 'Use it after every form that changes something.' },
    ],
    choose: 'Send 303 when a POST is done and its result has an address of its own.',
    endUser: 'We have received your request, and you will be taken to the result.',
  },
  304: {
    name: 'Not Modified',
    summary: 'The copy that the client holds is still good, so the server sends only headers.',
    when: 'A browser or CDN asked with If-None-Match or If-Modified-Since, and nothing had changed.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: use the copy in your cache.' },
      {
        who: 'client',
        text: 'If you see old content, ask once with Cache-Control: no-cache and without conditions.',
      },
      { who: 'server', text: 'If copies go stale, make ETag or Last-Modified change with the content.' },
    ],
    choose: 'Send 304 only to a conditional GET or HEAD, with the ETag and Cache-Control of a 200.',
    endUser: 'Your copy is up to date.',
  },
  305: {
    name: 'Use Proxy',
    summary: 'A deprecated code that told the client to fetch this resource through a given proxy.',
    when: 'Practically never: letting a server choose the proxy proved to be a security risk.',
    fixes: [
      { who: 'client', text: 'Do not follow it: proxies belong in your own settings.' },
      { who: 'server', text: 'Remove it, and let clients find their proxy in their settings or in a PAC file.' },
    ],
    choose: 'Do not send 305: clients of today do not follow it.',
    endUser: 'This page cannot be opened at the moment.',
  },
  306: {
    name: 'Unused',
    summary: 'A number that meant a switch of proxies in an old draft and has been reserved ever since.',
    when: 'You should not see it; whoever sends it made the number up or follows that draft.',
    fixes: [
      { who: 'client', text: 'Treat it like 300, as any unknown code of this class.' },
      { who: 'server', text: 'Replace it with the redirect that you mean: 302, 303, 307 or 308.' },
    ],
    choose: 'It is 306 only if a trace shows that number; no current specification gives it a meaning.',
    endUser: 'This page cannot be opened at the moment.',
  },
  307: {
    name: 'Temporary Redirect',
    summary: 'The same request, method and body included, should be made at another address for now.',
    when: 'Services that send you to another region or node; browser tools also show it for an HSTS upgrade to HTTPS that no server sent.',
    fixes: [
      { who: 'client', text: 'Repeat the whole request at Location, and keep the old address for next time.' },
      { who: 'client', text: 'If the body was a stream, buffer it: what has been read cannot be sent again.' },
      { who: 'server', text: 'Send 303 instead if the client should only see a result page.' },
    ],
    choose: 'Send 307 for a detour on which POST must stay POST.',
    endUser: 'You are being taken to another address for the moment.',
  },
  308: {
    name: 'Permanent Redirect',
    summary: 'The resource has moved for good, and the same request should be made at its new address.',
    when: 'API hosts that moved or insist on HTTPS, and frameworks that prefer it for permanent redirects, such as Next.js.',
    fixes: [
      { who: 'client', text: 'Repeat the whole request at Location, and store the new address.' },
      { who: 'client', text: 'Update an old HTTP library that stops at it.' },
      { who: 'operator', text: 'Try a new rule as 307 first: caches keep this one.' },
    ],
    choose: 'Send 308 when an endpoint has moved for good and POST must stay POST.',
    endUser: 'This page has moved, and you will be taken to its new address.',
  },
};
