import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGrpcStatus, fromGrpcText } from '../../src/adapters/grpc.js';
import { fromResponse, readResponse } from '../../src/adapters/http.js';
import { fromNodeError } from '../../src/adapters/node.js';
import { fromSocketIo } from '../../src/adapters/socketio.js';
import { fromText } from '../../src/adapters/text.js';
import { fromCloseEvent } from '../../src/adapters/websocket.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en } from '../../src/locales/websocket/en/index.js';
import type { Observation } from '../../src/model.js';
import { findCode } from '../../src/selectors/findCode.js';
import { anyText } from '../support/anyText.js';
import { stringsOf } from '../support/fixtures.js';

const adapters: { readonly [name: string]: (anything: unknown) => Observation } = {
  fromCloseEvent,
  fromSocketIo: (anything) => fromSocketIo(anything, anything),
  'fromSocketIo, details': (anything) => fromSocketIo('transport close', anything),
  fromResponse,
  'fromResponse, body': (body) => fromResponse(problem, { body }),
  fromGrpcStatus,
  fromGrpcText,
  fromNodeError,
  fromText,
};
const problem = { status: 400, headers: { 'content-type': 'application/problem+json' } };

// What strangers send: the properties that adapters read, holding anything.
const properties = [
  'code',
  'reason',
  'wasClean',
  'status',
  'statusCode',
  'statusText',
  'headers',
  'response',
  'data',
  'type',
  'title',
  'detail',
  'details',
  'rawMessage',
  'message',
  'name',
  'cause',
  'errors',
  'error',
  'syscall',
  'description',
  'context',
];
const text = fc.oneof(
  anyText,
  fc.constantFrom(
    'ECONNREFUSED',
    'AbortError',
    'transport close',
    '14 UNAVAILABLE: x',
    '\u202e1006',
    '__proto__',
    '9e99',
  ),
);
const value = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true }), text, fc.integer());
const shaped = fc
  .letrec((tie) => ({
    thing: fc.oneof({ depthSize: 'small' }, value, tie('object')),
    object: fc.dictionary(fc.constantFrom(...properties), tie('thing')),
  }))
  .object.map((object) => {
    // A cycle, as `cause` may be.
    if (Math.abs(JSON.stringify(Object.keys(object)).length) % 2) Object.assign(object, { cause: object });
    return object;
  });

const refuse = () => {
  throw new Error('no');
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const hostile: readonly (readonly [string, unknown])[] = [
  ['a proxy that throws', new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse })],
  ['a revoked proxy', revoked.proxy],
  ['a proxy that is itself everywhere', new Proxy(() => {}, { get: (_, key, self) => (key === 'length' ? 9 : self) })],
  ['headers that throw', { status: 503, headers: { get: refuse } }],
  ['errors without an end', { errors: new Proxy([], { get: () => ({}) }) }],
  ['a negative zero', { status: -0, statusCode: -0, code: -0 }],
  ['a symbol', Symbol('1006')],
  ['a function', refuse],
  ['null', null],
  ['an object without a prototype', Object.create(null)],
  ['a megabyte', 'E'.repeat(1_000_000)],
  ['headers that are a megabyte', { status: 503, headers: 'x'.repeat(1_000_000) }],
  ['headers that are a function', { status: 503, headers: refuse }],
  ['headers without end', { status: 503, headers: Array.from({ length: 100_000 }, () => 'retry-after') }],
  ['a megabyte of reason', { code: 1006, reason: 'x'.repeat(1_000_000), message: 'y'.repeat(1_000_000) }],
];

function holds(reading: Observation): void {
  expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
  for (const [path, string] of stringsOf(reading)) {
    expect(string, path).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(string.length, path).toBeLessThan(1010);
  }
  const wait = reading.retryAfterSeconds ?? 0;
  expect(wait >= 0 && wait <= 86_400).toBe(true);
  expect(findCode(websocket, reading.code, en).text.summary).not.toBe('');
}

describe.each(Object.entries(adapters))('%s', (_, adapter) => {
  it('answers anything in plain JSON data, short and visible', () => {
    fc.assert(
      fc.property(fc.oneof(value, shaped), (anything) => holds(adapter(anything))),
      { numRuns: 300 },
    );
  });

  it.each(hostile)('answers %s', (_name, anything) => {
    const start = performance.now();
    expect(() => holds(adapter(anything))).not.toThrow();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each(hostile)('takes %s for what it is given besides', (_name, anything) => {
    const takesMore = adapter as (first: unknown, second: unknown) => Observation;
    for (const first of [{}, { status: 503, headers: { 'retry-after': '9' } }, 'transport close', 14]) {
      expect(() => holds(takesMore(first, anything))).not.toThrow();
    }
  });
});

it.each([null, 0, 'x', Number.NaN, 1n, Symbol('now')])('fromResponse counts from now where `now` is %s', (now) => {
  const response = { headers: { 'retry-after': new Date(Date.now() + 100_000).toUTCString() } };
  const { retryAfterSeconds = 0 } = fromResponse(response, { now: now as number });
  expect(retryAfterSeconds).toBeGreaterThan(now === 0 ? 86_399 : 90);
});

it('readResponse never rejects', async () => {
  for (const [, anything] of hostile) {
    holds(await readResponse(anything));
    holds(await readResponse({ headers: { 'content-type': 'application/problem+json' } }, anything as object));
  }
  await fc.assert(fc.asyncProperty(fc.oneof(value, shaped), async (anything) => holds(await readResponse(anything))));
});

it('reads a megabyte of any format in linear time', () => {
  const lines = [
    'a',
    '"',
    '] "',
    '[a',
    ' [a_',
    '[01/Jan/2026:00:00:00 +0000] "\\',
    'closed ',
    'close code ',
    'rpc error: code = ',
    'StatusCode=" ',
    'E_',
    'ECONN ',
    'HTTP/1.1 ',
    '2026/01/01 00:00:00 [error] ',
    'connection to wss://',
    'upstream ',
    'reason: "',
    '\u202e',
    '1',
    ' ',
    'connect ',
    'connect() failed (',
    'permission denied connect',
    '\u001b[31m',
    '\\"',
    '{"status":',
    'certificate ',
    'SSL routines:',
    'lookup a ',
    'Get "',
    "WebSocket connection to '",
    'close code port ',
    '3000 ',
    'status 1',
    '503 not ',
    'a/b/c ',
    '-1/-1/-1/-1/',
    '[ 12/ ',
    'GET /',
    '\t',
    '\n',
    'TLS alert, bad ',
    'Expired certificate of ',
    'hostname ',
    '| 200 | ',
    '(1',
    '：',
    'query ECONNRESET ',
    'close ws code sent received ',
    'connection to a ',
    'https://a failed ',
    'expected 404 "',
    'code: 1 message: "',
    'Status{code=A, description=',
    '"rpc error: code = Internal desc = "a"',
    '.connect(PermissionError: ',
    'trying to fetch a',
    'tensor DATA_LOSS: ',
    '2026-01-01 00:00:00 a GET a a a a a 200 1 1 ',
    'TLS wrong version ',
    'reason=',
    'reason="',
    'Error: Failed to fetch',
    'error connect (',
  ];
  for (const line of lines) {
    const start = performance.now();
    fromText(line.repeat(1_000_000 / line.length));
    // Quadratic time would be minutes.
    expect(performance.now() - start, line).toBeLessThan(1000);
  }
});
