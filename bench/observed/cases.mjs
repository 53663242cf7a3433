// What happens, a row each: `start` gives a server for one connection, `task` says what the client does besides opening it.
import { createServer } from 'node:net';
import { websocket } from '../../src/catalogs/websocket.ts';
import { closeFrame, frame, listen, messageHead, refuse, startRaw, startWs, switchProtocols } from './servers.mjs';

// Every code that the catalog names, and samples of each range.
const codes = [...Object.keys(websocket.codes).map(Number), 0, 999, 1016, 2999, 3001, 4000, 4999, 5000, 65_535];

// What npm `ws` agrees to send.
const wsSends = (code) => websocket.codes[code]?.onWire === 'allowed' || (code >= 3000 && code <= 4999);

const startClosing = (code) =>
  wsSends(code) ? startWs((socket) => socket.close(code)) : startRaw({ sends: [closeFrame(code)] });

const MIB = 1024 * 1024;

const NEVER = new Promise(() => {});

async function startNothing() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return { url: `ws://127.0.0.1:${port}/`, saw: NEVER, stop() {} };
}

async function startRedirect() {
  const target = await startWs((socket) => socket.close(1000));
  const server = await startRaw({ reply: (socket) => refuse(socket, 301, `Location: ${target.url}\r\n`) });
  return {
    url: server.url,
    saw: target.saw,
    stop() {
      server.stop();
      target.stop();
    },
  };
}

async function startPlainBehindWss() {
  const server = await startWs();
  return { ...server, url: server.url.replace('ws://127.0.0.1', 'wss://localhost') };
}

/** The rows. `authority` issues the certificates; the clients trust it. */
export function allCases(authority) {
  const startTls = async (certificate, options) =>
    startWs((socket) => socket.close(1000), { ...(await authority.issue(certificate)), ...options });

  const groups = {
    'The server sends a Close frame': [
      ...codes.map((code) => ({
        id: `close-${code}`,
        what: `Close ${code}`,
        start: () => startClosing(code),
      })),
      {
        id: 'close-empty',
        what: 'Close without a code',
        start: () => startWs((socket) => socket.close()),
      },
      {
        id: 'close-one-byte',
        what: 'Close with a body of one byte',
        start: () => startRaw({ sends: [frame(8, Buffer.from([3]))] }),
      },
      {
        id: 'close-bad-reason',
        what: 'Close 1000 with a reason that is not UTF-8',
        start: () => startRaw({ sends: [frame(8, Buffer.from([3, 232, 0xff, 0xfe]))] }),
      },
    ],
    'The connection breaks': [
      { id: 'fin', what: 'The server ends TCP (FIN) without a Close frame', start: () => startRaw({ hangsUp: 'fin' }) },
      {
        id: 'rst',
        what: 'The server resets TCP (RST) without a Close frame',
        start: () => startRaw({ hangsUp: 'rst' }),
      },
    ],
    'The server sends what it should not': [
      {
        id: 'bad-utf8',
        what: 'A text message that is not UTF-8',
        start: () => startRaw({ sends: [frame(1, Buffer.from([0xff, 0xfe, 0xfd]))] }),
      },
      {
        id: 'reserved-bit',
        what: 'A text message with the reserved bit RSV1 set',
        start: () => startRaw({ sends: [frame(1, Buffer.from('text'), { rsv: 4 })] }),
      },
      {
        id: 'opcode',
        what: 'A frame with the reserved opcode 3',
        start: () => startRaw({ sends: [frame(3, Buffer.from('text'))] }),
      },
      {
        id: 'masked',
        what: 'A masked text message, then Close 1000',
        start: () => startRaw({ sends: [frame(1, Buffer.from('text'), { mask: [1, 2, 3, 4] }), closeFrame(1000)] }),
      },
      {
        id: 'large',
        what: 'A message of 128 MiB, then Close 1000',
        start: () => startRaw({ sends: [messageHead(128 * MIB), Buffer.alloc(128 * MIB), closeFrame(1000)] }),
      },
      {
        id: 'claims-huge',
        what: 'The head of a message of 2^62 bytes',
        start: () => startRaw({ sends: [messageHead(2 ** 62)] }),
      },
    ],
    'The upgrade fails': [
      {
        id: 'refuse-301',
        what: 'The answer is 301, to a server that sends Close 1000',
        start: startRedirect,
      },
      ...[401, 403, 429, 503].map((status) => ({
        id: `refuse-${status}`,
        what: `The answer is ${status}`,
        start: () => startRaw({ reply: (socket) => refuse(socket, status) }),
      })),
      {
        id: 'no-answer',
        what: 'There is no answer: the server hangs up',
        start: () => startRaw({ reply: (socket) => socket.end() }),
      },
      {
        id: 'wrong-accept',
        what: '101 with a wrong Sec-WebSocket-Accept, then Close 1000',
        start: () =>
          startRaw({
            reply: (socket) => switchProtocols(socket, 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='),
            sends: [closeFrame(1000)],
          }),
      },
    ],
    'There is no connection': [
      { id: 'no-listener', what: 'Nothing listens on the port', start: startNothing },
      {
        id: 'dns',
        what: 'The host name does not exist',
        start: () => ({ url: 'ws://nobody.invalid/', saw: NEVER, stop() {} }),
      },
    ],
    'TLS fails': [
      { id: 'tls-untrusted', what: 'Self-signed certificate', start: () => startTls({ selfSigned: true }) },
      { id: 'tls-host', what: 'Certificate for another host', start: () => startTls({ host: 'elsewhere.example' }) },
      { id: 'tls-expired', what: 'Expired certificate', start: () => startTls({ to: -1 }) },
      {
        id: 'tls-version',
        what: 'The server knows nothing newer than TLS 1.1',
        start: () => startTls({}, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
      },
      { id: 'tls-none', what: 'The server speaks plain HTTP', start: startPlainBehindWss },
      { id: 'tls-good', what: 'For comparison: TLS succeeds, then Close 1000', start: () => startTls({}) },
    ],
    'The client closes': [
      ...codes.map((code) => ({ id: `call-${code}`, what: `close(${code})`, start: startWs, task: { close: [code] } })),
      { id: 'call-nothing', what: 'close()', start: startWs, task: { close: [] } },
      {
        id: 'call-long-reason',
        what: 'close(1000, reason) with a reason of 124 bytes',
        start: startWs,
        task: { close: [1000, 'r'.repeat(124)] },
      },
      { id: 'call-early', what: 'close() while connecting', start: startWs, task: { close: [], early: true } },
      {
        id: 'call-unanswered',
        what: 'close(1000), and the server never answers',
        start: () => startRaw({ answers: false }),
        // Chromium waits for 60 s.
        task: { close: [1000], patience: 90_000 },
        timed: true,
      },
    ],
    'The page is left': [
      {
        id: 'leave-link',
        what: 'Another page is opened in its place',
        start: startWs,
        leaves: true,
        // Chromium keeps the page, and the connection with it, for 10 minutes.
        task: { patience: 660_000 },
        timed: true,
      },
      { id: 'leave-back', what: 'Another page is opened, and then the user goes back', start: startWs, leaves: true },
      { id: 'leave-reload', what: 'The page is reloaded', start: startWs, leaves: true },
      { id: 'leave-tab', what: 'The tab is closed', start: startWs, leaves: true },
    ],
  };
  return Object.entries(groups).flatMap(([group, cases]) => cases.map((one) => ({ group, ...one })));
}
