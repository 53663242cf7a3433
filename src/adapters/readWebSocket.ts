import type { Observation } from '../model.js';
import { failureOf } from './failures.js';
import { NO_COUNT } from './noCount.js';
import { observe, type Mark, type Stage } from './observe.js';
import { readFailure } from './readFailure.js';
import { fromCloseEvent } from './websocket.js';

const WEBSOCKET = /web[- _]?socket|\bwss?:\/\/|okhttp3\.internal\.ws\b/i;

/** Whether a text speaks of a WebSocket. */
export const ofWebSocket = (text: string): boolean => WEBSOCKET.test(text);

// What refused an upgrade, as clients write it; where two statuses stand in the line, the one that came.
const REFUSED: readonly RegExp[] = [
  /\b(?:Unexpected (?:server )?response(?: code)?:|WSServerHandshakeError:|Handshake status|server rejected WebSocket connection: HTTP|Invalid status code received:|bad response code from server:?|connection rejected) \(?([1-5]\d\d)\b/,
  /\b[Ee]xpected (?:HTTP|handshake response status code) 101 (?:response )?but (?:got|was) '?([1-5]\d\d)\b/,
  /status code '([1-5]\d\d)' when status code '101' was expected/,
  /HTTP response from the server \[([1-5]\d\d)\] did not permit/,
  /"WebSocket [^"\n]{1,2000}" ([1-5]\d\d)\b/,
  /^([1-5]\d\d) [A-Z][\w ]{1,60}\n(?:.{0,60} )?websocket: bad handshake$/m,
  /websocket: bad handshake.{0,200}?\bstatus(?:Code)?[=: "]{1,3}([1-5]\d\d)\b/,
];
const REFUSED_WORDS: readonly (readonly [RegExp, Mark, readonly Stage[]])[] = [
  [/HTTP Authentication failed; no valid credentials/, 'http:401', ['upgrade']],
  [/Proxy authentication failed/, 'http:407', ['tcp']],
  [/^(?:.{0,200} )?WebSocket REJECT \//m, 'http:403', ['upgrade']],
  [/unable to upgrade connection: 404 page not found/i, 'http:404', ['upgrade']],
  [/unable to upgrade connection: Forbidden/i, 'http:403', ['upgrade']],
  [/unable to upgrade connection: Unauthorized/i, 'http:401', ['upgrade']],
  [/websocket: request origin not allowed by Upgrader/, 'http:403', ['upgrade']],
  [/websocket: (?:the client is not using the websocket protocol|not a websocket handshake)/, 'http:400', ['upgrade']],
];

/** Reads the HTTP status that refused an upgrade. */
export function readRefusedUpgrade(text: string): Observation | undefined {
  for (const pattern of REFUSED) {
    const [observed, status] = pattern.exec(text) ?? [];
    if (!observed || !status) continue;
    // A client's upgrade failed, whatever the status: it sees 1006. But a server logs what it answered, OkHttp reports no
    // close code, and Consul's clients write as Chromium does.
    const isAnswer =
      Number(status) >= 400 ||
      /^(?:["c]|Expected)/.test(observed) ||
      (observed.startsWith('Unexpected resp') && !ofWebSocket(text));
    const mark = isAnswer ? (`http:${status}` as const) : 'websocket:1006';
    return observe(mark, observed, {
      stages: ['upgrade'],
      mayMean: [`http:${status}`, 'websocket:1006'],
    });
  }
  for (const [words, mark, stages] of REFUSED_WORDS) {
    const observed = words.exec(text)?.[0];
    if (observed) return observe(mark, observed, { stages });
  }
  return undefined;
}

const BEFORE_OPEN: readonly Stage[] = ['dns', 'tcp', 'tls', 'upgrade'];

// What clients say of a failure without a number, where no sign of a code does, or where they say the stage, too.
const WORDS: readonly (readonly [RegExp, Mark, readonly Stage[], ...Mark[]])[] = [
  [/Could not decode a text frame as UTF-8|Invalid UTF-8/, 'websocket:1007', ['open']],
  [/Received a broken close frame[^.\n]{0,60}|Close received after close/, 'websocket:1002', ['closing']],
  [/Invalid frame header/, 'websocket:1002', ['open'], 'websocket:1009'],
  [
    /A server must not mask|reserved bits are on|Unrecognized frame opcode|continuation frame|previous message is unfinished|received after close/,
    'websocket:1002',
    ['open'],
  ],
  [
    /Connection closed before receiving a handshake response|opening handshake (?:timed out|has timed out|was canceled)/i,
    'websocket:1006',
    ['upgrade'],
  ],
  [/closed before the connection (?:is|was) established/, 'websocket:1006', BEFORE_OPEN],
  [/Establishing a tunnel via proxy server failed/, 'websocket:1006', ['tcp']],
  [/There was a bad response from the server/i, 'websocket:1006', ['upgrade']],
  [
    /Error during WebSocket handshake: |was not upgraded to websocket|websocket: bad handshake|WebSocket protocol error: Handshake not finished|Invalid (?:Upgrade|Sec-WebSocket-\w{1,20}) header/,
    'websocket:1006',
    ['upgrade'],
  ],
  [/can[’']t establish a connection to the server at wss:/, 'websocket:1006', BEFORE_OPEN, 'websocket:1015'],
  [/can[’']t establish a connection to the server at ws:/, 'websocket:1006', BEFORE_OPEN],
  [/connection to wss?:\S{1,2000} was interrupted while the page was loading/, 'websocket:1006', ['open']],
  [
    /no close frame received or sent|ResetWithoutClosingHandshake|without (?:completing the |previous WebSocket )?clos(?:e|ing) handshake/,
    'websocket:1006',
    ['open'],
  ],
  [/while proxying upgraded connection/, 'websocket:1006', ['open']],
];

// A close that a page asked for and a browser did not do.
const THREW = /Failed to execute 'close' on 'WebSocket'/;

/** Reads what a client of WebSocket says without a close code; `null` where nothing closed. */
export function readWebSocketWords(text: string): Observation | null | undefined {
  if (THREW.test(text)) return null;
  for (const [words, mark, stages, ...mayMean] of WORDS) {
    const observed = words.exec(text)?.[0];
    if (observed) return observe(mark, observed, { stages, mayMean });
  }
  for (const [name] of text.matchAll(/\b(?:WS_ERR|UND_ERR_WS)_\w{1,60}/g)) {
    const failure = failureOf(name);
    if (failure) return observe(failure.mark, name, failure);
  }
  const failed = /WebSocket connection to '[^'\n]{1,2000}' failed|WebSocket network error/.exec(text)?.[0];
  if (!failed || CODE_OF_FAILED.test(text)) return undefined;
  const failure = readFailure(text);
  const isSecure = failure?.protocol === 'tls' || failure?.protocol === 'certificate';
  return observe(`websocket:${isSecure ? 1015 : 1006}`, failure?.observed ?? failed, {
    stages: (failure?.stages ?? BEFORE_OPEN) as readonly Stage[],
  });
}

const CODE_OF_FAILED = /' failed: [^\n]{0,60}(?<![.:#\d])\b(?:100\d|101[0-5]|[34]\d{3})$/m;

// No part of an address, a time or a number, and no id.
const CODE =
  '(?<![.#/\\d-]|[\\w.:\\]]:|\\b(?:id|session|room|user|channel|client)["\']?[ =:]{1,2})\\b(100\\d|101[0-5]|[34]\\d{3})\\b';
const CLOSING =
  '(?:\\bclos(?:e|es|ed|ing|ure)\\b|\\bCloseEvent\\b|\\bonclose\\b|\\bdisconnect(?:ed|ion|s)?\\b|关闭|断开|切断|종료|끊|geschlossen|getrennt|закрыт|fermée?|cerrad[ao]|kapat|kapan)';
const NUMBERED = '(?:\\b[Cc]ode\\b|\\b[Ss]tatus\\b|代码|状态码|コード|코드|код|c[óo]digo|kod)';
const KNOWN =
  'OK|normal|going away|protocol error|unsupported data|no status|abnormal closure|connection closed abnormally|invalid (?:frame )?payload|invalid data|policy violation|message too big|mandatory extension|(?:an )?internal (?:server )?error|unexpected error|service restart|try again later|bad gateway|TLS|private use|registered|unknown';

const SOCKET = new RegExp(
  `${WEBSOCKET.source}|\\bws\\b|close frame|\\bCloseEvent\\b|\\bclose code\\b|gateway|wasClean`,
  'i',
);
// What closes besides doors and orders: an application's own codes are anybody's numbers. Not English is a log's own wording.
const LINK = /conn|socket|session|shard|peer|channel|stream|close.?code|\bws\b|[^\0-\x7F]{2}/i;

// With what must be spoken of besides, if anything.
const CLOSES: readonly (readonly [pattern: RegExp, besides?: RegExp])[] = [
  [new RegExp(`${CLOSING}[^\\d\\n]{0,60}?${NUMBERED}["'’]?[^\\w\\n]{0,6}${CODE}${NO_COUNT}`, 'i'), LINK],
  [new RegExp(`${NUMBERED}["']?[^\\w\\n]{1,6}${CODE}["'\\])]{0,2}[,;\\s]{1,3}(?:\\w{1,20}: )?["']?reason\\b`, 'i')],
  [new RegExp(`\\b(?:received|sent) ${CODE} \\((?!\\d|of )`)],
  [new RegExp(`${CODE}["']?[ :,(=-]{1,3}(?:${KNOWN})\\b`, 'i'), SOCKET],
  [new RegExp(`\\b(?:connection|socket|ws)\\b (?:was |is )?closed(?: with event)?[ :]{1,2}${CODE}${NO_COUNT}`, 'i')],
  [new RegExp(`\\bfailing connection with code ${CODE}`)],
  [new RegExp(`\\bClosing ${CODE}/`)],
  [new RegExp(`${CLOSING}[^\\d\\n]{0,60}?(?<!\\bport[ :=]{1,3}|\\bafter )${CODE}${NO_COUNT}`, 'i'), SOCKET],
  [
    new RegExp(
      `(?:${NUMBERED}|\\b[Ff]ail(?:ed|ing)\\b|\\breceived\\b|\\bsent\\b)[^\\d\\n]{0,40}?(?<!\\bport[ :=]{1,3}|\\bafter )${CODE}${NO_COUNT}`,
    ),
    SOCKET,
  ],
];

/** Reads a close code in a line that speaks of closing, or one alone. */
export function readCloseCode(text: string): Observation | undefined {
  const code = /^(?:closed:? )?(100\d|101[0-5]|[34]\d{3})(?: {1,2}(?:true|false))?$/.exec(text)?.[1] ?? codeIn(text);
  if (!code) return undefined;
  const [, quoted, bare] =
    /\breason["']?(?:[:=]? ?["'](?!:)([^"'\n]{1,200})["']|[:=] ?([^"',;\s][^"',;\n]{0,122}))/i.exec(text) ?? [];
  const { wasClean: _, ...close } = fromCloseEvent({ code: Number(code), reason: quoted ?? bare });
  return close;
}

function codeIn(text: string): string | undefined {
  for (const [pattern, besides] of CLOSES) {
    const code = pattern.exec(text)?.[1];
    if (code && (!besides || besides.test(text) || (besides === LINK && code < '2'))) return code;
  }
  return undefined;
}
