import type { Observation } from '../model.js';
import { fromSign } from './fromSign.js';
import { inOneLine, observe, unread } from './observe.js';
import { causesIn, readFailure } from './readFailure.js';

// What nginx answers where it logs this and no sign of a code says it, measured with nginx 1.22. `0`: nothing.
const NGINX: readonly (readonly [RegExp, number])[] = [
  [/ while (?:reading upstream|sending to client|in resolving client address)/, 0],
  [/client closed (?:keepalive )?connection while (?:waiting for request|SSL handshaking)/, 0],
  [/client prematurely closed connection, so upstream connection is closed too/, 499],
  [/client prematurely closed connection/, 400],
  [/client closed connection/, 499],
  [/client timed out .{0,60} while reading client request/, 408],
  [/client intended to send too large (?:chunked )?body/, 413],
  [
    /client sent (?:too long header line|too many header lines|too large request|invalid|plain HTTP request to HTTPS port|HTTP\/1\.1 request without "Host")/,
    400,
  ],
  [/client SSL certificate verify error|client sent no required SSL certificate/, 400],
  [/upstream timed out/, 504],
  [/upstream prematurely closed connection|no live upstreams/, 502],
  [/upstream sent (?:too big header|invalid header|unexpected)/, 502],
  [/connect\(\) (?:to \S{1,200} )?failed .{0,80} while connecting to upstream/, 502],
  [/(?:recv|send|readv|writev)\(\) failed .{0,80} (?:reading response header from|sending request to) upstream/, 502],
  [/(?:upstream SSL certificate|SSL handshaking to upstream|upstream server temporarily disabled)/, 502],
  [/could not be resolved \(/, 502],
  [/limiting (?:requests|connections)/, 503],
  [/directory index of .{0,400} is forbidden|failed \(13: Permission denied\)/, 403],
  [/failed \(2: No such file or directory\)|" is not found \(2: No such file/, 404],
  [/no user\/password was provided|: password mismatch|" was not found in "/, 401],
];

/** Reads a line of nginx's error log, or a part of one. */
export function readNginxError(text: string): Observation | undefined {
  const [, prefix, rest = text] = /^(.{0,200}\[\w{4,6}\] \d+#\d+: (?:\*\d+ )?)([^\n]*)/.exec(text) ?? [];
  // After it stands what a stranger sent.
  const message = rest.split(', client: ', 1)[0] ?? '';
  if (
    !prefix &&
    !/upstream (?:timed|prematurely|sent|server|SSL)|limiting (?:requests|connections)\b|\bclient (?:intended|sent|prematurely|closed)[^\n]{0,120}(?: while |, client: | body| URI| header| request)| while [a-z ]{3,40} upstream\b/.test(
      message,
    )
  ) {
    return undefined;
  }
  const known = fromSign(message, 'http') ?? statusOf(message);
  if (known === 0) return prefix ? silent(message) : unread(inOneLine(message));
  if (known) return { ...known, mayMean: causesIn(message, known) };
  return prefix ? silent(message) : undefined;
}

function statusOf(message: string): Observation | 0 | undefined {
  const upgraded = /^[^\n]{0,200} while proxying upgraded connection/.exec(message)?.[0];
  if (upgraded) return observe('websocket:1006', upgraded, { stages: ['open'] });
  const [pattern, status] = NGINX.find(([sign]) => sign.test(message)) ?? [];
  return status ? observe(`http:${status}`, pattern?.exec(message)?.[0] ?? '') : status === 0 ? 0 : undefined;
}

// Nobody got a status. What failed before a request is the network's or TLS's.
function silent(message: string): Observation {
  const failure = / while SSL handshaking$|^host not found in upstream/.test(message)
    ? readFailure(message)
    : undefined;
  return failure ?? unread(inOneLine(message));
}

// What Apache answers where it logs this and no sign of a code says it.
const APACHE: { readonly [number: string]: number } = {
  AH00126: 400,
  AH00957: 503,
  AH00959: 503,
  AH00940: 503,
  AH01102: 502,
};

/** Reads a line of Apache's error log. */
export function readApacheError(text: string): Observation | undefined {
  const message = /^.{0,200}\[[\w:]{3,40}\] \[pid \d+(?::tid \d+)?\] ([^\n]*)/.exec(text)?.[1];
  if (message === undefined) return undefined;
  const status = APACHE[/\bAH\d{5}(?=:)/.exec(message)?.[0] ?? ''];
  const known = fromSign(message, 'http') ?? (status && observe(`http:${status}`, message));
  if (known) return { ...known, mayMean: causesIn(message, known) };
  return readFailure(message) ?? unread(inOneLine(message));
}
