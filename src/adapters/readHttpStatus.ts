import type { Observation } from '../model.js';
import { NO_COUNT } from './noCount.js';
import { observe, type Stage } from './observe.js';
import { ofWebSocket } from './readWebSocket.js';

// Those that a registry or a server names, as the catalog has them; what no one sends is another's number.
const REGISTERED =
  /^(?:10[0-4]|20[0-8]|226|30[0-8]|4(?:[0-2]\d|3[01]|4[049]|51|6[034]|9[4-9])|5(?:[02]\d|1[01]|[34]0|61|99))$/;

/** Whether a number of three digits is an HTTP status at all, and no exit status, errno, port or SMTP reply. */
export const isHttpStatus = (number: string): boolean => REGISTERED.test(number);

// The registered names, and others that servers write. Each counts beside its own number alone.
const PHRASES =
  "100=Continue,101=Switching Protocols,200=OK,201=Created,202=Accepted,204=No Content,206=Partial Content,301=Moved Permanently,302=Found,303=See Other,304=Not Modified,307=Temporary Redirect,308=Permanent Redirect,400=Bad Request,401=Unauthori[sz]ed,401=Authorization Required,402=Payment Required,403=Forbidden,404=Not Found,405=Method Not Allowed,406=Not Acceptable,407=Proxy Authentication Required,408=Request Time-?out,409=Conflict,410=Gone,411=Length Required,412=Precondition Failed,413=(?:Payload|Content|Request Entity) Too Large,414=(?:Request-)?URI Too (?:Long|Large),415=Unsupported Media Type,416=(?:Requested )?Range Not Satisfiable,417=Expectation Failed,418=I['’]m a teapot,421=Misdirected Request,422=Unprocessable (?:Entity|Content),423=Locked,424=Failed Dependency,425=Too Early,426=Upgrade Required,428=Precondition Required,429=Too Many Requests,431=Request Header Fields Too Large,451=Unavailable For Legal Reasons,499=Client Closed Request,500=Internal Server Error,501=Not Implemented,502=Bad Gateway,503=Service (?:Temporarily )?Unavailable,503=Backend fetch failed,504=Gateway Time-?out,505=HTTP Version Not Supported,507=Insufficient Storage,508=Loop Detected,511=Network Authentication Required,521=Web server is down,530=Origin DNS error,[45]\\d\\d=(?:(?:Client|Server) Error|Error for url)";
const NAMES = PHRASES.replaceAll(' ', '[ _]')
  .split(',')
  .map((one) => one.split('='));
const phrased = (form: (status?: string, name?: string) => string) =>
  NAMES.map(([status, name]) => form(`(${status})`, `(?:${name})`)).join('|');
const STATUS = '([1-5]\\d\\d)';
// No exit status, no part of an address, a version or a longer number.
const NO_EXIT = '(?<!\\b(?:exit|(?:exited|died|ended|terminated)(?: with)?|return|returned exit|process|signal) ?)';

