import type { Observation } from '../model.js';
import { failureOf } from './failures.js';
import { observe, type Mark, type Stage } from './observe.js';

// NSURLErrorDomain and kCFErrorDomainCFNetwork share these numbers.
const URL_ERRORS: { readonly [code: string]: readonly [Mark, readonly Stage[], ...Mark[]] } = {
  '-1001': ['net:ETIMEDOUT', ['tcp', 'open']],
  '-1003': ['net:ENOTFOUND', ['dns'], 'dns:3', 'net:EAI_AGAIN'],
  '-1004': ['net', ['tcp'], 'net:ECONNREFUSED', 'net:EHOSTUNREACH', 'net:ENETUNREACH'],
  '-1005': ['net', ['upgrade', 'open'], 'net:ECONNRESET', 'net:EOF'],
  '-1006': ['net:ENOTFOUND', ['dns'], 'dns:3', 'net:EAI_AGAIN'],
  '-1009': ['net', ['tcp'], 'net:ENETUNREACH', 'net:ENETDOWN'],
  '-1200': ['tls', ['tls']],
  '-1201': ['certificate', ['tls'], 'certificate:10', 'certificate:9'],
  '-1202': ['certificate', ['tls'], 'certificate:20', 'certificate:18', 'certificate:62'],
  '-1203': ['certificate', ['tls'], 'certificate:20', 'certificate:19'],
  '-1204': ['certificate:9', ['tls']],
};

/** The numbers of system errors on BSD and Apple's systems. */
export const BSD: { readonly [number: number]: string } = {
  13: 'EACCES',
  24: 'EMFILE',
  32: 'EPIPE',
  48: 'EADDRINUSE',
  49: 'EADDRNOTAVAIL',
  50: 'ENETDOWN',
  51: 'ENETUNREACH',
  53: 'ECONNABORTED',
  54: 'ECONNRESET',
  57: 'ENOTCONN',
  60: 'ETIMEDOUT',
  61: 'ECONNREFUSED',
  64: 'EHOSTDOWN',
  65: 'EHOSTUNREACH',
};

const ERRNO =
  /(?:NSPOSIXErrorDomain(?:, | )?[Cc]ode[=: ]{1,2}|kNWErrorDomainPOSIX error |kCFStreamErrorDomainKey=1, _?kCFStreamErrorCodeKey=|kCFStreamErrorCodeKey=)(\d{1,2})\b(?!\d)/;
const URL_ERROR =
  /(?:(?:NSURLErrorDomain|kCFErrorDomainCFNetwork)[^\n]{0,12}?[Cc]ode[=: ]{1,2}|(?:NSURLErrorDomain|kCFErrorDomainCFNetwork) error |finished with error (?:- code: ?|- code |\[)|\(error code: )(-1\d{3})\b/;

/** Reads an error of Apple's systems, by its number: its words are in the user's language. */
export function readApple(text: string): Observation | undefined {
  const [errnoAs, errno] = ERRNO.exec(text) ?? [];
  const failure = failureOf(BSD[Number(errno)] ?? '');
  if (errnoAs && failure) return observe(failure.mark, errnoAs, failure);
  const [observed, code = ''] = URL_ERROR.exec(text) ?? [];
  const known = Object.hasOwn(URL_ERRORS, code) ? URL_ERRORS[code] : undefined;
  if (!observed || !known) return undefined;
  const [mark, stages, ...mayMean] = known;
  return observe(mark, observed, { stages, mayMean });
}
