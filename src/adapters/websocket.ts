import type { Observation, Reading } from '../model.js';
import { readProperty } from '../text/readProperty.js';
import { visibleText } from '../text/visibleText.js';

/** What a client saw when a WebSocket closed. */
export interface ObservedClose extends Observation {
  readonly protocol: 'websocket';
  /** What the other side said: untrusted, at most 123 characters, made visible, not meant for end users. */
  readonly reason: string;
  readonly wasClean: boolean;
  /**
   * What this code may stand for. Browsers report 1006 for whatever they must not tell a page:
   * a refused upgrade, a failed TLS handshake (1015, which Firefox mostly does tell), or a fault that it found in the frames.
   * Deno reports 0 in its place, a browser only where that came in a Close frame.
   */
  readonly mayMean: readonly Reading[];
}

const HIDDEN_BEHIND_1006 = [1015, 1002, 1007, 1009];

/** A Close frame has room for 125 bytes, two of them the code. */
const LONGEST_REASON = 123;

/**
 * Reads a `CloseEvent`, or anything of its shape. Never throws; what is missing is left empty.
 *
 * Source: RFC 6455 section 7.1.5, and the WebSockets Standard, "feedback from the protocol".
 *
 * @example
 * socket.addEventListener('close', (event) => show(findCode(websocket, fromCloseEvent(event).code, en)));
 */
export function fromCloseEvent(event: unknown): ObservedClose {
  const seen = readProperty(event, 'code');
  const code = Number.isFinite(seen) ? (seen as number) + 0 : visibleText(seen, 64) || undefined;
  const wasClean = readProperty(event, 'wasClean') === true;
  return {
    protocol: 'websocket',
    ...(code !== undefined && { code }),
    mayMean: (code === 1006 ? HIDDEN_BEHIND_1006 : code === 0 && !wasClean ? [1006, ...HIDDEN_BEHIND_1006] : []).map(
      (hidden) => ({ protocol: 'websocket', code: hidden }),
    ),
    stages: [],
    observed: String(code ?? ''),
    reason: visibleText(readProperty(event, 'reason'), LONGEST_REASON),
    wasClean,
  };
}
