import type { Entry, RetryAdvice, Source } from '../model.js';
import { shown } from '../text/shown.js';

/** Whether to connect again, when, and who says so. Plain JSON data, in no language. */
export interface Reconnect {
  readonly reconnect: boolean;
  /** How long to wait first, in seconds, with fractions: 0 to 86,400 (a day). 0 where `reconnect` is false. */
  readonly delaySeconds: number;
  /** What decided: the advice of the facts, the server's Retry-After, or `'unknown'` for what is no code at all. */
  readonly reason: RetryAdvice | 'retry-after' | 'unknown';
  /** Who gives this advice; empty where no source does. Who asks for a wait at all is in the catalog's `firstRetry`. */
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
const WAITS: ReadonlySet<string> = /* @__PURE__ */ new Set(['backoff', 'delay', 'at-once', 'new-connection']);
/** After these, no Retry-After makes the same attempt right. */
const DEAF: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'not-needed',
  'not-applicable',
  'elsewhere',
  'user-decides',
]);

/**
 * Says whether to connect again after this code, and how long to wait first.
 *
 * `attempt` is the number of the coming attempt since the last good connection: 1 for the first. Whatever is no such
 * number counts as 1. The wait is random, so that clients don't come back all at once:
 * - `backoff`: the first within the seconds that the facts give, those of the code or else of its protocol (RFC 6455
 *   section 7.2.3 asks WebSocket for 0 to 5), or within 5 where neither says; the second from one to two times that, the
 *   third from two to four, and so on until `maxSeconds`.
 * - `delay`: between the two bounds that the facts give, at every attempt (1012 asks for 5 to 30 seconds).
 * - `at-once`, `new-connection`: the first without a wait; if that fails too, the next as if backing off from the first.
 * - Retry-After: not before, whatever the facts advise, since the server says that a later attempt may do, and within as
 *   many seconds more as a first attempt; except after a success, where trying again means nothing, when the user is to
 *   ask, and after `elsewhere`: a redirect's Retry-After is about the URL that it names.
 *
 * All other advice is a no: not needed, not before a fix, elsewhere (1013: another IP address, or when the user asks), or
 * a matter of the application, which knows its codes.
 *
 * A connection is good once it has stayed open for a while, a minute, say: a server that accepts every connection and
 * closes it at once would otherwise be asked every few seconds for ever. There is no last attempt: an application that
 * gives up compares `attempt` itself.
 *
 * @throws when `maxSeconds` is no such number.
 *
 * @example
 * let attempt = 0;
 * let stable: ReturnType<typeof setTimeout> | undefined;
 * socket.onopen = () => (stable = setTimeout(() => (attempt = 0), 60_000));
 * socket.onclose = (event) => {
 *   clearTimeout(stable);
 *   const { reconnect, delaySeconds } = shouldReconnect(findCode(websocket, event.code, en), ++attempt);
 *   if (reconnect && attempt <= 20) setTimeout(connect, delaySeconds * 1000);
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
  const waits = WAITS.has(reason);
  const isAsked = retryAfterSeconds >= 0 && !DEAF.has(reason);
  if (!waits && !isAsked) return { reconnect: false, delaySeconds: 0, reason, spec };

  const share = Math.min(Math.max(random() || 0, 0), 1);
  const within = ([least, most]: readonly [number, number]) => least + share * (most - least);
  const own = waits ? within(boundsOf(entry, Number.isInteger(attempt) && attempt > 0 ? attempt : 1, maxSeconds)) : 0;
  return isAsked && retryAfterSeconds >= own
    ? {
        reconnect: true,
        // All that were told the same come back at the same time, were it not for chance.
        delaySeconds: Math.min(retryAfterSeconds + within(firstOf(entry)), DAY),
        reason: 'retry-after',
        spec: RETRY_AFTER,
      }
    : { reconnect: true, delaySeconds: Math.min(own, DAY), reason, spec };
}

/** The bounds of a first attempt after backing off. */
function firstOf({ catalog, facts: { retry } }: Entry): readonly [number, number] {
  const { minSeconds = 0, maxSeconds = 5 } = { ...catalog.firstRetry, ...(retry?.advice === 'backoff' && retry) };
  return [minSeconds, maxSeconds];
}

function boundsOf(entry: Entry, attempt: number, longest: number): readonly [number, number] {
  const { advice, minSeconds = 0, maxSeconds } = entry.facts.retry ?? {};
  if (advice === 'delay' && maxSeconds !== undefined) return [minSeconds, maxSeconds];
  const failed = advice === 'backoff' || advice === 'delay' ? attempt - 1 : attempt - 2;
  if (failed < 0) return [0, 0];
  const [least, first] = firstOf(entry);
  if (failed === 0) return [Math.min(least, longest), Math.min(first, longest)];
  const most = Math.min(first * 2 ** failed, longest);
  return [most / 2, most];
}
