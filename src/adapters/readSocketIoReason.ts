import type { Observation } from '../model.js';
import { fromSocketIo } from './socketio.js';

/** Reads a Socket.IO reason in a line. */
export function readSocketIoReason(text: string): Observation | undefined {
  const reason =
    /\b(?:io (?:server|client) disconnect|(?:server|client) namespace disconnect|forced (?:server )?close|transport (?:close|error)|ping timeout|parse error|server shutting down|websocket error|xhr poll error)\b/.exec(
      text,
    )?.[0];
  // The last ones are anybody's words: they count alone, or where a socket is spoken of.
  if (!reason) return undefined;
  return reason === text || /socket|disconnect|transport|xhr/i.test(text) ? fromSocketIo(reason) : undefined;
}
