import { STATUS_CODES } from 'node:http';
import { getReasonPhrase, StatusCodes } from 'http-status-codes';
import statuses from 'statuses';
import { describe, expect, it } from 'vitest';
import { http } from '../../src/catalogs/http.js';
import { en } from '../../src/locales/http/en/index.js';
import type { CodeFacts, RangeFacts } from '../../src/model.js';
import { findCode } from '../../src/selectors/findCode.js';
import { factsOf } from '../support/fixtures.js';

const all = factsOf(http);
const phraseOf = new Map(all.map(([code, { phrase }]) => [code, phrase.toLowerCase()]));
const withFact = (fact: string, value: unknown) =>
  all.filter(([, facts]) => facts[fact] === value).map(([code]) => code);

describe('HTTP beside independent lists', () => {
  // RFC 9110 renamed both; the lists keep the names of RFC 7231 and RFC 4918.
  const renamed = [413, 422];
  // In the registry, but in neither list: a temporary registration, and a number that is no longer used.
  const missing = [104, 306];

  it.each([
    ['Node', STATUS_CODES],
    ['statuses', statuses.message],
  ])('has every code of %s under the same name', (_, list) => {
    for (const [code, message] of Object.entries(list)) {
      if (!renamed.includes(Number(code))) expect(phraseOf.get(Number(code)), code).toBe(message?.toLowerCase());
    }
    const registered = all.filter(([, { registry }]) => registry !== 'unofficial').map(([code]) => code);
    expect(registered.filter((code) => !Object.hasOwn(list, code))).toEqual(missing);
  });

  it('has every code of http-status-codes', () => {
    // Names from before RFC 9110, and two codes of old WebDAV drafts whose numbers others use today.
    const older = [203, 302, 413, 414, 416, 422];
    const drafts = [419, 420];
    for (const code of Object.values(StatusCodes).filter((value) => typeof value === 'number')) {
      expect(phraseOf.has(code), String(code)).toBe(true);
      if (older.includes(code) || drafts.includes(code)) continue;
      expect(phraseOf.get(code), String(code)).toBe(getReasonPhrase(code).toLowerCase());
    }
  });

  it('agrees with statuses on which responses have no body', () => {
    const never = withFact('body', 'never').filter((code) => code >= 200);
    expect(never).toEqual(Object.keys(statuses.empty).map(Number));
  });

  it('agrees with statuses on which codes redirect', () => {
    // 300 lets the client choose, 305 is deprecated and followed by nobody: they say nothing of the method.
    expect(all.filter(([, facts]) => facts['method'] !== undefined).map(([code]) => code)).toEqual(
      Object.keys(statuses.redirect)
        .map(Number)
        .filter((code) => ![300, 305].includes(code)),
    );
  });
});

