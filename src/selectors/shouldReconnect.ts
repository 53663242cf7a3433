import type { Entry, RetryAdvice, Source } from '../model.js';
import { shown } from '../text/shown.js';

/** Whether to connect again, when, and who says so. Plain JSON data, in no language. */
export interface Reconnect {
  readonly reconnect: boolean;
  /** How long to wait first, in seconds, with fractions: 0 to 86,400 (a day). 0 where `reconnect` is false. */
  readonly delaySeconds: number;
  /** What decided: the advice of the facts, the server's Retry-After, or `'unknown'` for what is no code at all. */
  readonly reason: RetryAdvice | 'retry-after' | 'unknown';
  /** Who says so; empty where no source does. */
  readonly spec: readonly Source[];
}

/** What `shouldReconnect` may go by besides the code. */
export interface ReconnectOptions {
  /** Gives a number from 0 to 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** How long the server asked to wait, as an adapter read it. What is no number of seconds is passed over. */
  readonly retryAfterSeconds?: number | undefined;
  /** The longest that backing off grows to, in seconds: 0 to 86,400. Default: 60. */
  readonly maxSeconds?: number;
}

const DAY = 86_400;
const RETRY_AFTER: readonly Source[] = [{ rfc: 9110, section: '10.2.3' }];

/**
 * Says whether to connect again after this code, and how long to wait first.
 *
 * `attempt` is the number of the coming attempt since the last good connection: 1 for the first. Whatever is no such
 * number counts as 1. The wait is random, so that clients don't come back all at once:
 * - `backoff`: the first within the seconds that the facts give, those of the code or else of its protocol (RFC 6455
 *   section 7.2.3 asks WebSocket for 0 to 5), or within 5 where neither says; the second from one to two times that, the third from two to four, and so on until `maxSeconds`.
 * - `delay`: between the two bounds that the facts give, at every attempt (1012 asks for 5 to 30 seconds).
 * - Retry-After: not before, whatever the facts advise, since the server says that a later attempt may do;
 *   except after a success, and where trying again means nothing.
 *
 * All other advice is a no: not needed, not before a fix, elsewhere (1013: another address, or when the user asks), or
 * a matter of the application, which knows its codes.
 *
 * @throws when `maxSeconds` is no such number.
 *
 * @example
 * let attempt = 0;
 * socket.onopen = () => (attempt = 0);
 * socket.onclose = (event) => {
 *   const { reconnect, delaySeconds } = shouldReconnect(findCode(websocket, event.code, en), ++attempt);
 *   if (reconnect) setTimeout(connect, delaySeconds * 1000);
 * };
 */
export function shouldReconnect(entry: Entry, attempt: number, options: ReconnectOptions = {}): Reconnect {
  const { random = Math.random, retryAfterSeconds = Number.NaN, maxSeconds = 60 } = options;
  if (!(maxSeconds >= 0 && maxSeconds <= DAY)) {
    throw new RangeError(
      `wirecodes: shouldReconnect got maxSeconds ${shown(maxSeconds)}. Give a number of seconds from 0 to ${DAY}.`,
    );
  }
  const { retry } = entry.facts;
  const reason = retry?.advice ?? 'unknown';
  const spec = retry?.spec ?? [];
  const waits = reason === 'backoff' || reason === 'delay';
  const isAsked = retryAfterSeconds >= 0 && reason !== 'not-needed' && reason !== 'not-applicable';
  if (!waits && !isAsked) return { reconnect: false, delaySeconds: 0, reason, spec };

  const [least, most] = boundsOf(entry, Number.isInteger(attempt) && attempt > 0 ? attempt : 1, maxSeconds);
  const share = Math.min(Math.max(random() || 0, 0), 1);
  const own = waits ? least + share * (most - least) : 0;
  return isAsked && retryAfterSeconds >= own
    ? { reconnect: true, delaySeconds: Math.min(retryAfterSeconds, DAY), reason: 'retry-after', spec: RETRY_AFTER }
    : {
        reconnect: true,
        delaySeconds: Math.min(own, DAY),
        reason,
        spec: spec.length === 0 ? (entry.catalog.firstRetry?.spec ?? []) : spec,
      };
}

function boundsOf(entry: Entry, attempt: number, longest: number): readonly [number, number] {
  const { retry } = entry.facts;
  const { minSeconds = 0, maxSeconds = 5 } = { ...entry.catalog.firstRetry, ...retry };
  if (retry?.advice === 'delay' && retry.maxSeconds !== undefined) return [minSeconds, maxSeconds];
  if (attempt === 1) return [Math.min(minSeconds, longest), Math.min(maxSeconds, longest)];
  const most = Math.min(maxSeconds * 2 ** (attempt - 1), longest);
  return [most / 2, most];
}
