// What the libraries of JavaScript throw: program.mjs <library> <task> <argument>…
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { connect, createServer } from 'node:net';

const [library, task, ...args] = process.argv.slice(2);

// The error and what it wraps, the outermost first.
function chain(error) {
  const names = [];
  for (let one = error; one instanceof Error && names.length < 5; one = one.cause ?? one.errors?.[0]) {
    const { name, message, code, errno, syscall, reason, status } = one;
    names.push({ name, message, code, errno, syscall, reason, status });
  }
  return names;
}

const bytes = (value) => value;
const signal = (seconds) => (seconds ? AbortSignal.timeout(seconds * 1000) : undefined);
const read = async (response) => {
  console.log(response.status, response.statusText);
  console.log(await response.text());
};

const fetches = {
  fetch: async (url, seconds) => read(await fetch(url, { signal: signal(seconds) })),
  async http(url, seconds) {
    const { get } = url.startsWith('https') ? https : http;
    const [response] = await once(get(url, { agent: false, signal: signal(seconds) }), 'response');
    console.log(response.statusCode, response.statusMessage);
    for await (const chunk of response) process.stdout.write(chunk);
  },
  async undici(url, seconds) {
    const { request } = await import('undici');
    const options = seconds ? { headersTimeout: seconds * 1000, bodyTimeout: seconds * 1000 } : {};
    const { statusCode, body } = await request(url, options);
    console.log(statusCode, await body.text());
  },
  async axios(url, seconds) {
    const { default: axios } = await import('axios');
    console.log((await axios.get(url, seconds ? { timeout: seconds * 1000 } : {})).data);
  },
  async got(url, seconds) {
    const { default: got } = await import('got');
    const options = seconds ? { timeout: { request: seconds * 1000 } } : {};
    console.log(await got(url, { retry: { limit: 0 }, ...options }).text());
  },
  async 'node-fetch'(url, seconds) {
    const { default: nodeFetch } = await import('node-fetch');
    await read(await nodeFetch(url, { signal: signal(seconds) }));
  },
};

const websockets = {
  async ws(url) {
    const { default: WebSocket } = await import('ws');
    const socket = new WebSocket(url);
    socket.on('open', () => socket.send('hello'));
    socket.on('close', (code, reason) => console.log('closed', code, String(reason)));
    await once(socket, 'close');
  },
  async websocket(url) {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => socket.send('hello'));
    socket.addEventListener('error', (event) => console.log('error', event.message));
    const [event] = await once(socket, 'close');
    console.log('closed', event.code, event.reason);
  },
};

const tasks = {
  fetch: (url, seconds) => fetches[library](url, Number(seconds) || undefined),
  websocket: (url) => websockets[library](url),
  async call(target, seconds) {
    const grpc = await import('@grpc/grpc-js');
    const client = new grpc.Client(target, grpc.credentials.createInsecure());
    const options = seconds ? { deadline: Date.now() + seconds * 1000 } : {};
    await new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        '/shop.Orders/Get',
        bytes,
        bytes,
        Buffer.alloc(0),
        new grpc.Metadata(),
        options,
        (error) => (error ? reject(error) : resolve()),
      );
    });
  },
  async listen(host, port) {
    await once(createServer().listen(Number(port), host), 'listening');
  },
  open_many() {
    const files = [];
    try {
      for (;;) files.push(openSync('/dev/null'));
    } catch (error) {
      // Node needs some to print the error.
      for (const file of files.slice(0, 10)) closeSync(file);
      throw error;
    }
  },
  async write(host, port) {
    const socket = connect({ host, port: Number(port), allowHalfOpen: true });
    setInterval(() => socket.write('hello'), 300);
    await once(socket, 'close');
  },
};

try {
  await tasks[task](...args);
} catch (error) {
  writeFileSync(process.env.NAMES, JSON.stringify(chain(error)));
  throw error;
}
process.exit();