describe('facts of HTTP hold together', () => {
  const ranges: readonly RangeFacts[] = http.ranges;
  const facts: readonly (readonly [number, CodeFacts | RangeFacts])[] = [
    ...all,
    ...ranges.map((range) => [Number(range.from), range] as const),
  ];

  it('the first digit is the class; outside 100 to 599 there is none', () => {
    const classes = ['informational', 'success', 'redirection', 'client-error', 'server-error'];
    for (const [code, fact] of facts) {
      expect([code, fact['class']]).toEqual([code, classes[Math.floor(code / 100) - 1] ?? 'invalid']);
    }
  });

  it('what RFC 9110 §15.1 and the defining RFCs let a cache keep without being told, and no more', () => {
    expect(withFact('cacheable', true)).toEqual([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]);
    // RFC 3229 §10.6 leaves it to caches that know the instance manipulation.
    expect(withFact('cacheable', 'if-understood')).toEqual([226]);
  });

  it('what RFC 6585 says that a cache must not store: its own codes, all of them', () => {
    const own = all.filter(([, { spec }]) => spec.some((source) => 'rfc' in source && source.rfc === 6585));
    expect(withFact('storable', false)).toEqual(own.map(([code]) => code));
    expect(withFact('storable', false)).toEqual([428, 429, 431, 511]);
    for (const code of withFact('storable', false)) expect(withFact('cacheable', false)).toContain(code);
  });

  const advised = (advice: string) => facts.filter(([, { retry }]) => retry.advice === advice);

  it('only redirects send elsewhere; 425 comes again at once, 421 on a new connection, 507 when the user asks', () => {
    for (const [code, fact] of advised('elsewhere')) expect([code, fact['class']]).toEqual([code, 'redirection']);
    const codes = ['at-once', 'new-connection', 'user-decides'].map((advice) => advised(advice).map(([code]) => code));
    expect(codes).toEqual([[425], [421], [507]]);
  });

  it('who only allows a repeat, or says what a class is, is no source for backing off', () => {
    const rfcs = advised('backoff').flatMap(([code, { retry }]) =>
      (retry.spec ?? []).flatMap((source) => ('rfc' in source ? `${code}: RFC ${source.rfc} §${source.section}` : [])),
    );
    // Both name Retry-After.
    expect(rfcs).toEqual(['429: RFC 6585 §4', '503: RFC 9110 §15.6.4']);
  });

  it('where there is no status, nobody can say whether to try again', () => {
    const made = ranges.filter(({ stages }) => stages.includes('client'));
    expect(made.map(({ id, retry }) => [id, retry.advice])).toEqual([
      ['unused', 'app-decides'],
      ['beyond', 'app-decides'],
    ]);
  });

  it('what a gateway is known to answer on its own is not the origin’s alone', () => {
    for (const code of [401, 403, 404, 405, 413, 414, 415, 429, 431, 500, 503] as const)
      expect([code, http.codes[code].stages]).toEqual([code, ['gateway', 'origin']]);
  });

  it('1xx, 204, 205 and 304 have no body', () => {
    expect(withFact('body', 'never')).toEqual([100, 101, 102, 103, 104, 204, 205, 304]);
  });

  it('only 301 and 302 leave the method open, and 307 and 308 keep it', () => {
    expect(withFact('method', 'may-become-get')).toEqual([301, 302]);
    expect(withFact('method', 'becomes-get')).toEqual([303]);
    expect(withFact('method', 'kept')).toEqual([307, 308]);
    expect(withFact('permanent', true)).toEqual([301, 308, 410]);
  });

  it('a field that must be there is named', () => {
    const required = all.flatMap(([code, { headers = {} }]) =>
      Object.entries(headers)
        .filter(([, need]) => need === 'required')
        .map(([field]) => `${code} ${field}`),
    );
    expect(required).toEqual([
      '101 Upgrade',
      '101 Connection',
      '226 ETag',
      '401 WWW-Authenticate',
      '405 Allow',
      '407 Proxy-Authenticate',
      '426 Upgrade',
      '426 Connection',
    ]);
  });

  it('an unofficial code says whose it is, and no other does', () => {
    for (const [code, { registry, usedBy }] of all)
      expect([code, usedBy !== undefined]).toEqual([code, registry === 'unofficial']);
  });

  it('a code that nobody sends has nothing to cache and no body', () => {
    for (const [code, fact] of facts) {
      const sent = fact['sentBy'] !== 'nobody';
      expect([code, fact['cacheable'] !== undefined, fact['body'] !== undefined]).toEqual([code, sent, sent]);
    }
    for (const [code, { sentBy, headers }] of all)
      expect([code, headers !== undefined]).toEqual([code, sentBy !== 'nobody']);
  });

  it('a registered code is sent by someone, but for 306', () => {
    const unsent = all.filter(([, { registry, sentBy }]) => registry !== 'unofficial' && sentBy === 'nobody');
    expect(unsent.map(([code]) => code)).toEqual([306]);
  });

  it('the origin sends from the origin, a gateway from a gateway', () => {
    const stages = { origin: ['origin'], gateway: ['gateway'], either: ['gateway', 'origin'] };
    for (const [sender, expected] of Object.entries(stages)) {
      const sent = facts.filter(([, fact]) => fact['sentBy'] === sender);
      expect(sent.map(([code, fact]) => [code, fact.stages])).toEqual(sent.map(([code]) => [code, expected]));
    }
  });

  it('an unknown number belongs to its class, and one above 599 to none', () => {
    const group = (code: number) => findCode(http, code, en).facts['id'];
    expect([471, 299, 599, 600, 65_535, 0].map(group)).toEqual([
      'client-error',
      'success',
      undefined,
      'beyond',
      'beyond',
      'unused',
    ]);
  });
});
