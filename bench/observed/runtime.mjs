// A client without a page: takes tasks on stdin, one JSON object a line, and answers each on stdout.
// The argument names the npm package whose WebSocket is used; without one it is the runtime's own.
import process from 'node:process';
import { createInterface } from 'node:readline';
import { watch } from './watch.mjs';

const packages = {
  ws: async () => (await import('ws')).default,
  websocket: async () => (await import('websocket')).default.w3cwebsocket,
  'faye-websocket': async () => (await import('faye-websocket')).default.Client,
};
const Socket = await packages[process.argv[2]]?.();

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

say({ node: process.versions.node, deno: process.versions.deno, bun: process.versions.bun });
for await (const line of createInterface({ input: process.stdin })) say(await watch(JSON.parse(line), Socket));
process.exit();
