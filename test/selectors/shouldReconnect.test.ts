import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromResponse } from '../../src/adapters/http.js';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { findCode } from '../../src/selectors/findCode.js';
import { shouldReconnect, type ReconnectOptions } from '../../src/selectors/shouldReconnect.js';
import { codes } from '../support/fixtures.js';

const after = (code: unknown, attempt = 1, options?: ReconnectOptions) =>
  shouldReconnect(findCode(websocket, code, en), attempt, options);
const bounds = (code: unknown, attempt: number, options: ReconnectOptions = {}) =>
  [0, 1].map((share) => after(code, attempt, { ...options, random: () => share }).delaySeconds);

describe('the advice of the facts', () => {
  it.each([
    [1000, 'not-needed'],
    [1002, 'after-fix'],
    [1004, 'not-applicable'],
    [1005, 'app-decides'],
    [1013, 'elsewhere'],
    [4123, 'app-decides'],
    [2500, 'after-fix'],
    [70_000, 'unknown'],
    ['?', 'unknown'],
  ])('does not reconnect after %s: %s', (code, reason) => {
    expect(after(code)).toMatchObject({ reconnect: false, delaySeconds: 0, reason });
  });

  it('says who says so', () => {
    expect(after(1006).spec).toEqual([{ rfc: 6455, section: '7.2.3' }]);
    // RFC 6455 §7.2.3 is about connections that broke, not about those that were closed.
    for (const code of [1001, 1011, 1014, 3008]) expect(after(code)).toMatchObject({ reconnect: true, spec: [] });
    expect(after(1012).spec).toEqual(websocket.codes[1012].retry.spec);
    expect(after(1013).spec).toEqual(websocket.codes[1013].retry.spec);
    expect(after(1000).spec).toEqual([]);
  });
});

describe('the wait', () => {
  it('backs off: at random within 5 seconds, then twice as long each time, up to a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 1000].map((attempt) => bounds(1006, attempt))).toEqual([
      [0, 5],
      [5, 10],
      [10, 20],
      [20, 40],
      [30, 60],
      [30, 60],
      [30, 60],
    ]);
  });

  it('backs off no longer than asked', () => {
    expect([1, 2, 3, 4].map((attempt) => bounds(1006, attempt, { maxSeconds: 8 }))).toEqual([
      [0, 5],
      [4, 8],
      [4, 8],
      [4, 8],
    ]);
    expect(bounds(1006, 9, { maxSeconds: 0 })).toEqual([0, 0]);
  });

  it.each([425, 421])('is none at first after %s, then that of backing off', (code) => {
    const entry = findCode(http, code, httpEn);
    const seconds = [1, 2, 3].map((attempt) =>
      [0, 1].map((share) => shouldReconnect(entry, attempt, { random: () => share }).delaySeconds),
    );
    expect(seconds).toEqual([
      [0, 0],
      [0, 5],
      [5, 10],
    ]);
  });

  it('keeps to the 5 to 30 seconds of the registration of 1012, at every attempt', () => {
    for (const attempt of [1, 2, 50]) expect(bounds(1012, attempt, { maxSeconds: 1 })).toEqual([5, 30]);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, undefined as never, '3' as never])(
    'takes %s, which is no attempt, for the first',
    (attempt) => {
      expect(bounds(1006, attempt)).toEqual([0, 5]);
    },
  );

  it.each([
    [Number.NaN, 5],
    [-1, 5],
    [7, 10],
  ])('keeps a source of chance that gives %s within bounds', (value, seconds) => {
    expect(after(1006, 2, { random: () => value }).delaySeconds).toBe(seconds);
  });

  it.each([-1, Number.NaN, Infinity, 86_401])('refuses %s for the longest wait', (maxSeconds) => {
    expect(() => after(1000, 1, { maxSeconds })).toThrow(
      `wirecodes: shouldReconnect got maxSeconds ${maxSeconds}. Give a number of seconds from 0 to 86400.`,
    );
  });
});

describe('Retry-After', () => {
  it.each([1006, 1008, 1005, 4123, '?'])('decides after %s: not before', (code) => {
    expect(after(code, 1, { retryAfterSeconds: 30, random: () => 0 })).toEqual({
      reconnect: true,
      delaySeconds: 30,
      reason: 'retry-after',
      spec: [{ rfc: 9110, section: '10.2.3' }],
    });
  });

  it('lets those that were told the same come back one by one, within the seconds of a first attempt', () => {
    for (const attempt of [1, 3]) expect(bounds(1008, attempt, { retryAfterSeconds: 30 })).toEqual([30, 35]);
    expect(bounds(1006, 1, { retryAfterSeconds: 30 })).toEqual([30, 35]);
  });

  it.each([301, 302, 307, 308, 507])('asks for no other attempt at the URL that answered %s', (code) => {
    const answer = shouldReconnect(findCode(http, code, httpEn), 1, { retryAfterSeconds: 30 });
    expect(answer).toMatchObject({ reconnect: false, delaySeconds: 0 });
  });

  it.each([1000, 1004, 1013])('changes nothing after %s', (code) => {
    expect(after(code, 1, { retryAfterSeconds: 30 }).reconnect).toBe(false);
  });

  it('never shortens what backing off asks for', () => {
    expect(after(1006, 9, { retryAfterSeconds: 2, random: () => 0.5 })).toMatchObject({
      delaySeconds: 45,
      reason: 'backoff',
    });
  });

  it('is taken as an adapter gives it', () => {
    const { retryAfterSeconds } = fromResponse(new Response('', { status: 503, headers: { 'retry-after': '120' } }));
    expect(after(1006, 1, { retryAfterSeconds, random: () => 0 }).delaySeconds).toBe(120);
    const none = fromResponse(new Response('', { status: 503 }));
    expect(after(1008, 1, { retryAfterSeconds: none.retryAfterSeconds }).reconnect).toBe(false);
  });
});

describe('for any code, attempt and chance', () => {
  const attempts = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.anything());
  const anyCode = fc.oneof(fc.constantFrom(...codes), fc.integer({ min: 0, max: 65_535 }));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const asked = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined });

  it('gives a wait of 0 to a day, the same for the same chance, in plain JSON data', () => {
    fc.assert(
      fc.property(anyCode, attempts, share, asked, (code, attempt, chance, retryAfterSeconds) => {
        const options = { random: () => chance, retryAfterSeconds };
        const answer = after(code, attempt as number, options);
        expect(answer).toStrictEqual(after(code, attempt as number, options));
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual({ ...answer, delaySeconds: answer.delaySeconds + 0 });
        expect(answer.delaySeconds >= 0 && answer.delaySeconds <= 86_400).toBe(true);
        if (!answer.reconnect) expect(answer.delaySeconds).toBe(0);
        if (answer.reason === 'retry-after') {
          const least = Math.min(retryAfterSeconds ?? 0, 86_400);
          expect(answer.delaySeconds).toBeGreaterThanOrEqual(least);
          expect(answer.delaySeconds).toBeLessThanOrEqual(least + 5);
        }
      }),
    );
  });

  it('waits longer or as long the more attempts failed', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 1, max: 30 }), (one, other, attempt) => {
        const { delaySeconds: before } = after(1006, attempt, { random: () => one });
        const { delaySeconds: later } = after(1006, attempt + 1, { random: () => other });
        if (attempt < 4) expect(later).toBeGreaterThanOrEqual(before);
        expect(later).toBeLessThanOrEqual(60);
      }),
    );
  });
});
