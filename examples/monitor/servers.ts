import { once } from 'node:events';
import { createServer as createHttpServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Addresses } from './src/acts.js';

/** Frames that a well-behaved server never sends; `ws` would not, so they go to its socket as bytes. */
const frames: { readonly [path: string]: readonly number[] } = {
  '/send/utf8': [0x81, 2, 0xc3, 0x28],
  '/send/reserved-bit': [0xc1, 2, 0x68, 0x69],
  '/send/one-byte': [0x88, 1, 3],
  '/send/too-large': [0x82, 127, 0x40, 0, 0, 0, 0, 0, 0, 0],
};
const closeFrame = (code: number) => [0x88, 2, code >> 8, code & 0xff];
const FORBIDDEN = [999, 1004, 1005, 1006, 1015, 1016, 5000];

/** Does to an open connection what its path asks for. */
function act(path: string, connection: WebSocket, socket: Socket): void {
  const code = Number(/^\/close\/(\d+)$/.exec(path)?.[1]);
  if (FORBIDDEN.includes(code)) {
    // `ws` would object to the code once more, when it comes back.
    socket.removeAllListeners('data').once('data', () => socket.end());
    socket.write(Buffer.from(closeFrame(code)));
  } else if (code) connection.close(code, `The monitor was asked for ${code}`);
  else if (path === '/end/empty') connection.close();
  else if (path === '/end/fin') socket.end();
  else if (path === '/end/rst') socket.resetAndDestroy();
  else if (frames[path]) socket.write(Buffer.from(frames[path]));
}

const refusals: { readonly [status: number]: { readonly [header: string]: string } } = {
  401: { 'WWW-Authenticate': 'Bearer' },
  403: {},
  429: { 'Retry-After': '2' },
  503: {},
};

// Read both ways: as the answer to an upgrade, and to a request that asks why the upgrade failed.
function answer({ url = '' }: IncomingMessage) {
  const status = Number(/^\/refuse\/(\d+)$/.exec(url)?.[1]);
  const headers = refusals[status];
  return headers
    ? { status, headers, body: JSON.stringify({ status, title: STATUS_CODES[status] }) }
    : { status: 426, headers: { Upgrade: 'websocket' }, body: '{}' };
}

const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Content-Type': 'application/problem+json',
};

const onRequest = (request: IncomingMessage, response: ServerResponse) => {
  const { status, headers, body } = answer(request);
  response.writeHead(status, { ...shared, ...headers }).end(body);
};

function onUpgrade(sockets: WebSocketServer) {
  return (request: IncomingMessage, socket: Socket, head: Buffer) => {
    // A client that gives up resets the connection.
    socket.on('error', () => {});
    const { status, headers, body } = answer(request);
    if (status !== 426) {
      const fields = { ...shared, ...headers, 'Content-Length': body.length, Connection: 'close' };
      const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (connection) => {
      connection.on('error', () => {});
      // The first message says that the client's open event has fired.
      connection.once('message', () => act(request.url ?? '', connection, socket));
    });
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Starts a server that breaks connections as their paths ask, and the same behind a self-signed certificate. */
export async function startServers(): Promise<{ addresses: Addresses; stop: () => void }> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const plain = createHttpServer(onRequest);
  const secure = createHttpsServer({ cert, key }, onRequest);
  for (const server of [plain, secure]) server.on('upgrade', onUpgrade(sockets));
  return {
    addresses: {
      plain: `ws://localhost:${await listen(plain)}`,
      secure: `wss://localhost:${await listen(secure)}`,
    },
    stop() {
      for (const client of sockets.clients) client.terminate();
      for (const server of [plain, secure]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
