import type { Observation } from '../model.js';
import { readProperty } from '../text/readProperty.js';
import { visibleText } from '../text/visibleText.js';

/** What a server said about a problem, in JSON. All of it is untrusted text, made short and visible; no link. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
}

/** What a response said. */
export interface ObservedResponse extends Observation {
  readonly protocol: 'http';
  /** The problem that the body describes, where it came as problem+json. */
  readonly problem?: Problem;
}

/** How a response is read. */
export interface ResponseOptions {
  /** The time against which Retry-After counts where the response has no Date, in milliseconds. Default: now. */
  readonly now?: number;
  /** The body, read already: JSON text, or what it holds. Default: the response's `data`, where axios read it. */
  readonly body?: unknown;
}

const DAY = 86_400;
const LONGEST_BODY = 65_536;

/**
 * Reads a `Response`, or what Node, undici, axios, got, an XMLHttpRequest and the AWS SDK give in its place: `status` or
 * `statusCode`, and `headers`. An error that carries its `response` will do. Never throws, never reads a body; for that see `readResponse`.
 *
 * A status of 0 is none: the browser hides it. Then `code` is 0 and `observed` names the type (`'opaque'`,
 * `'opaqueredirect'`, `'error'`). A page sees Retry-After from another origin only where that origin
 * lists it in Access-Control-Expose-Headers.
 *
 * Source: RFC 9110 sections 10.2.3 (Retry-After) and 5.6.7 (dates), RFC 9457 (problem+json), Fetch Standard (types).
 *
 * @example
 * const { code, retryAfterSeconds } = fromResponse(await fetch('/orders'));
 */
export function fromResponse(response: unknown, options: ResponseOptions = {}): ObservedResponse {
  const source = carried(response);
  const headers = readProperty(source, 'headers') ?? source;
  const status = [
    readProperty(source, 'status'),
    readProperty(source, 'statusCode'),
    // The AWS SDK for JavaScript 3.
    readProperty(readProperty(response, '$metadata'), 'httpStatusCode'),
  ].find(isInteger);
  const type = visibleText(readProperty(source, 'type'), 32);
  const said = visibleText(readProperty(source, 'statusText') ?? readProperty(source, 'statusMessage'), 200);
  const isProblem = /^application\/problem\+json\b/i.test(header(headers, 'content-type'));
  const problem = isProblem ? readProblem(readProperty(options, 'body') ?? readProperty(source, 'data')) : undefined;
  const now = readProperty(options, 'now');
  const retryAfterSeconds = readRetryAfter(headers, isTime(now) ? now : Date.now());
  return {
    protocol: 'http',
    ...(status !== undefined && { code: status + 0 }),
    mayMean: [],
    stages: [],
    observed: status ? String(status) : type || String(status ?? ''),
    reason: problem?.detail ?? problem?.title ?? said,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(problem && { problem }),
  };
}

/**
 * Reads a `Response` as `fromResponse` does, and its body where that is problem+json of at most 64 KiB. The response
 * itself stays unread. Never rejects.
 *
 * @example
 * const { code, problem } = await readResponse(await fetch('/orders'));
 */
export async function readResponse(response: unknown, options: ResponseOptions = {}): Promise<ObservedResponse> {
  const isProblem = /^application\/problem\+json\b/i.test(header(readProperty(response, 'headers'), 'content-type'));
  if (!isProblem || readProperty(options, 'body') !== undefined) return fromResponse(response, options);
  return fromResponse(response, { now: readProperty(options, 'now') as number, body: await readBody(response) });
}

const isTime = (value: unknown): value is number => Number.isFinite(value);
const isInteger = (value: unknown): value is number => Number.isInteger(value);

// An error of axios, got, ky or AWS holds the response; a response has headers of its own.
function carried(response: unknown): unknown {
  const inner = readProperty(response, 'response') ?? readProperty(response, '$response');
  return readProperty(response, 'headers') === undefined && readProperty(inner, 'headers') !== undefined
    ? inner
    : response;
}

function header(headers: unknown, name: string): string {
  try {
    const get = readProperty(headers, 'getResponseHeader') ?? readProperty(headers, 'get');
    const value: unknown =
      typeof get === 'function' ? get.call(headers, name) : readProperty(headers, keyOf(headers, name));
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' || typeof first === 'number' ? String(first).slice(0, 200).trim() : '';
  } catch {
    return '';
  }
}

function keyOf(headers: unknown, name: string): string {
  // A text has a key for each of its characters.
  const keys = typeof headers === 'object' && headers ? Object.keys(headers) : [];
  return keys.find((key) => key.length === name.length && key.toLowerCase() === name) ?? name;
}

function readRetryAfter(headers: unknown, now: number): number | undefined {
  const value = header(headers, 'retry-after');
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : (readDate(value, now) - (readDate(header(headers, 'date'), now) || now)) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(Math.ceil(seconds), 0), DAY);
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const DATES = [
  /^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];

// Date.parse takes the third form for local time, and much that is no HTTP-date at all.
function readDate(text: string, now: number): number {
  const { day, month = '', year = '', time } = DATES.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  const at = MONTHS.indexOf(month);
  if (!month || at % 3 !== 0) return Number.NaN;
  const date = (fullYear: number) =>
    Date.parse(
      `${String(fullYear).padStart(4, '0')}-${String(at / 3 + 1).padStart(2, '0')}-${day?.replace(' ', '0')}T${time}Z`,
    );
  if (year.length === 4) return date(Number(year));
  // Two digits mean the last such year that is not more than 50 years ahead.
  const latest = new Date(now).getUTCFullYear() + 50;
  return date(latest - ((latest - Number(year)) % 100));
}

function readProblem(body: unknown): Problem | undefined {
  const json = typeof body === 'string' ? parse(body) : body;
  if (typeof json !== 'object' || json === null) return undefined;
  const status = readProperty(json, 'status');
  const problem: { [member: string]: string | number } = {};
  for (const member of ['type', 'title', 'detail', 'instance']) {
    const text = visibleText(readProperty(json, member), 500);
    if (text) problem[member] = text;
  }
  if (isInteger(status)) problem['status'] = status + 0;
  return problem;
}

function parse(text: string): unknown {
  try {
    return text.length <= LONGEST_BODY ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

async function readBody(response: unknown): Promise<string | undefined> {
  try {
    const reader = (response as Response).clone().body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const chunk = await reader?.read();
      text += decoder.decode(chunk?.value, { stream: chunk?.done === false });
      if (chunk?.done !== false) return text;
      if (text.length > LONGEST_BODY) {
        // Not awaited: a clone's cancel waits for the original's.
        void reader?.cancel();
        return undefined;
      }
    }
  } catch {
    // A body that was read before, or that broke off, says nothing.
    return undefined;
  }
}
