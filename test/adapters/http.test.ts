import axios from 'axios';
import fc from 'fast-check';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromResponse, readResponse } from '../../src/adapters/http.js';
import { listen } from '../support/servers.js';

const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT';
const now = Date.parse(DATE);

const problem = {
  type: 'https://example.com/probs/out-of-credit',
  title: 'You do not have enough credit.',
  status: 403,
  detail: 'Your current balance is 30, but that costs 50.',
  instance: '/account/12345/msgs/abc',
};

const server = createServer((_, response) => {
  response.sendDate = false;
  response.writeHead(503, 'Down for now', { 'Retry-After': '120', 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ ...problem, status: 503 }));
});
let url = '';
beforeAll(async () => {
  url = `http://127.0.0.1:${await listen(server)}/`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe('fromResponse', () => {
  const expected = { protocol: 'http', code: 503, mayMean: [], observed: '503', retryAfterSeconds: 120 };

  it('reads a Response of fetch', async () => {
    const response = await fetch(url);
    expect(fromResponse(response)).toMatchObject({ ...expected, reason: 'Down for now' });
    expect(response.bodyUsed).toBe(false);
  });

  it('reads an IncomingMessage of Node', async () => {
    const [message] = (await once(get(url), 'response')) as [IncomingMessage];
    expect(fromResponse(message)).toMatchObject({ ...expected, reason: 'Down for now' });
    message.destroy();
  });

  it('reads what undici.request gives', async () => {
    const response = await request(url);
    expect(fromResponse(response)).toMatchObject(expected);
    await response.body.dump();
  });

  it('reads an error of axios, its response, and the body that axios read', async () => {
    const error: unknown = await axios.get(url).catch((caught: unknown) => caught);
    for (const seen of [fromResponse(error), fromResponse((error as { response: unknown }).response)]) {
      expect(seen).toMatchObject({ ...expected, reason: problem.detail, problem: { ...problem, status: 503 } });
    }
  });

  it.each([
    [Response.error(), 'error'],
    [{ status: 0, type: 'opaque', headers: new Headers() }, 'opaque'],
    [{ status: 0, type: 'opaqueredirect', headers: new Headers() }, 'opaqueredirect'],
    [{ status: 0 }, '0'],
  ])('says when the browser hides the status', (response, observed) => {
    expect(fromResponse(response)).toStrictEqual({
      protocol: 'http',
      code: 0,
      mayMean: [],
      stages: [],
      observed,
      reason: '',
    });
  });

  it('reads an error of the AWS SDK for JavaScript 3', () => {
    const error = { name: 'ThrottlingException', $metadata: { httpStatusCode: 429 } };
    expect(fromResponse(error)).toMatchObject({ code: 429, observed: '429' });
    const answered = { ...error, $response: { statusCode: 503, headers: { 'retry-after': '7' } } };
    expect(fromResponse(answered)).toMatchObject({ code: 503, retryAfterSeconds: 7 });
  });

  it('reads an XMLHttpRequest', () => {
    const getResponseHeader = (name: string) => (name === 'retry-after' ? '120' : null);
    expect(fromResponse({ status: 503, statusText: 'Down', getResponseHeader })).toMatchObject({
      code: 503,
      reason: 'Down',
      retryAfterSeconds: 120,
    });
  });

  it('says when there is no status at all', () => {
    expect(fromResponse({ status: '200' })).not.toHaveProperty('code');
  });
});

describe('Retry-After', () => {
  const wait = (retryAfter: string, date?: string) =>
    fromResponse({ status: 503, headers: { 'retry-after': retryAfter, ...(date && { date }) } }, { now })
      .retryAfterSeconds;

  it.each([
    ['0', 0],
    ['7', 7],
    ['120', 120],
    ['999999999999', 86_400],
    // The three forms of RFC 9110 section 5.6.7, all the same second.
    ['Sun, 06 Nov 1994 08:50:37 GMT', 60],
    ['Sunday, 06-Nov-94 08:50:37 GMT', 60],
    ['Sun Nov  6 08:50:37 1994', 60],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 86_400],
    ['', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['2026', 2026],
    ['2026-01-01', undefined],
    ['Sun, 06 Foo 1994 08:50:37 GMT', undefined],
    ['Sun, 06 nJa 1994 08:50:37 GMT', undefined],
  ])('%j is %j', (retryAfter, seconds) => {
    expect(wait(retryAfter)).toBe(seconds);
  });

  it('counts from the Date of the server, whose clock set it', () => {
    expect(wait('Sun, 06 Nov 1994 09:49:37 GMT', 'Sun, 06 Nov 1994 09:49:07 GMT')).toBe(30);
    expect(wait('Sun, 06 Nov 1994 08:49:47 GMT', 'a while ago')).toBe(10);
  });

  it('is found in headers of any kind and case', () => {
    for (const headers of [
      new Headers({ 'Retry-After': '9' }),
      new Map([['retry-after', '9']]),
      { 'Retry-After': '9' },
      { 'RETRY-AFTER': ['9', '10'] },
      { 'retry-after': 9 },
    ]) {
      expect(fromResponse({ status: 429, headers }).retryAfterSeconds).toBe(9);
    }
  });

  it('gives every second of a day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400 }), (seconds) => {
        expect(wait(new Date(now + seconds * 1000).toUTCString())).toBe(seconds);
        expect(wait(new Date(now - seconds * 1000).toUTCString())).toBe(0);
      }),
    );
  });
});

