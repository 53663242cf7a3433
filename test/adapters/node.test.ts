import { once } from 'node:events';
import { createServer } from 'node:http';
import https from 'node:https';
import net, { type Socket } from 'node:net';
import tls from 'node:tls';
import { Agent, fetch, request, WebSocket as UndiciSocket } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { fromNodeError } from '../../src/adapters/node.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { certificate, listen, tcp } from '../support/servers.js';

const open: { close(): unknown }[] = [];
const start = async (server: net.Server) => {
  open.push(server);
  return listen(server);
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = net.createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

const errorOf = (url: string, options: object = {}) =>
  new Promise<Error>((resolve) => {
    new WebSocket(url, options).on('error', resolve);
  });
const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it went well'),
    (error: unknown) => error,
  );

describe('real sockets', () => {
  it('nobody listens', async () => {
    const port = await closedPort();
    const expected = { protocol: 'net', code: 'ECONNREFUSED', mayMean: [], stages: ['tcp'] };
    expect(fromNodeError(await errorOf(`ws://127.0.0.1:${port}`))).toMatchObject(expected);
    // A TypeError whose cause is the error, or an AggregateError of one a address.
    expect(fromNodeError(await rejected(fetch(`http://localhost:${port}`)))).toMatchObject(expected);
    expect(fromNodeError(await rejected(globalThis.fetch(`http://localhost:${port}`)))).toMatchObject(expected);
  });

  it('no such host', async () => {
    const { protocol, code, stages } = fromNodeError(await errorOf('ws://no-such-host.invalid'));
    // A host without a resolver says EAI_AGAIN.
    expect(code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
    expect({ protocol, stages }).toEqual({ protocol: 'net', stages: ['dns'] });
  });

  it('the server resets', async () => {
    const port = await start(tcp((socket) => socket.once('data', () => socket.resetAndDestroy())));
    const seen = fromNodeError(await errorOf(`ws://127.0.0.1:${port}`));
    expect(seen).toMatchObject({ protocol: 'net', code: 'ECONNRESET', reason: 'read ECONNRESET' });
    expect(seen.stages).toContain('upgrade');
  });

  it('the server hangs up during the upgrade', async () => {
    const port = await start(tcp((socket) => socket.once('data', () => socket.end())));
    const mayMean = [
      { protocol: 'net', code: 'EOF' },
      { protocol: 'net', code: 'ECONNRESET' },
    ];
    const seen = fromNodeError(await errorOf(`ws://127.0.0.1:${port}`));
    expect(seen).toMatchObject({ protocol: 'net', mayMean, observed: 'socket hang up', stages: ['upgrade'] });
    expect(seen).not.toHaveProperty('code');
    expect(fromNodeError(await rejected(fetch(`http://127.0.0.1:${port}`)))).toMatchObject({
      protocol: 'net',
      code: 'EOF',
      observed: 'UND_ERR_SOCKET',
    });
  });

  it('what answers is no HTTP', async () => {
    const port = await start(tcp((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))));
    const seen = fromNodeError(await errorOf(`ws://127.0.0.1:${port}`));
    expect(seen).toMatchObject({ protocol: 'http', stages: ['upgrade'] });
    expect(seen.observed).toMatch(/^HPE_/);
  });

  it.each([301, 401, 403, 429, 503])('the server answers the upgrade with %i', async (status) => {
    const port = await start(
      createServer().on('upgrade', (_, socket: Socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)),
    );
    expect(fromNodeError(await errorOf(`ws://127.0.0.1:${port}`))).toMatchObject({
      protocol: 'http',
      code: status,
      mayMean: [],
      stages: ['upgrade'],
    });
  });

  it('the server does not answer the upgrade', async () => {
    const port = await start(tcp(() => {}));
    const seen = fromNodeError(await errorOf(`ws://127.0.0.1:${port}`, { handshakeTimeout: 50 }));
    expect(seen).toMatchObject({
      protocol: 'websocket',
      code: 1006,
      stages: ['upgrade'],
      observed: 'Opening handshake has timed out',
    });
    const dispatcher = new Agent({ headersTimeout: 50 });
    expect(fromNodeError(await rejected(fetch(`http://127.0.0.1:${port}`, { dispatcher })))).toMatchObject({
      code: 'ETIMEDOUT',
      observed: 'UND_ERR_HEADERS_TIMEOUT',
      stages: ['upgrade'],
    });
    await dispatcher.destroy();
  });

  it('the server stops in the middle', async () => {
    const port = await start(
      tcp((socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc'))),
    );
    const dispatcher = new Agent({ bodyTimeout: 50 });
    const { body } = await request(`http://127.0.0.1:${port}`, { dispatcher });
    expect(fromNodeError(await rejected(body.text()))).toMatchObject({
      code: 'ETIMEDOUT',
      observed: 'UND_ERR_BODY_TIMEOUT',
      stages: ['open'],
    });
    await dispatcher.destroy();
  });

  it('the caller gives up', async () => {
    const port = await start(tcp(() => {}));
    const aborted = await rejected(globalThis.fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.abort() }));
    // Nothing failed.
    expect(fromNodeError(aborted)).not.toHaveProperty('protocol');
    const late = await rejected(globalThis.fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(20) }));
    expect(fromNodeError(late)).toMatchObject({ code: 'ETIMEDOUT', observed: 'TimeoutError' });
  });

  it('the client of undici fires an ErrorEvent', async () => {
    const socket = new UndiciSocket(`ws://127.0.0.1:${await closedPort()}`);
    const event = await new Promise((resolve) => socket.addEventListener('error', resolve));
    // It says nothing of the cause: nothing is made up.
    expect(fromNodeError(event)).toMatchObject({ mayMean: [], stages: [] });
  });
});

