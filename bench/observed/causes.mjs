// The failures, a row each: what happens, the codes that it truly is, what the clients do, and the server that they meet.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer } from 'node:net';
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { addresses } from './namespace.mjs';
import { accept, closeFrame, frame, refuse } from './servers.mjs';

const HOST = 'api.example.test';
const HTTP = `http://${HOST}:8080/`;
const HTTPS = `https://${HOST}/`;
const urls = { dns: 'http://db.example.test:8080/', certificate: HTTPS, tls: HTTPS };

const net = (code) => ({ protocol: 'net', code });
const dns = (code) => ({ protocol: 'dns', code });
const certificate = (code) => ({ protocol: 'certificate', code });
const tls = (code) => ({ protocol: 'tls', code });
const http = (code) => ({ protocol: 'http', code });
const websocket = (code) => ({ protocol: 'websocket', code });
const grpc = (code) => ({ protocol: 'grpc', code });

async function serve(server, port, host) {
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => {});
  server.listen(port, host);
  await once(server, 'listening');
  return async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
}

const onConnection = (port, act) => () => serve(createServer(act), port);

// Acts once the request has come.
const onRequest = (act, port = 8080) =>
  onConnection(port, (socket) => {
    socket.once('data', () => act(socket));
  });

const afterBytes = (bytes, act) =>
  onRequest(async (socket) => {
    socket.write(bytes);
    await setTimeout(300);
    act(socket);
  });

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n';
const CUT = `${HEAD}Content-Length: 1000\r\n\r\n${'a'.repeat(100)}`;
const CHUNKS = `${HEAD}Transfer-Encoding: chunked\r\n\r\n64\r\n${'a'.repeat(100)}\r\n`;

const end = (socket) => socket.end();
const reset = (socket) => socket.resetAndDestroy();
const wait = () => {};

const hello = (request, response) => response.end('hello\n');

const startStatus = (status) => () =>
  serve(
    createHttpServer((request, response) => {
      response.writeHead(status, status === 401 ? { 'WWW-Authenticate': 'Basic realm="api"' } : {}).end();
    }),
    8080,
  );

// A process that serves; it has started once its port takes connections.
const startProcess =
  (port, command, ...args) =>
  async () => {
    const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    for (let tries = 0; tries < 50; tries += 1) {
      const socket = connect(port, '127.0.0.1');
      const [what] = await Promise.race([
        once(socket, 'connect').then(() => ['connected']),
        once(socket, 'error').then(
          () => ['refused'],
          (error) => [error],
        ),
      ]).catch(() => ['refused']);
      socket.destroy();
      if (what === 'connected') break;
      await setTimeout(100);
    }
    return async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    };
  };

const startHttps = (options) => () => serve(createHttpsServer(options, hello), 443);
const chain = ({ key, cert }, ...above) => ({ key, cert: [cert, ...above.map((one) => one.ca)].join('\n') });
const withCertificate = async (id, what, code, options, more) => ({
  id,
  what,
  is: [certificate(code)],
  start: startHttps(options),
  ...more,
});
const sServer = (...args) =>
  startProcess(443, 'openssl', 's_server', '-accept', '443', '-quiet', '-www', '-cert', '/srv/tmp/server.pem', ...args);

