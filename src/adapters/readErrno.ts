import type { Observation } from '../model.js';
import { failureOf } from './failures.js';
import { observe } from './observe.js';

// No language translates a number. Linux' own, of getaddrinfo's the negative ones, and Windows'.
const NUMBERS: { readonly [number: string]: string } = {
  '24': 'EMFILE',
  '32': 'EPIPE',
  '98': 'EADDRINUSE',
  '99': 'EADDRNOTAVAIL',
  '100': 'ENETDOWN',
  '101': 'ENETUNREACH',
  '103': 'ECONNABORTED',
  '104': 'ECONNRESET',
  '110': 'ETIMEDOUT',
  '111': 'ECONNREFUSED',
  '112': 'EHOSTDOWN',
  '113': 'EHOSTUNREACH',
  '-2': 'ENOTFOUND',
  '-3': 'EAI_AGAIN',
  '-5': 'ENOTFOUND',
  '10013': 'EACCES',
  '10024': 'EMFILE',
  '10048': 'EADDRINUSE',
  '10049': 'EADDRNOTAVAIL',
  '10050': 'ENETDOWN',
  '10051': 'ENETUNREACH',
  '10053': 'ECONNABORTED',
  '10054': 'ECONNRESET',
  '10060': 'ETIMEDOUT',
  '10061': 'ECONNREFUSED',
  '10064': 'EHOSTDOWN',
  '10065': 'EHOSTUNREACH',
  '11001': 'ENOTFOUND',
  '11002': 'EAI_AGAIN',
  '11004': 'ENOTFOUND',
};

const ERRNO =
  /(?:\b[Ee]rrno[ :=]{1,3}|\bos error |\bWinError |\bOs \{ code: |\bSocketException \(|\bsocket error:? |\bgaierror: \[Errno |connect to (?:local )?(?:MySQL|MariaDB|server)\b[^\n]{0,120}\()(-?\d{1,5})\b|\((1\d\d): [^)\n]{1,80}\)|\b(100[1-6]\d|1100[1-4])\b(?=\)|:| \(| -)/;

/** Reads the number of a system error, in whatever language its words are. */
export function readErrno(text: string): Observation | undefined {
  const [observed, a, b, c] = ERRNO.exec(text) ?? [];
  const number = a ?? b ?? c ?? '';
  const name = Object.hasOwn(NUMBERS, number) ? NUMBERS[number] : undefined;
  if (!observed || !name) return undefined;
  const { stages = [], mayMean = [] } = failureOf(name) ?? {};
  return observe(`net:${name}`, observed, { stages, mayMean });
}
