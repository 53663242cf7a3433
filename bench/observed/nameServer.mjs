// A DNS server that answers as it is told.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';

const A = 1;

/** Listens on 127.0.0.1:53. `answer` is an IPv4 address, an RCODE, 'NODATA', or 'nothing' at all; it may be changed. */
export async function startNameServer() {
  const server = createSocket('udp4');
  const state = { answer: '127.0.0.1', stop: () => server.close() };
  server.on('message', (query, from) => {
    if (state.answer === 'nothing') return;
    let end = 12;
    while (query[end] !== 0) end += query[end] + 1;
    const question = query.subarray(12, end + 5);
    const isA = query.readUInt16BE(end + 1) === A;
    const address = /^\d+\.[\d.]+$/.test(state.answer) && isA ? state.answer.split('.').map(Number) : undefined;
    const rcode = typeof state.answer === 'number' ? state.answer : 0;
    // A response, recursion desired and available.
    const head = [query[0], query[1], 0x81, 0x80 | rcode, 0, 1, 0, address ? 1 : 0, 0, 0, 0, 0];
    // A pointer to the name in the question; class IN, and a TTL of 0.
    const record = address ? [0xc0, 12, 0, A, 0, 1, 0, 0, 0, 0, 0, 4, ...address] : [];
    server.send(Buffer.from([...head, ...question, ...record]), from.port, from.address);
  });
  server.bind(53, '127.0.0.1');
  await once(server, 'listening');
  return state;
}
