// Servers for one connection each: `{ url, saw, stop }`. A server acts once the client has said that it is open.
// `saw` resolves to what a server's close event holds: the code in the client's Close frame, 1005 where that is empty,
// 1006 where there is none or not a valid one.
import { createHash } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createServer as createTlsServer } from 'node:tls';
import { WebSocketServer } from 'ws';

export const listen = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });

/** npm `ws`, which keeps to the protocol. `tls` holds the options of a TLS server to put it behind. */
export async function startWs(onOpen, tls) {
  const http = createHttpServer();
  const server = tls ? createTlsServer(tls, (socket) => http.emit('connection', socket)) : http;
  const sockets = new WebSocketServer({ server: http });
  const saw = new Promise((resolve) => {
    sockets.on('connection', (socket) => {
      socket.on('error', () => {});
      socket.on('close', resolve);
      socket.once('message', () => onOpen?.(socket));
    });
  });
  const port = await listen(server);
  return {
    url: tls ? `wss://localhost:${port}/` : `ws://127.0.0.1:${port}/`,
    saw,
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      http.closeAllConnections();
    },
  };
}

/**
 * A server on bare TCP, for what `ws` won't do. Once open it writes each of `sends`, half a second apart, or hangs up
 * as `hangsUp` says. It answers a Close frame if need be and ends the connection, unless `answers` is false.
 * `reply` writes the answer to the upgrade, given the socket and the client's key.
 */
export async function startRaw({ sends = [], hangsUp, answers = true, reply = accept }) {
  const closes = sends.some((bytes) => (bytes[0] & 0x0f) === 8);
  const sockets = new Set();
  let conclude;
  const saw = new Promise((resolve) => {
    conclude = resolve;
  });
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    let upgraded = false;
    let acted = false;
    socket.on('error', () => {});
    socket.on('close', () => {
      if (acted) conclude(1006);
    });
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (!upgraded) {
        const end = bytes.indexOf('\r\n\r\n');
        if (end < 0) return;
        upgraded = true;
        reply(socket, /^sec-websocket-key: *(\S+)/im.exec(bytes.toString('latin1'))?.[1]);
        bytes = bytes.subarray(end + 4);
      }
      if (!acted && bytes.length > 0) {
        acted = true;
        void writeAll(socket, sends);
        if (hangsUp === 'fin') socket.end();
        if (hangsUp === 'rst') socket.resetAndDestroy();
      }
      const code = closeCodeIn(bytes);
      if (code === undefined) return;
      conclude(code);
      if (!answers) return;
      socket.end(closes ? undefined : closeFrame(code === 1005 ? undefined : code));
    });
  });
  const port = await listen(server);
  return {
    url: `ws://127.0.0.1:${port}/`,
    saw,
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Answers an upgrade as the protocol asks. */
export function accept(socket, key) {
  const proof = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  switchProtocols(socket, proof);
}

/** Answers an upgrade with 101 and `proof` as Sec-WebSocket-Accept. */
export function switchProtocols(socket, proof) {
  const head = `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${proof}`;
  socket.write(`HTTP/1.1 101 Switching Protocols\r\n${head}\r\n\r\n`);
}

/** Answers an upgrade with `status`. */
export function refuse(socket, status, headers = '') {
  socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n${headers}\r\n`);
}

/** A frame of up to 125 bytes, with reserved bits (`rsv`, 0 to 7) and a `mask` of four bytes if asked. */
export function frame(opcode, payload, { rsv = 0, mask } = {}) {
  const head = [0x80 | (rsv << 4) | opcode, (mask ? 0x80 : 0) | payload.length, ...(mask ?? [])];
  return Buffer.from([...head, ...payload.map((byte, index) => (mask ? byte ^ mask[index % 4] : byte))]);
}

/** The head of a binary message of `size` bytes. */
export function messageHead(size) {
  const head = Buffer.from([0x82, 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  head.writeBigUInt64BE(BigInt(size), 2);
  return head;
}

/** A Close frame with `code`, or an empty one. */
export function closeFrame(code) {
  return frame(8, code === undefined ? Buffer.alloc(0) : Buffer.from([code >> 8, code & 0xff]));
}

async function writeAll(socket, [first, ...rest]) {
  if (!first || !socket.writable) return;
  socket.write(first);
  await setTimeout(500);
  await writeAll(socket, rest);
}

// The code of the first Close frame among a client's frames, all masked and short; undefined before it came.
function closeCodeIn(bytes) {
  for (let at = 0; at + 6 <= bytes.length;) {
    const length = bytes[at + 1] & 0x7f;
    const mask = bytes.subarray(at + 2, at + 6);
    const body = bytes.subarray(at + 6, at + 6 + length);
    if (body.length < length) return undefined;
    if ((bytes[at] & 0x0f) === 8) return length < 2 ? 1005 : ((body[0] ^ mask[0]) << 8) | (body[1] ^ mask[1]);
    at += 6 + length;
  }
  return undefined;
}
