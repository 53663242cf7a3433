import type { Observation } from '../model.js';
import { readProperty } from '../text/readProperty.js';
import { visibleText } from '../text/visibleText.js';
import { observe, unread } from './observe.js';
import { fromCloseEvent } from './websocket.js';

// The nearest close code first. Socket.IO closes without one of its own, so that most of them end in 1005 or 1006.
const REASONS: { readonly [reason: string]: readonly [number, ...number[]] } = {
  'io server disconnect': [1000, 1008],
  'io client disconnect': [1000],
  'server namespace disconnect': [1000],
  'client namespace disconnect': [1000],
  'server shutting down': [1001, 1012],
  'forced close': [1005, 1006],
  'forced server close': [3008, 1005],
  'ping timeout': [1006, 3008],
  'transport close': [1006, 1001, 1005],
  'transport error': [1006, 1015],
  'parse error': [1002, 1007],
  'websocket error': [1006, 1015],
  'xhr poll error': [1006, 1015],
};

/** Signs that a connection never opened; all others come from one that did. */
const CONNECTING = ['websocket error', 'xhr poll error'];

/**
 * Reads why a Socket.IO connection ended: the string that `disconnect` gives, on either side, or the message of a
 * `connect_error`. The `details` that come with it often know more: the CloseEvent below, or the HTTP status that
 * refused a poll (then `protocol` is `'http'`). Never throws.
 *
 * Source: Socket.IO, "The Socket instance", `disconnect`; IANA registers 3008 as "Timeout".
 *
 * @example
 * socket.on('disconnect', (reason, details) => show(fromSocketIo(reason, details)));
 * socket.on('connect_error', (error) => show(fromSocketIo(error.message, error)));
 */
export function fromSocketIo(reason: unknown, details?: unknown): Observation {
  const observed = visibleText(reason, 64);
  const mayMean = Object.hasOwn(REASONS, observed) ? REASONS[observed] : undefined;
  const description = readProperty(details, 'description');
  // In Node.js it is the error of ws.
  const said = visibleText(readProperty(description, 'message') ?? description, 200);
  if (!mayMean) return unread(observed, said);

  if (Number.isInteger(description) && Number(description) >= 300 && Number(description) <= 599) {
    return observe(`http:${Number(description)}`, observed, { stages: ['upgrade'] });
  }
  const refused = /^Unexpected server response: ([1-5]\d\d)$/.exec(said)?.[1];
  if (refused) return observe(`http:${refused}`, observed, { stages: ['upgrade'], reason: said });
  const close = fromCloseEvent(readProperty(details, 'context'));
  const known = typeof close.code === 'number' && observed === 'transport close' ? close : undefined;
  const [nearest, ...others] = mayMean;
  return {
    protocol: 'websocket',
    code: known?.code ?? nearest,
    mayMean: known?.mayMean ?? others.map((code) => ({ protocol: 'websocket', code })),
    stages: CONNECTING.includes(observed) ? ['dns', 'tcp', 'tls', 'upgrade'] : ['open'],
    observed,
    reason: close.reason || said,
  };
}