const FORMS: readonly RegExp[] = [
  // Cloudflare's body and page.
  new RegExp(`(?<!SQL )\\b[Ee]rror (?:code:? )?(5[0-3]\\d)\\b${NO_COUNT}`),
  // What a test got, not what it expected.
  /\bexpected \d{3} "[^"\n]{1,60}", got ([1-5]\d\d)\b/,
  new RegExp(`\\bHTTP\\/\\d(?:\\.\\d)?"? ${STATUS}\\b${NO_COUNT}`),
  /\bHTTP code ([1-5]\d\d) from proxy|\bCONNECT tunnel failed, response ([1-5]\d\d)/,
  /:status['"]?[,:=]{1,2} ?['"]?([1-5]\d\d)\b/,
  new RegExp(
    `\\b(?<![.:/\\d-])(?:${phrased((status, name) => `${status}["']?[ \\t:;,(="'[-]{1,4}${name}`)})(?![a-z])`,
    'i',
  ),
  new RegExp(`\\b(?:${phrased((status, name) => `${name}["']?,? \\(${status}\\)`)})`, 'i'),
  new RegExp(
    `${NO_EXIT}\\b(?:status(?: ?code)?(?: of| is| was)?|response ?code|returned (?:error|code)|HTTP(?: Error| status(?: code)?| code| response)?(?!:\\d)|HttpError|googleapi: Error|Return code is|StatusCode\\(code)\\b["'\\])]{0,2}(?=\\W)[^\\w\\n/<>=!,-]{0,3}=?[^\\w\\n/<>=!,-]{0,3}${STATUS}\\b${NO_COUNT}(?!/[A-Z])`,
    'i',
  ),
  // Verbs that count things, too, count only where a request is spoken of.
  new RegExp(
    `\\b(?:responded|replied|answered|(?:failed|returned|rejected|got|refused)(?:(?= with\\b| an?\\b| HTTP| status| code)|(?<=(?:\\/\\/|\\b(?:request|server|proxy|upstream|registry|endpoint|api|gateway|webhook|response|fetch|upload|download)\\b)[^\\n]{0,200})))(?: with)?(?: an?)?(?: HTTP)?(?: status)?(?: code)?:? ${STATUS}\\b(?=[:;,.)\\]"' ]{0,2}(?: in [\\d.]|[:;"'<(]|$|[,.](?:\\s|$)))`,
    'im',
  ),
  /\bresponse headers? after [\d.]{1,20}m?s - ([1-5]\d\d)\b/,
  /\bCompleted ([1-5]\d\d) [A-Z]/,
  /\bCrawled \(([1-5]\d\d)\) </,
  // aiohttp makes up a 400 of its own for what is no HTTP.
  /\b([1-5]\d\d)(?<!400(?=, message=.(?!Bad Req))), message=/,
  /exceptions\.\w{1,60}: ([1-5]\d\d) /,
  /(?:Http(?:Client|Server)Error|Feign)Exception\S{0,60}: \[?([1-5]\d\d)\b/,
  /\bAn error occurred \(([1-5]\d\d)\) when calling/,
  /(?:\bnpm error|\bERR!) code E([45]\d\d)\b/,
  /\bSent ([1-5]\d\d) in [\d.]+ ?[mµn]?s\b/,
  /"code": ?([45]\d\d)\b/,
  // .NET in any language, IIS, Python's server, npm, pip, RubyGems, Mechanize, Elasticsearch, HAProxy, ACME, Vault.
  /\b(?:returned an error|WebException: [^\n(]{1,80}): \(([45]\d\d)\)/,
  /\bHTTP Error ([45]\d\d)\.\d{1,2} - /,
  /\] code ([45]\d\d), message /,
  /\bhttp fetch [A-Z]{3,8} ([1-5]\d\d) http|\bERR_PNPM_FETCH_([45]\d\d)\b/,
  /\bbad response [A-Z][\w' ]{1,40} ([45]\d\d) \(|\b([45]\d\d) => Net::HTTP/,
  /Error\(([45]\d\d), '/,
  /\bwrong status, code: ([1-5]\d\d)\b/,
  /\bacme: error: ([45]\d\d) ::|\b([45]\d\d) urn:ietf:params:acme:|\bInvalid response from http\S{1,400}: ([45]\d\d)\b/,
  /^Code: ([45]\d\d)\. Errors:/m,
  new RegExp(`\\bHTTP ${STATUS}\\b${NO_COUNT}`),
  /^([1-5]\d\d)$/,
];

// A client that made up a status of its own because no response came; and other protocols, whose numbers look alike.
const OWN =
  /\b(?:500 (?:Can't connect|Server closed connection|read timeout|Status read failed|Line too long|No Host option|SSL)|599 Internal Exception|HTTP 599|(?:SIP|RTSP|ICAP)\/\d\.\d|Got SIP response|ChannelClosedByBroker)/;

// MySQL has the same numbers, and goes on in words of its own.
const ofCloudflare = (number: number) =>
  new RegExp(`^error (?:code: )?${number}(?=$|:? (?:Ray ID|You are being|Access denied|.* Cloudflare))`, 'im');

// What proxies and their networks say of a status without its number.
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/Unable to reach the origin service/, 502],
  // For 410, too.
  [
    /FileNotFoundException: https?:\/\/|fatal: repository 'https?:[^'\n]{1,1000}' not found|errorCode=3 Resource not found/,
    404,
  ],
  [/Error from server \(BadRequest\)/, 400],
  [/Error from server \(Unauthorized\)/, 401],
  [/Error from server \(ServiceUnavailable\)/, 503],
  [/upstream connect error or disconnect\/reset before headers/, 503],
  [ofCloudflare(1015), 429],
  [ofCloudflare(1020), 403],
  [/^RBAC: access denied/im, 403],
];

/** Reads an HTTP status where a text says that it is one. */
export function readHttpStatus(text: string): Observation | undefined {
  if (OWN.test(text)) return undefined;
  const stages: readonly Stage[] =
    ofWebSocket(text) || /\bupgrade connection\b|(?<!SSL |TLS )\bhandshake\b/i.test(text) ? ['upgrade'] : [];
  for (const [words, status] of WORDS) {
    const observed = words.exec(text)?.[0];
    if (observed) return observe(`http:${status}`, observed, { stages });
  }
  for (const form of FORMS) {
    const [observed, ...found] = form.exec(text) ?? [];
    const status = found.find(Boolean);
    // Words of every day count as the registry writes them: "409 conflict markers", "200 accepted, 3 rejected".
    if (!observed || !status || !isHttpStatus(status) || /^\d+\W+[a-z]{4,8}$/.test(observed)) continue;
    return observe(`http:${status}`, observed, { stages: Number(status) < 200 ? [] : stages });
  }
  return undefined;
}
