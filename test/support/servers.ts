import { once } from 'node:events';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** Starts a server on a free port; gives the port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A TCP server that does what it is told with each connection. */
export function tcp(onConnection: (socket: Socket) => void): Server {
  return net.createServer((socket) => {
    // A client that gives up resets the connection.
    socket.on('error', () => {});
    onConnection(socket);
  });
}

/** A certificate that nobody signed, and its key. */
export async function certificate(
  host: string,
  days: { from: number; to: number } = { from: -1, to: 1 },
): Promise<{ cert: string; key: string }> {
  const at = (day: number) => new Date(Date.now() + day * 86_400_000);
  const made = await generate([{ name: 'commonName', value: host }], {
    notBeforeDate: at(days.from),
    notAfterDate: at(days.to),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return { cert: made.cert, key: made.private };
}
