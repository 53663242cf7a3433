import { createServer } from 'node:http';
import { Server, type Socket as ServerSocket } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { afterEach, describe, expect, it } from 'vitest';
import { fromSocketIo } from '../../src/adapters/socketio.js';
import { listen } from '../support/servers.js';

const stops: (() => unknown)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A real server and a real client, connected; and what each hears when they part. */
async function connect(options: object = {}, transport: 'websocket' | 'polling' = 'websocket') {
  const http = createServer();
  const server = new Server(http, options);
  const connected = new Promise<ServerSocket>((resolve) => server.on('connection', resolve));
  const port = await listen(http);
  const client: Socket = io(`http://127.0.0.1:${port}`, { transports: [transport], reconnection: false });
  stops.push(
    () => client.disconnect(),
    () => server.close(),
  );
  const remote = await connected;
  if (!client.connected) await new Promise<void>((resolve) => client.once('connect', resolve));
  const onClient = new Promise<[string, unknown]>((resolve) =>
    client.on('disconnect', (reason, details) => resolve([reason, details])),
  );
  const onServer = new Promise<[string, unknown]>((resolve) =>
    remote.on('disconnect', (reason, details) => resolve([reason, details])),
  );
  return { client, remote, server, onClient, onServer };
}

describe('real disconnects', () => {
  it('the server disconnects', async () => {
    const { remote, onClient, onServer } = await connect();
    remote.disconnect();
    expect(fromSocketIo(...(await onClient))).toMatchObject({
      protocol: 'websocket',
      code: 1000,
      stages: ['open'],
      observed: 'io server disconnect',
    });
    expect(fromSocketIo(...(await onServer))).toMatchObject({ code: 1000, observed: 'server namespace disconnect' });
  });

  it('the client disconnects', async () => {
    const { client, onClient, onServer } = await connect();
    client.disconnect();
    expect(fromSocketIo(...(await onClient))).toMatchObject({ code: 1000, observed: 'io client disconnect' });
    expect(fromSocketIo(...(await onServer)).observed).toMatch(/^(client namespace disconnect|transport close)$/);
  });

  it('the connection is cut: the details hold the CloseEvent', async () => {
    const { remote, onClient } = await connect();
    (remote.conn.transport as unknown as { socket: { terminate(): void } }).socket.terminate();
    const seen = fromSocketIo(...(await onClient));
    expect(seen).toMatchObject({ code: 1006, observed: 'transport close' });
    expect(seen.mayMean).toContainEqual({ protocol: 'websocket', code: 1015 });
  });

  it('the socket below closes with a code of its own', async () => {
    const { remote, onClient } = await connect();
    (remote.conn.transport as unknown as { socket: { close(code: number, reason: string): void } }).socket.close(
      1012,
      'restart',
    );
    expect(fromSocketIo(...(await onClient))).toMatchObject({ code: 1012, mayMean: [], reason: 'restart' });
  });

  it('the heartbeat stops', async () => {
    const { client, onClient, onServer } = await connect({ pingInterval: 30, pingTimeout: 30 });
    // The client no longer answers, and the server never hears why.
    client.io.engine.removeAllListeners('heartbeat');
    (client.io.engine as unknown as { transport: { write(): void } }).transport.write = () => {};
    expect(fromSocketIo(...(await onServer))).toMatchObject({ code: 1006, observed: 'ping timeout' });
    await onClient;
  });

  it('a packet is no packet', async () => {
    const { client, onServer } = await connect();
    (client.io.engine as unknown as { transport: { ws: { send(text: string): void } } }).transport.ws.send('4!');
    const seen = fromSocketIo(...(await onServer));
    expect(seen).toMatchObject({
      protocol: 'websocket',
      observed: expect.stringMatching(/^(parse error|forced close)$/),
    });
  });

  it('the server shuts down', async () => {
    const { server, onServer } = await connect();
    void server.close();
    expect(fromSocketIo(...(await onServer))).toMatchObject({ code: 1001, observed: 'server shutting down' });
  });
});

describe('real connect errors', () => {
  const fails = async (port: number, transport: string) => {
    const client = io(`http://127.0.0.1:${port}`, { transports: [transport], reconnection: false });
    stops.push(() => client.disconnect());
    const error = await new Promise<Error>((resolve) => client.on('connect_error', resolve));
    return fromSocketIo(error.message, error);
  };

  it('a poll is refused: the HTTP status says why', async () => {
    const server = createServer((_, response) => response.writeHead(503).end());
    stops.push(() => server.close());
    expect(await fails(await listen(server), 'polling')).toMatchObject({
      protocol: 'http',
      code: 503,
      stages: ['upgrade'],
      observed: 'xhr poll error',
    });
  });

  it('an upgrade is refused: the status is hidden', async () => {
    const server = createServer().on('upgrade', (_, socket) => socket.end('HTTP/1.1 403 No\r\n\r\n'));
    stops.push(() => server.close());
    // A browser hides the status; in Node.js the error of ws tells it.
    const seen = await fails(await listen(server), 'websocket');
    expect(seen.observed).toBe('websocket error');
    expect([seen.protocol, seen.code]).toEqual(seen.protocol === 'http' ? ['http', 403] : ['websocket', 1006]);
  });
});

it('reads the status in the error of ws that Node.js gives', () => {
  const error = { description: { message: 'Unexpected server response: 400' } };
  expect(fromSocketIo('websocket error', error)).toMatchObject({ protocol: 'http', code: 400, stages: ['upgrade'] });
});

it.each(['', 'transport', 'constructor', '__proto__', undefined, 1006])('makes nothing of %j', (reason) => {
  expect(fromSocketIo(reason)).not.toHaveProperty('protocol');
});
