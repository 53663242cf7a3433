import { findCode, shouldReconnect } from 'wirecodes';
import { fromCloseEvent } from 'wirecodes/adapters/websocket';
import { websocket } from 'wirecodes/catalogs/websocket';
import { en } from 'wirecodes/locales/websocket/en';

let attempt = 0;

export function connect(url: string): void {
  const socket = new WebSocket(url);
  socket.addEventListener('open', () => {
    attempt = 0;
  });
  socket.addEventListener('close', (event) => {
    const entry = findCode(websocket, fromCloseEvent(event).code, en);
    const { reconnect, delaySeconds } = shouldReconnect(entry, ++attempt);
    if (reconnect) setTimeout(() => connect(url), delaySeconds * 1000);
  });
}
