import type { Observation } from '../model.js';
import { failureOf } from './failures.js';
import { observe } from './observe.js';
import { BSD } from './readApple.js';

const LINUX: typeof BSD = {
  23: 'ENFILE',
  24: 'EMFILE',
  32: 'EPIPE',
  97: 'EAFNOSUPPORT',
  98: 'EADDRINUSE',
  99: 'EADDRNOTAVAIL',
  100: 'ENETDOWN',
  101: 'ENETUNREACH',
  103: 'ECONNABORTED',
  104: 'ECONNRESET',
  105: 'ENOBUFS',
  107: 'ENOTCONN',
  110: 'ETIMEDOUT',
  111: 'ECONNREFUSED',
  112: 'EHOSTDOWN',
  113: 'EHOSTUNREACH',
};

// Of getaddrinfo. Linux' are negative.
const LOOKUP: typeof BSD = {
  [-2]: 'ENOTFOUND',
  [-3]: 'EAI_AGAIN',
  [-4]: 'EAI_FAIL',
  [-5]: 'ENOTFOUND',
  11001: 'ENOTFOUND',
  11002: 'EAI_AGAIN',
  11004: 'ENOTFOUND',
};

// No language translates a number. libuv writes Linux' with a minus, Windows adds 10,000 to BSD's; those of getaddrinfo stand in
// Python's brackets alone.
const ERRNO =
  /(?:\b[Ee]rrno[ :=]{1,3}-?|\bos error |\bWinError |\bOs \{ code: |\bSocketException \(|\bs(?:ocket|ystem) error:? |\breturned error (?=\d+\. Disc)|connect[ _]error:[ _]|connect to (?:local )?(?:MySQL|MariaDB|server)\b[^\n]{0,120}\()(\d{2,5})\b|\[Errno (-[2-5])\]|\b[Ff]ailed \((1\d\d): [^)\n]{1,80}\)|(?:\b(?:[Ee]rror|[Cc]ode|WSA\w{0,20})\b\D{0,20}|\b[Cc]onnect\w{0,6}\b[^\n]{0,160}\()(1(?:00[1-6]\d|100[1-4]))\b/;

/** Reads the number of a system error, in whatever language its words are. */
export function readErrno(text: string): Observation | undefined {
  const [observed, a, b, c, d] = ERRNO.exec(text) ?? [];
  const number = Number(a ?? b ?? c ?? d);
  const name = LINUX[number] ?? LOOKUP[number] ?? BSD[number - 10_000];
  if (!observed || !name) return undefined;
  const { stages = [], mayMean = [] } = failureOf(name) ?? {};
  return observe(`net:${name}`, observed, { stages, mayMean });
}