/** The rows. `trusted` is the authority that the clients trust, `unknown` one that they don't. */
export async function allCauses({ trusted, unknown }) {
  const intermediate = await trusted.newIntermediate();
  const late = await trusted.newIntermediate({ to: -1 });
  const good = await trusted.issue({ host: HOST });
  const rsa = await trusted.issue({ host: HOST, bits: 2048 });
  writeFileSync('/srv/tmp/server.pem', `${good.key}\n${good.cert}\n`);
  writeFileSync('/srv/tmp/unknown.pem', unknown.ca);
  const stranger = await unknown.issue({ host: 'client', client: true });
  writeFileSync('/srv/tmp/client.pem', `${stranger.key}\n${stranger.cert}\n`);

  const groups = {
    // Another address has another name: Firefox keeps an address for longer than it may.
    net: [
      { id: 'refused', what: 'Nothing listens on the port', is: [net('ECONNREFUSED')], tcp: true },
      {
        id: 'refused-localhost',
        what: 'Nothing listens on the port, of localhost with an IPv6 and an IPv4 address',
        is: [net('ECONNREFUSED')],
        url: 'http://localhost:8080/',
        tcp: true,
      },
      {
        id: 'timeout',
        what: 'Nobody answers the SYN: the system gives up',
        is: [net('ETIMEDOUT')],
        url: 'http://orders.example.test:8080/',
        answer: addresses.silent,
        tcp: true,
      },
      {
        id: 'timeout-own',
        what: 'Nobody answers the SYN: the client gives up',
        is: [net('ETIMEDOUT')],
        url: 'http://orders.example.test:8080/',
        answer: addresses.silent,
        seconds: 1,
      },
      {
        id: 'host-unreachable',
        what: 'A router says: host unreachable',
        is: [net('EHOSTUNREACH')],
        url: 'http://stock.example.test:8080/',
        answer: addresses.hostUnreachable,
        tcp: true,
      },
      {
        id: 'network-unreachable',
        what: 'No route leads to the address',
        is: [net('ENETUNREACH')],
        url: 'http://mail.example.test:8080/',
        answer: addresses.networkUnreachable,
        tcp: true,
      },
      {
        id: 'network-unreachable-6',
        what: 'No route leads to the IPv6 address',
        is: [net('ENETUNREACH')],
        url: `http://[${addresses.networkUnreachable6}]:8080/`,
      },
      {
        id: 'prohibited',
        what: 'A rule of the own machine forbids the connection',
        is: [net('EACCES')],
        url: 'http://login.example.test:8080/',
        answer: addresses.prohibited,
        tcp: true,
      },
      {
        id: 'reset',
        what: 'The server resets instead of a response',
        is: [net('ECONNRESET')],
        start: onRequest(reset),
      },
      {
        id: 'reset-body',
        what: 'The server resets in the middle of the body',
        is: [net('ECONNRESET')],
        start: afterBytes(CUT, reset),
      },
      { id: 'empty', what: 'The server closes instead of a response', is: [net('EOF')], start: onRequest(end) },
      {
        id: 'cut-head',
        what: 'The server closes in the middle of the headers',
        is: [net('EOF')],
        start: afterBytes('HTTP/1.1 200 OK\r\nContent-Ty', end),
      },
      {
        id: 'cut-body',
        what: 'The server closes before the Content-Length is reached',
        is: [net('EOF')],
        start: afterBytes(CUT, end),
      },
      {
        id: 'cut-chunks',
        what: 'The server closes before the last chunk',
        is: [net('EOF')],
        start: afterBytes(CHUNKS, end),
      },
      {
        id: 'no-response',
        what: 'The server takes the request and sends nothing: the client gives up',
        is: [net('ETIMEDOUT')],
        seconds: 2,
        start: onRequest(wait),
      },
      {
        id: 'no-rest',
        what: 'The server stops in the middle of the body: the client gives up',
        is: [net('ETIMEDOUT')],
        seconds: 2,
        start: afterBytes(CUT, wait),
      },
      {
        id: 'pipe',
        what: 'The client writes on after the server has closed',
        is: [net('EPIPE')],
        task: 'write',
        args: [HOST, '8080'],
        start: onConnection(8080, (socket) => {
          socket.resume();
          socket.end();
          socket.destroy();
        }),
      },
      {
        id: 'address-in-use',
        what: 'The port is taken',
        is: [net('EADDRINUSE')],
        task: 'listen',
        args: ['127.0.0.1', '8080'],
        start: () => serve(createServer(), 8080, '127.0.0.1'),
      },
      {
        id: 'address-not-available',
        what: 'The address is not one of this machine',
        is: [net('EADDRNOTAVAIL')],
        task: 'listen',
        args: ['192.0.2.1', '8080'],
      },
      {
        id: 'port-denied',
        what: 'A user without privileges takes port 80',
        is: [net('EACCES')],
        task: 'listen',
        args: ['127.0.0.1', '80'],
        user: true,
      },
      {
        id: 'files',
        what: 'The process has as many files open as it may',
        is: [net('EMFILE')],
        task: 'open_many',
        args: [],
        files: 64,
      },
    ],
    dns: [
      { id: 'nxdomain', what: 'NXDOMAIN', is: [net('ENOTFOUND'), dns(3)], answer: 3, name: true },
      {
        id: 'nodata',
        what: 'NOERROR without an address',
        is: [net('ENOTFOUND'), dns('NODATA')],
        answer: 'NODATA',
        name: true,
      },
      { id: 'servfail', what: 'SERVFAIL', is: [net('EAI_AGAIN'), dns(2)], answer: 2, name: true },
      { id: 'dns-refused', what: 'REFUSED', is: [net('EAI_AGAIN'), dns(5)], answer: 5, name: true },
      { id: 'formerr', what: 'FORMERR', is: [net('ENOTFOUND'), dns(1)], answer: 1, name: true },
      { id: 'notimp', what: 'NOTIMP', is: [net('EAI_AGAIN'), dns(4)], answer: 4, name: true },
      {
        id: 'dns-timeout',
        what: 'The resolver does not answer',
        is: [net('EAI_AGAIN')],
        answer: 'nothing',
        name: true,
      },
    ],
    certificate: await Promise.all([
      withCertificate('expired', 'Expired', 10, await trusted.issue({ host: HOST, to: -1 })),
      withCertificate('not-yet-valid', 'Not valid yet', 9, await trusted.issue({ host: HOST, from: 1 })),
      withCertificate('self-signed', 'Self-signed', 18, await trusted.issue({ host: HOST, selfSigned: true })),
      withCertificate(
        'self-signed-root',
        'A chain up to a root that is not trusted',
        19,
        chain(await unknown.issue({ host: HOST }), unknown),
      ),
      withCertificate('unknown-issuer', 'An issuer that nobody knows', 20, await unknown.issue({ host: HOST })),
      withCertificate(
        'no-intermediate',
        'The server does not send its intermediate',
        20,
        await intermediate.issue({ host: HOST }),
      ),
      withCertificate(
        'intermediate-expired',
        'The intermediate has expired',
        10,
        chain(await late.issue({ host: HOST }), late),
      ),
      withCertificate('wrong-host', 'For another host', 62, await trusted.issue({ host: 'www.example.test' })),
      withCertificate('wrong-ip', 'For another IP address', 64, await trusted.issue({ ip: '192.0.2.7' }), {
        url: 'https://127.0.0.1/',
      }),
      withCertificate('purpose', 'For clients only', 26, await trusted.issue({ host: HOST, client: true })),
      withCertificate('weak-key', 'An RSA key of 1024 bits', 66, {
        ...(await trusted.issue({ host: HOST, bits: 1024 })),
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
    ]),
    tls: [
      {
        id: 'plain',
        what: 'The server speaks plain HTTP',
        is: [tls('NO_TLS')],
        start: () => serve(createHttpServer(hello), 443),
      },
      {
        id: 'version',
        what: 'The server knows nothing newer than TLS 1.1',
        is: [tls(70)],
        start: startHttps({ ...rsa, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }),
      },
      {
        id: 'ciphers',
        what: 'No cipher suite in common',
        is: [tls(40)],
        start: startHttps({ ...rsa, maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' }),
      },
      {
        id: 'client-certificate-13',
        what: 'TLS 1.3: the client sends no certificate',
        is: [tls(116)],
        start: sServer('-Verify', '1', '-verify_return_error', '-tls1_3'),
      },
      {
        id: 'client-certificate-12',
        what: 'TLS 1.2: the client sends no certificate',
        is: [tls(40)],
        start: sServer('-Verify', '1', '-verify_return_error', '-tls1_2'),
      },
      {
        id: 'client-authority',
        what: 'The server does not trust the issuer of the client certificate',
        is: [tls(48)],
        clientCertificate: '/srv/tmp/client.pem',
        start: sServer('-Verify', '1', '-verify_return_error', '-CAfile', '/etc/ssl/certs/bench.pem', '-tls1_2'),
      },
      {
        id: 'server-name',
        what: 'The server does not know the server name',
        is: [tls(112)],
        start: sServer('-servername', 'www.example.test', '-servername_fatal', '-cert2', '/srv/tmp/server.pem'),
      },
      {
        id: 'alpn',
        what: 'No protocol in common (ALPN)',
        is: [tls(120)],
        start: sServer('-alpn', 'mqtt'),
      },
      {
        id: 'handshake-closed',
        what: 'The server closes in the middle of the handshake',
        is: [tls('NO_ALERT')],
        start: onRequest(end, 443),
      },
      {
        id: 'handshake-reset',
        what: 'The server resets in the middle of the handshake',
        is: [net('ECONNRESET')],
        start: onRequest(reset, 443),
      },
      {
        id: 'handshake-silent',
        what: 'The server says nothing in the handshake: the client gives up',
        is: [net('ETIMEDOUT')],
        seconds: 2,
        start: onRequest(wait, 443),
      },
      {
        id: 'http-to-tls',
        what: 'The client speaks plain HTTP to a TLS port, which closes',
        is: [net('EOF')],
        url: `http://${HOST}:443/`,
        start: startHttps(good),
      },
    ],
    http: [400, 401, 403, 404, 407, 429, 500, 502, 503, 504].map((status) => ({
      id: `status-${status}`,
      what: `The answer is ${status}`,
      is: [http(status)],
      start: startStatus(status),
    })),
    websocket: [
      ...[1000, 1001, 1003, 1008, 1009, 1011, 1012, 4000].map((code) => ({
        id: `close-${code}`,
        what: `The server closes with ${code}`,
        is: [websocket(code)],
        start: startSocket((socket) => socket.write(closeFrame(code))),
      })),
      {
        id: 'close-empty',
        what: 'The server closes without a code',
        is: [websocket(1005)],
        start: startSocket((socket) => socket.write(closeFrame())),
      },
      {
        id: 'socket-end',
        what: 'The server ends TCP without a Close frame',
        is: [websocket(1006)],
        start: startSocket(end),
      },
      {
        id: 'socket-reset',
        what: 'The server resets TCP without a Close frame',
        is: [websocket(1006), net('ECONNRESET')],
        start: startSocket(reset),
      },
      {
        id: 'socket-utf8',
        what: 'The server sends text that is not UTF-8',
        is: [websocket(1007)],
        start: startSocket((socket) => socket.write(frame(1, Buffer.from([0xff, 0xfe, 0xfd])))),
      },
      ...[200, 401, 403, 404, 429, 503].map((status) => ({
        id: `upgrade-${status}`,
        what: `The upgrade is answered with ${status}`,
        is: [http(status)],
        start: onRequest((socket) => refuse(socket, status)),
      })),
      { id: 'upgrade-empty', what: 'The server closes instead of an answer', is: [net('EOF')], start: onRequest(end) },
      { id: 'socket-refused', what: 'Nothing listens on the port', is: [net('ECONNREFUSED')] },
      { id: 'socket-name', what: 'The host name does not exist', is: [net('ENOTFOUND'), dns(3)], answer: 3 },
    ].map((one) => ({ task: 'websocket', url: `ws://${HOST}:8080/`, ...one })),
    grpc: [
      { id: 'grpc-refused', what: 'Nothing listens on the port', is: [grpc(14)] },
      { id: 'grpc-name', what: 'The host name does not exist', is: [grpc(14)], answer: 3 },
      { id: 'grpc-deadline', what: 'The server never answers', is: [grpc(4)], seconds: 2, start: onRequest(wait) },
      {
        id: 'grpc-http',
        what: 'The server speaks HTTP/1.1',
        is: [grpc(14)],
        seconds: 3,
        start: () => serve(createHttpServer(hello), 8080),
      },
    ].map((one) => ({ task: 'call', args: [`${HOST}:8080`], ...one })),
    proxy: [
      {
        id: 'backend-refused',
        what: 'Nothing listens on the port of the backend',
        is: [http(502), net('ECONNREFUSED')],
      },
      {
        id: 'backend-timeout',
        what: 'The backend does not answer the SYN',
        is: [http(504), net('ETIMEDOUT')],
        args: [`http://${addresses.silent}:8080`],
      },
      {
        id: 'backend-unreachable',
        what: 'No route leads to the backend',
        is: [http(502), net('EHOSTUNREACH')],
        args: [`http://${addresses.hostUnreachable}:8080`],
      },
      {
        id: 'backend-name',
        what: 'The name of the backend does not exist',
        is: [http(502), net('ENOTFOUND'), dns(3)],
        answer: 3,
      },
      {
        id: 'backend-servfail',
        what: 'The resolver answers SERVFAIL for the name of the backend',
        is: [http(502), net('EAI_AGAIN'), dns(2)],
        answer: 2,
      },
      {
        id: 'backend-silent',
        what: 'The backend takes the request and sends nothing',
        is: [http(504), net('ETIMEDOUT')],
        start: onRequest(wait),
      },
      {
        id: 'backend-empty',
        what: 'The backend closes instead of a response',
        is: [http(502), net('EOF')],
        start: onRequest(end),
      },
      {
        id: 'backend-reset',
        what: 'The backend resets instead of a response',
        is: [http(502), net('ECONNRESET')],
        start: onRequest(reset),
      },
      {
        id: 'backend-cut',
        what: 'The backend closes in the middle of the body',
        is: [net('EOF')],
        start: afterBytes(CUT, end),
      },
      {
        id: 'backend-garbage',
        what: 'The backend sends something that is not HTTP',
        is: [http(502)],
        start: afterBytes('SSH-2.0-OpenSSH_9.2\r\n', end),
      },
      {
        id: 'backend-tls',
        what: 'The backend speaks TLS',
        is: [http(502)],
        args: [`http://${HOST}:443`],
        start: startHttps(good),
      },
      {
        id: 'backend-plain',
        what: 'The backend does not speak TLS',
        is: [http(502), tls('NO_TLS')],
        args: [`https://${HOST}:443`],
        start: () => serve(createHttpServer(hello), 443),
      },
      ...[
        [
          'backend-expired',
          'The certificate of the backend has expired',
          10,
          await trusted.issue({ host: HOST, to: -1 }),
        ],
        [
          'backend-self-signed',
          'The certificate of the backend is self-signed',
          18,
          await trusted.issue({ host: HOST, selfSigned: true }),
        ],
        [
          'backend-issuer',
          'The issuer of the certificate of the backend is unknown',
          20,
          await unknown.issue({ host: HOST }),
        ],
        [
          'backend-host',
          'The certificate of the backend is for another host',
          62,
          await trusted.issue({ host: 'www.example.test' }),
        ],
      ].map(([id, what, code, options]) => ({
        id,
        what,
        is: [http(502), certificate(code)],
        args: [`https://${HOST}:443`],
        start: startHttps(options),
      })),
      ...[401, 403, 404, 429, 500, 503].map((status) => ({
        id: `backend-${status}`,
        what: `The backend answers ${status}`,
        is: [http(status)],
        start: startStatus(status),
      })),
    ].map((one) => ({ task: 'proxy', args: [`http://${HOST}:8080`], ...one })),
  };
  return Object.entries(groups).flatMap(([group, rows]) =>
    rows.map((one) => ({
      group,
      task: 'fetch',
      answer: '127.0.0.1',
      url: urls[group] ?? HTTP,
      ...one,
    })),
  );
}

// A WebSocket server on bare TCP, which acts once the client has sent something.
function startSocket(act) {
  return onConnection(8080, (socket) => {
    let bytes = Buffer.alloc(0);
    const upgrade = (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      if (!bytes.includes('\r\n\r\n')) return;
      accept(socket, /^sec-websocket-key: *(\S+)/im.exec(bytes.toString('latin1'))[1]);
      socket.off('data', upgrade);
      socket.once('data', () => {
        act(socket);
        socket.once('data', () => socket.end());
      });
    };
    socket.on('data', upgrade);
    socket.on('data', (chunk) => {
      if ((chunk[0] & 0x0f) === 8) socket.end();
    });
  });
}
