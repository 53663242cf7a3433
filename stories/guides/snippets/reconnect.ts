import { findCode, shouldReconnect } from 'wirecodes';
import { fromCloseEvent } from 'wirecodes/adapters/websocket';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';

let attempt = 0;

export function connect(url: string): void {
  const socket = new WebSocket(url);
  let stable: ReturnType<typeof setTimeout> | undefined;
  // Not at once: a server that accepts and then closes would be asked every few seconds for ever.
  socket.addEventListener('open', () => {
    stable = setTimeout(() => {
      attempt = 0;
    }, 60_000);
  });
  socket.addEventListener('close', (event) => {
    clearTimeout(stable);
    const entry = findCode(websocket, fromCloseEvent(event).code, en);
    const { reconnect, delaySeconds } = shouldReconnect(entry, ++attempt);
    if (reconnect) setTimeout(() => connect(url), delaySeconds * 1000);
  });
}
