/** What a client saw when a WebSocket closed. */
export interface ObservedClose {
  /** For `findCode`. */
  readonly code: unknown;
  /** What the other side said, as it came: untrusted, at most 123 bytes, not meant for end users. */
  readonly reason: string;
  readonly wasClean: boolean;
  /**
   * The codes that this one may stand for. Browsers report 1006 for whatever they must not tell a page:
   * a refused upgrade, a failed TLS handshake (1015), or a fault that the browser itself found in the frames.
   */
  readonly mayMean: readonly number[];
}

const HIDDEN_BEHIND_1006 = [1006, 1015, 1002, 1007, 1009];

/**
 * Reads a `CloseEvent`, or anything of its shape. Never throws; what is missing is left empty.
 *
 * Source: RFC 6455 section 7.1.5, and the WebSockets Standard, "feedback from the protocol".
 *
 * @example
 * socket.addEventListener('close', (event) => show(findCode(websocket, fromCloseEvent(event).code, en)));
 */
export function fromCloseEvent(event: unknown): ObservedClose {
  const code = read(event, 'code');
  const reason = read(event, 'reason');
  return {
    code,
    reason: typeof reason === 'string' ? reason : '',
    wasClean: read(event, 'wasClean') === true,
    mayMean: code === 1006 ? HIDDEN_BEHIND_1006 : typeof code === 'number' ? [code] : [],
  };
}

function read(event: unknown, property: string): unknown {
  try {
    return (event as { readonly [property: string]: unknown } | null | undefined)?.[property];
  } catch {
    return undefined;
  }
}