describe('readResponse', () => {
  const response = (body: BodyInit, type = 'application/problem+json; charset=utf-8') =>
    new Response(body, { status: 403, headers: { 'content-type': type } });

  it('reads problem+json, and leaves the body to the caller', async () => {
    const given = response(JSON.stringify(problem));
    expect(await readResponse(given)).toStrictEqual({
      protocol: 'http',
      code: 403,
      mayMean: [],
      stages: [],
      observed: '403',
      reason: problem.detail,
      problem,
    });
    expect(await given.json()).toEqual(problem);
  });

  it('reads a real one', async () => {
    const seen = await readResponse(await fetch(url));
    expect(seen).toMatchObject({ code: 503, retryAfterSeconds: 120, problem: { title: problem.title } });
  });

  it('goes by the status of the response where the body says another', async () => {
    const seen = await readResponse(response('{"status": 500}'));
    expect(seen).toMatchObject({ code: 403, problem: { status: 500 } });
  });

  it('makes text short and visible, and passes over what is no text', async () => {
    const hostile = {
      title: '<img onerror=x>\u202e',
      detail: ['x'],
      type: 'x'.repeat(9999),
      instance: null,
      status: '1',
    };
    expect((await readResponse(response(JSON.stringify(hostile)))).problem).toStrictEqual({
      title: '<img onerror=x>\u{FFFD}',
      type: `${'x'.repeat(500)}…`,
    });
  });

  it.each([
    ['other JSON', response('{"title": "x"}', 'application/json')],
    ['HTML', response('<title>', 'text/html')],
    ['JSON that breaks off', response('{"title": "x')],
    ['a string', response('"x"')],
    ['a megabyte', response(`{"title": "${'x'.repeat(1_000_000)}"}`)],
    [
      'a body without an end',
      response(new ReadableStream({ pull: (stream) => stream.enqueue(new TextEncoder().encode('x'.repeat(1024))) })),
    ],
    ['a body that fails', response(new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) }))],
  ])('finds no problem in %s', async (_, given) => {
    const seen = await readResponse(given);
    expect(seen).toMatchObject({ code: 403 });
    expect(seen).not.toHaveProperty('problem');
  });

  it('finds no problem in a body that was read', async () => {
    const given = response(JSON.stringify(problem));
    await given.text();
    expect(await readResponse(given)).not.toHaveProperty('problem');
  });
});
