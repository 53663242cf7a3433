import type { Observation } from '../model.js';
import { observe, type Stage } from './observe.js';
import { ofWebSocket } from './readWebSocket.js';

// The registered names, and others that servers write.
const PHRASES =
  "Continue|Switching Protocols|OK|Created|Accepted|No Content|Partial Content|Moved Permanently|Found|See Other|Not Modified|Temporary Redirect|Permanent Redirect|Bad Request|Unauthori[sz]ed|Authorization Required|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Proxy Authentication Required|Request Time-?out|Conflict|Gone|Length Required|Precondition Failed|Payload Too Large|Content Too Large|Request Entity Too Large|(?:Request-)?URI Too Long|Request-URI Too Large|Unsupported Media Type|(?:Requested )?Range Not Satisfiable|Expectation Failed|I['’]m a teapot|Misdirected Request|Unprocessable (?:Entity|Content)|Locked|Failed Dependency|Too Early|Upgrade Required|Precondition Required|Too Many Requests|Request Header Fields Too Large|Unavailable For Legal Reasons|Client Closed Request|Internal Server Error|Server Error|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|HTTP Version Not Supported|Insufficient Storage|Loop Detected|Network Authentication Required|Backend fetch failed|Origin DNS error|Web server is down|Client Error|Error for url";
const NAMES = PHRASES.replaceAll(' ', '[ _]');
const STATUS = '([1-5]\\d\\d)';
// No exit status, no part of an address, a version or a longer number.
const NO_EXIT = '(?<!\\b(?:exit|exited|exited with|return|returned exit|process|signal) ?)';

const FORMS: readonly RegExp[] = [
  /\bHTTP\/\d(?:\.\d)?"? ([1-5]\d\d)\b/,
  /\bHTTP code ([1-5]\d\d) from proxy|\bCONNECT tunnel failed, response ([1-5]\d\d)/,
  /\b([45]\d\d) (?:Client|Server) Error\b/i,
  /:status['"]?[,:=]{1,2} ?['"]?([1-5]\d\d)\b/,
  new RegExp(`\\b(?<![.:/\\d-])${STATUS}["']?[ \\t:;,(="'[-]{1,4}(?:${NAMES})(?![a-z])`, 'i'),
  new RegExp(`\\b(?:${NAMES})["']?,? \\(${STATUS}\\)`, 'i'),
  new RegExp(
    `${NO_EXIT}\\b(?:status(?: ?code)?(?: of| is| was)?|response code|responsecode|returned error|HTTP(?:S)?(?: Error| status(?: code)?| code| response)?|HttpError|googleapi: Error|returned code|Return code is|StatusCode\\(code)\\b["'\\])]{0,2}[^\\w\\n/]{1,6}${STATUS}\\b(?![.:/%]\\d|/[A-Z]|\\d|-\\d)`,
    'i',
  ),
  new RegExp(
    `\\b(?:responded|replied|answered|failed|returned|rejected|got|refused)(?: with)?(?: an?)?(?: HTTP)?(?: status)?(?: code)?:? ${STATUS}\\b(?=[:;,.)\\]"' ]{0,2}(?: in [\\d.]|[:;"'<(]|$|[,.](?:\\s|$)))`,
    'im',
  ),
  /\bresponse headers? after [\d.]{1,20}m?s - ([1-5]\d\d)\b/,
  /\bCompleted ([1-5]\d\d) [A-Z]/,
  /\bCrawled \(([1-5]\d\d)\) </,
  /\b([1-5]\d\d), message=/,
  /exceptions\.\w{1,60}: ([1-5]\d\d) /,
  /(?:HttpClientErrorException|HttpServerErrorException)\S{0,60}: ([1-5]\d\d)\b/,
  /\bAn error occurred \(([1-5]\d\d)\) when calling/,
  /\bcode E([45]\d\d)\b/,
  /\bSent ([1-5]\d\d) in [\d.]/,
  /"code": ?([45]\d\d)\b/,
  /\bHTTP ([1-5]\d\d)\b/,
  /^([1-5]\d\d)$/,
];

// A client that made up a status of its own because no response came.
const OWN =
  /\b(?:500 (?:Can't connect|Server closed connection|read timeout|Status read failed|Line too long|No Host option|SSL)|599 Internal Exception)/;

// What proxies and their networks say of a status without its number.
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/Unable to reach the origin service/, 502],
  [/upstream connect error or disconnect\/reset before headers/, 503],
  [/^error code: 1015$/m, 429],
  [/^error code: 1020$/m, 403],
];
// Cloudflare's whole body.
const BODY = /^error code: (5\d\d)$/m;

/** Reads an HTTP status where a text says that it is one. */
export function readHttpStatus(text: string): Observation | undefined {
  if (OWN.test(text)) return undefined;
  const stages: readonly Stage[] =
    ofWebSocket(text) || /\bupgrade connection\b|\bhandshake\b/i.test(text) ? ['upgrade'] : [];
  for (const [words, status] of WORDS) {
    const observed = words.exec(text)?.[0];
    if (observed) return observe(`http:${status}`, observed, { stages });
  }
  for (const form of [BODY, ...FORMS]) {
    const [observed, ...found] = form.exec(text) ?? [];
    const status = found.find(Boolean);
    if (observed && status) return observe(`http:${status}`, observed, { stages: Number(status) < 200 ? [] : stages });
  }
  return undefined;
}