describe('real TLS', () => {
  const server = async (host: string, days?: { from: number; to: number }) => {
    const made = await certificate(host, days);
    return { made, port: await start(https.createServer({ key: made.key, cert: made.cert })) };
  };
  const refused = (code: number) => ({ protocol: 'certificate', code, mayMean: [], stages: ['tls'] });

  it('nobody vouches for the certificate', async () => {
    const { port } = await server('localhost');
    expect(fromNodeError(await errorOf(`wss://localhost:${port}`))).toMatchObject({
      ...refused(18),
      observed: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    expect(fromNodeError(await rejected(fetch(`https://localhost:${port}`)))).toMatchObject(refused(18));
  });

  it('the certificate is another host’s', async () => {
    const { port, made } = await server('other.example');
    expect(fromNodeError(await errorOf(`wss://localhost:${port}`, { ca: made.cert }))).toMatchObject({
      ...refused(62),
      observed: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  it('the certificate has expired', async () => {
    const { port, made } = await server('localhost', { from: -9, to: -2 });
    expect(fromNodeError(await errorOf(`wss://localhost:${port}`, { ca: made.cert }))).toMatchObject({
      ...refused(10),
      observed: 'CERT_HAS_EXPIRED',
    });
  });

  it('the certificate is not valid yet', async () => {
    const { port, made } = await server('localhost', { from: 2, to: 9 });
    expect(fromNodeError(await errorOf(`wss://localhost:${port}`, { ca: made.cert }))).toMatchObject({
      ...refused(9),
      observed: 'CERT_NOT_YET_VALID',
    });
  });

  it('the server speaks no TLS', async () => {
    const port = await start(tcp((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 No\r\n\r\n'))));
    const seen = fromNodeError(await errorOf(`wss://localhost:${port}`));
    expect(seen).toMatchObject({ protocol: 'tls', code: 'NO_TLS', stages: ['tls'] });
    expect(seen.observed).toMatch(/^(ERR_SSL_\w+|EPROTO)$/);
  });

  it('they have no version in common', async () => {
    const made = await certificate('localhost');
    const port = await start(tls.createServer({ ...made, minVersion: 'TLSv1.3' }));
    expect(fromNodeError(await errorOf(`wss://localhost:${port}`, { maxVersion: 'TLSv1.2' }))).toMatchObject({
      protocol: 'tls',
      code: 70,
    });
  });

  it('the server hangs up', async () => {
    const port = await start(tcp((socket) => socket.once('data', () => socket.end())));
    expect(fromNodeError(await errorOf(`wss://localhost:${port}`))).toMatchObject({
      protocol: 'tls',
      code: 'NO_ALERT',
      stages: ['tls'],
    });
  });
});

describe('real frames', () => {
  const frames: readonly (readonly [string, readonly number[], number])[] = [
    ['WS_ERR_EXPECTED_FIN', [0x09, 0], 1002],
    ['WS_ERR_INVALID_CLOSE_CODE', [0x88, 2, 3, 0xee], 1002],
    ['WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH', [0x88, 126, 0, 126], 1002],
    ['WS_ERR_INVALID_OPCODE', [0x83, 0], 1002],
    ['WS_ERR_INVALID_UTF8', [0x81, 2, 0xc3, 0x28], 1007],
    ['WS_ERR_UNEXPECTED_MASK', [0x81, 0x81, 1, 2, 3, 4, 5], 1002],
    ['WS_ERR_UNEXPECTED_RSV_1', [0xc1, 0], 1002],
    ['WS_ERR_UNEXPECTED_RSV_2_3', [0xb1, 0], 1002],
    ['WS_ERR_UNSUPPORTED_DATA_PAYLOAD_LENGTH', [0x82, 127, 0x7f, 0, 0, 0, 0, 0, 0, 0], 1009],
    ['WS_ERR_UNSUPPORTED_MESSAGE_LENGTH', [0x82, 126, 0xff, 0xff], 1009],
  ];

  it.each(frames)('%s', async (observed, bytes, code) => {
    const server = createServer();
    const sockets = new WebSocketServer({ server, perMessageDeflate: false });
    sockets.on('connection', (_, { socket }) => socket.write(Buffer.from(bytes)));
    const port = await start(server);
    const error = await errorOf(`ws://127.0.0.1:${port}`, { perMessageDeflate: false, maxPayload: 1000 });
    expect(fromNodeError(error)).toMatchObject({ protocol: 'websocket', code, mayMean: [], observed });
  });

  it('WS_ERR_EXPECTED_MASK, on the side of the server', async () => {
    const server = createServer();
    const sockets = new WebSocketServer({ server });
    const error = new Promise((resolve) =>
      sockets.on('connection', (socket) => {
        socket.on('error', resolve);
      }),
    );
    const client = net.connect(await start(server), '127.0.0.1', () =>
      client.write(
        'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n\x81\x01a',
        'latin1',
      ),
    );
    expect(fromNodeError(await error)).toMatchObject({ code: 1002, observed: 'WS_ERR_EXPECTED_MASK' });
    client.destroy();
  });
});

describe('shapes', () => {
  it('follows causes and aggregates, and stops where they turn in a circle', () => {
    const inner: { code?: string; cause?: unknown; message: string } = { message: 'inner' };
    const outer = { message: 'outer', cause: { errors: [inner] } };
    inner.cause = outer;
    expect(fromNodeError(outer)).toMatchObject({ mayMean: [], reason: 'outer' });
    inner.code = 'EHOSTUNREACH';
    expect(fromNodeError(outer)).toMatchObject({ code: 'EHOSTUNREACH', stages: ['tcp'], reason: 'inner' });
  });

  it.each([
    ['ECONNREFUSED', 'ECONNREFUSED', ['tcp']],
    ['ENETUNREACH', 'ENETUNREACH', ['tcp']],
    ['EAI_AGAIN', 'EAI_AGAIN', ['dns']],
    ['EPIPE', 'EPIPE', ['upgrade', 'open', 'closing']],
    ['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT', ['dns', 'tcp', 'tls']],
    ['SELF_SIGNED_CERT_IN_CHAIN', 19, ['tls']],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 21, ['tls']],
    ['WS_ERR_TOO_MANY_BUFFERED_PARTS', 1008, ['open']],
  ])('reads the code %s alone', (code, nearest, stages) => {
    expect(fromNodeError(code)).toMatchObject({ code: nearest, stages, observed: code });
    expect(fromNodeError({ code })).toMatchObject({ code: nearest, stages, observed: code });
    for (const stage of stages) expect(websocket.stages).toContain(stage);
  });

  it.each([
    [{ code: 'ETIMEDOUT', syscall: 'connect' }, ['tcp']],
    [{ code: 'ETIMEDOUT', syscall: 'read' }, ['open']],
    [{ code: 'ECONNREFUSED', syscall: 'queryA' }, ['dns']],
  ])('takes the stage from the system call of %o', (error, stages) => {
    expect(fromNodeError(error).stages).toEqual(stages);
  });

  it('tells the timeout of axios from a connection that was aborted', () => {
    const error = { name: 'AxiosError', code: 'ECONNABORTED', message: 'timeout of 50ms exceeded' };
    expect(fromNodeError(error)).toMatchObject({ protocol: 'net', code: 'ETIMEDOUT' });
    expect(fromNodeError({ code: 'ECONNABORTED', message: 'Request aborted' }).code).toBe('ECONNABORTED');
  });

  it('takes EACCES of a socket alone for a failure of the network', () => {
    expect(fromNodeError({ code: 'EACCES', syscall: 'listen' }).code).toBe('EACCES');
    expect(fromNodeError({ code: 'EACCES', syscall: 'open' })).not.toHaveProperty('code');
  });

  it.each(['ENOENT', 'ERR_INVALID_ARG_TYPE', 'UND_ERR_INVALID_ARG', 'TypeError', '__proto__'])(
    'makes nothing of %s',
    (code) => {
      expect(fromNodeError({ code })).toStrictEqual({ mayMean: [], stages: [], observed: code, reason: '' });
    },
  );
});
