import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Server, Socket } from 'node:net';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { fromText } from '../../src/adapters/text.js';
import { certificate, listen, tcp } from '../support/servers.js';

// What Chromium really writes on the console, read by fromText.

const frames: { readonly [path: string]: readonly number[] } = {
  '/utf8': [0x81, 2, 0xc3, 0x28],
  '/mask': [0x81, 0x81, 1, 2, 3, 4, 5],
  '/opcode': [0x83, 0],
  '/reserved-bit': [0xc1, 0],
  '/continuation': [0x80, 0],
  '/one-byte-close': [0x88, 1, 1],
  '/reserved-code': [0x88, 2, 3, 0xee],
  '/length': [0x82, 127, 0xff, 0, 0, 0, 0, 0, 0, 0],
};

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const web = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>wirecodes</title>');
}).on('upgrade', (request, socket: Socket, head) => {
  const { url = '' } = request;
  if (/^\/\d{3}$/.test(url)) {
    socket.end(`HTTP/1.1 ${url.slice(1)} No\r\nContent-Length: 0\r\nLocation: /\r\nWWW-Authenticate: Basic\r\n\r\n`);
  } else if (url === '/hang-up') socket.destroy();
  else sockets.handleUpgrade(request, socket, head, () => socket.write(Buffer.from(frames[url] ?? [])));
});

const servers: Server[] = [web];
let browser: Browser;
let tab: Tab;
let origin = '';
beforeAll(async () => {
  origin = `127.0.0.1:${await listen(web)}`;
  browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: browserArgs });
  tab = await browser.newPage();
  await tab.goto(`http://${origin}`);
}, 60_000);
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

async function consoleOf(url: string): Promise<string> {
  const message = tab.waitForEvent('console');
  await tab.evaluate((address) => void new WebSocket(address), url);
  return (await message).text();
}
const read = async (url: string) => {
  const { protocol, code, stages } = fromText(await consoleOf(url));
  return [protocol, code, stages];
};

describe('a WebSocket in Chromium', () => {
  it.each([401, 403, 404, 429, 503])('is refused with %i', async (status) => {
    expect(await read(`ws://${origin}/${status}`)).toEqual(['http', status, ['upgrade']]);
  });

  it.each([200, 301])('is refused with %i, which alone is no failure', async (status) => {
    expect(await read(`ws://${origin}/${status}`)).toEqual(['websocket', 1006, ['upgrade']]);
  });

  it.each([
    ['/utf8', 1007, ['open']],
    ['/mask', 1002, ['open']],
    ['/opcode', 1002, ['open']],
    ['/reserved-bit', 1002, ['open']],
    ['/continuation', 1002, ['open']],
    ['/one-byte-close', 1002, ['closing']],
    ['/reserved-code', 1002, ['closing']],
    ['/length', 1002, ['open']],
    ['/hang-up', 1006, ['upgrade']],
  ])('fails by %s', async (path, code, stages) => {
    expect(await read(`ws://${origin}${path}`)).toEqual(['websocket', code, stages]);
  });

  it('finds no host', async () => {
    expect(await read('ws://no-such-host.invalid')).toEqual(['websocket', 1006, ['dns']]);
  });

  it('finds nobody who listens', async () => {
    const server = tcp(() => {});
    const port = await listen(server);
    server.close();
    expect(await read(`ws://127.0.0.1:${port}`)).toEqual(['websocket', 1006, ['tcp']]);
  });

  it('does not trust the certificate', async () => {
    const { cert, key } = await certificate('localhost');
    const server = createTlsServer({ cert, key });
    servers.push(server);
    expect(await read(`wss://localhost:${await listen(server)}`)).toEqual(['websocket', 1015, ['tls']]);
  });

  it('meets no TLS', async () => {
    expect(await read(`wss://${origin}`)).toEqual(['websocket', 1015, ['tls']]);
  });

  it('meets no HTTP', async () => {
    const server = tcp((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.9\r\n')));
    servers.push(server);
    expect(await read(`ws://127.0.0.1:${await listen(server)}`)).toEqual(['websocket', 1006, ['upgrade']]);
  });

  it('is closed too soon', async () => {
    const message = tab.waitForEvent('console');
    await tab.evaluate((address) => new WebSocket(address).close(), `ws://${origin}/open`);
    expect(fromText((await message).text())).toMatchObject({ protocol: 'websocket', code: 1006 });
  });
});
