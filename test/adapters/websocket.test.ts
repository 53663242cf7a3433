import fc from 'fast-check';
import { createServer } from 'node:http';
import { CloseEvent } from 'undici';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { fromCloseEvent } from '../../src/adapters/websocket.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { findCode } from '../../src/selectors/findCode.js';
import { listen } from '../support/servers.js';

it('reads a CloseEvent', () => {
  expect(fromCloseEvent(new CloseEvent('close', { code: 1000, reason: 'bye', wasClean: true }))).toStrictEqual({
    protocol: 'websocket',
    code: 1000,
    mayMean: [],
    stages: [],
    observed: '1000',
    reason: 'bye',
    wasClean: true,
  });
});

it('reads the close event of ws', async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => socket.close(4401, 'token \u202eexpired\u0007'));
  const client = new WebSocket(`ws://127.0.0.1:${await listen(server)}`);
  const closed = fromCloseEvent(await new Promise((resolve) => client.addEventListener('close', resolve)));
  server.close();
  expect(closed).toMatchObject({ code: 4401, reason: 'token \u{FFFD}expired\u{FFFD}', wasClean: true });
  expect(findCode(websocket, closed.code, en).kind).toBe('range');
});

const hidden = [1015, 1002, 1007, 1009].map((code) => ({ protocol: 'websocket', code }));

it('says what a browser hides behind 1006', async () => {
  const server = createServer().on('upgrade', (_, socket) => socket.destroy());
  const client = new WebSocket(`ws://127.0.0.1:${await listen(server)}`);
  client.on('error', () => {});
  const code = await new Promise((resolve) => client.on('close', resolve));
  server.close();
  expect(fromCloseEvent({ code }).mayMean).toEqual(hidden);
});

it('takes a 0 for Deno’s 1006, and one that came in a Close frame for what it is', () => {
  const mayMean = [{ protocol: 'websocket', code: 1006 }, ...hidden];
  expect(fromCloseEvent(new CloseEvent('close'))).toMatchObject({ code: 0, mayMean, observed: '0' });
  expect(fromCloseEvent({ code: 0, wasClean: true })).toMatchObject({ code: 0, mayMean: [] });
});

it('keeps a reason short and visible', () => {
  expect(fromCloseEvent({ reason: 'x'.repeat(1_000_000) }).reason).toBe(`${'x'.repeat(123)}…`);
  expect(fromCloseEvent({ reason: '<b>\u0000\u2066\ud800' }).reason).toBe('<b>\u{FFFD}\u{FFFD}\u{FFFD}');
});

it.each([undefined, null, {}, 'close', { code: Symbol('1006') }, { code: Number.NaN }, { code: { code: 1006 } }])(
  'leaves empty what is missing in %o',
  (event) => {
    expect(fromCloseEvent(event)).toStrictEqual({
      protocol: 'websocket',
      mayMean: [],
      stages: [],
      observed: '',
      reason: '',
      wasClean: false,
    });
  },
);

it('gives what findCode takes, for any code', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65_535 }), (code) => {
      const seen = fromCloseEvent({ code });
      expect(seen.mayMean).not.toContainEqual({ protocol: 'websocket', code });
      expect(findCode(websocket, seen.code, en).code).toBe(code);
    }),
  );
});
