import type { http } from '../../../catalogs/http.js';
import type { CodeTexts } from '../../../model.js';

/** HTTP 2xx in English. */
export const codes: CodeTexts<typeof http, '2'> = {
  200: {
    name: 'OK',
    summary: 'The request worked, and the response holds the result.',
    when: 'The ordinary answer of pages and APIs; some APIs send it for failures too and put the error into the body.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: use the result.' },
      {
        who: 'client',
        text: 'If it looks wrong, check the body for an error, and the Age header for a cached copy.',
      },
      { who: 'server', text: 'Do not wrap failures in it: monitoring, caches and retries look only at the status.' },
    ],
    choose: 'Send 200 when the request worked and there is something to return.',
    endUser: 'Everything worked.',
  },
  201: {
    name: 'Created',
    summary: 'The request worked, and something new exists because of it.',
    when: 'A POST created an order, a user or a file, or a PUT stored the first version at its address.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: take the new address from Location, or from the body.' },
      { who: 'client', text: 'If you meant to change something, check that you have not made a second copy.' },
      { who: 'server', text: 'Put the address of the new resource into Location.' },
    ],
    choose: 'Send 201 when the new resource exists by the time you answer.',
    endUser: 'Your entry has been created.',
  },
  202: {
    name: 'Accepted',
    summary: 'The server took the request on, but the work is not done yet and may still fail.',
    when: 'Jobs that wait in a queue: video encoding, exports, bulk mail, deletions in the cloud.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: ask for the state of the job, with pauses in between.' },
      { who: 'server', text: 'Return an address that tells the state, and keep it for a while after the end.' },
      { who: 'operator', text: 'If jobs never end, look at the queue and its workers, not at the web server.' },
    ],
    choose: 'Send 202 when the request is safely stored and you will work on it later.',
    endUser: 'We have received your request and are working on it.',
  },
  203: {
    name: 'Non-Authoritative Information',
    summary: 'The request worked, but a proxy on the way has changed what the origin server sent.',
    when: 'Rarely: proxies that filter, shrink or translate content may mark their work with it, and few do.',
    fixes: [
      { who: 'client', text: 'Nothing to fix if an altered copy will do.' },
      { who: 'client', text: 'If you need the original, ask with Cache-Control: no-transform, or past the proxy.' },
      { who: 'operator', text: 'If you did not expect it, find the proxy that rewrites the content.' },
    ],
    choose: 'Send 203 only from a proxy that altered a 200 from the origin server.',
    endUser: 'The content has been loaded.',
  },
  204: {
    name: 'No Content',
    summary: 'The request worked, and there is nothing to send back.',
    when: 'After saving, deleting or switching something through an API, and for beacons and CORS preflights.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: go on without parsing a body.' },
      { who: 'client', text: 'If your code fails on it, look at the status before you call response.json().' },
      { who: 'server', text: 'Send 200 with a body if clients need to see the new state.' },
    ],
    choose: 'Send 204 when it worked and the client already has all it needs.',
    endUser: 'Your change has been made.',
  },
  205: {
    name: 'Reset Content',
    summary: 'The request worked, and the client should clear the form or view that it came from.',
    when: 'Data entry, where one record follows the other; browsers do not clear a form because of it.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: empty the form in your own code.' },
      { who: 'server', text: 'Send no body with it, and do not rely on browsers to act on it.' },
    ],
    choose: 'Send 205 only to clients of your own that act on it; for others 204 says as much.',
    endUser: 'Your entry has been saved, and you can go on with the next one.',
  },
  206: {
    name: 'Partial Content',
    summary: 'The response holds only the part of the file that the client asked for with Range.',
    when: 'Video players that jump, download managers that resume, and CDNs that fetch large files in slices.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: put the bytes where Content-Range says.' },
      { who: 'client', text: 'Send If-Range with the ETag, so that two versions never mix in one file.' },
      { who: 'operator', text: 'If you expected whole files, find the player, proxy or CDN that adds Range.' },
    ],
    choose: 'Send 206 only in answer to a Range header that you can satisfy.',
    endUser: 'The download goes on.',
  },
  207: {
    name: 'Multi-Status',
    summary: 'The body lists several results, each with a status of its own.',
    when: 'WebDAV clients get it for folders and bulk changes; some JSON APIs borrow it for batches.',
    fixes: [
      {
        who: 'client',
        text: 'Nothing to fix as such: read the status of every item, as failures may hide among them.',
      },
      { who: 'client', text: 'Send again only the items that failed.' },
      { who: 'server', text: 'Outside WebDAV, document the form of the body: the one in the standard is XML.' },
    ],
    choose: 'Send 207 when one request has several outcomes that the client must tell apart.',
    endUser: 'Some parts may not have worked, so please check the result.',
  },
  208: {
    name: 'Already Reported',
    summary: 'In a WebDAV listing, this folder was listed before and its contents are not repeated.',
    when: 'A folder hangs in several places of the tree, and a listing of all levels meets it again.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: take the contents from the first place in the same listing.' },
      { who: 'client', text: 'If entries seem to be missing, match folders by their DAV:resource-id.' },
    ],
    choose: 'Send 208 only inside a 207 body, for a folder that the same body has already listed.',
    endUser: 'The list is complete.',
  },
  226: {
    name: 'IM Used',
    summary: 'The body is not the plain resource but a form that the client offered in A-IM, usually only the changes.',
    when: 'Almost never: a few feed servers send just the new entries this way, and browsers do not ask for it.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: apply the changes to the copy that you hold.' },
      { who: 'client', text: 'If you did not expect it, drop A-IM from your requests.' },
    ],
    choose: 'Send 226 only in answer to A-IM, and name in IM what you applied.',
    endUser: 'The latest changes have been loaded.',
  },
};
