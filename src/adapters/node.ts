import type { Observation } from '../model.js';
import { readProperty } from '../text/readProperty.js';
import { visibleText } from '../text/visibleText.js';
import { failureOf, narrow } from './failures.js';
import { observe, unread } from './observe.js';
import { readNoAlert, readTls } from './readTls.js';

// What ws says of an upgrade that failed, without a code.
const UPGRADE =
  /\b(Opening handshake has timed out|Invalid (?:Upgrade|Sec-WebSocket-\w+) header|Server sent (?:an invalid|no) subprotocol|Server sent a (?:subprotocol|Sec-WebSocket-Extensions header) but|Maximum redirects exceeded|WebSocket was closed before the connection was established)/;

// Names that stand for several failures.
const VAGUE = /^(?:EPROTO|ERR_SSL_\w+|ECONNRESET)$/;

const MOST_CAUSES = 32;

/**
 * Reads an error of Node's network stack, of undici (`fetch`, its WebSocket), of axios or of ws, or only its code: the
 * failure of the network, TLS, the certificate or DNS, and where in a connection's life it arose (`stages`). Causes and
 * the errors of an AggregateError are read too; the outermost that says something counts. A refused upgrade gives the
 * HTTP status that refused it, a broken frame its close code. Never throws.
 *
 * Source: Node.js, "Common system errors" and "X509 certificate error codes"; `lib/core/errors.js` of undici 7.30;
 * `lib/receiver.js` and `lib/websocket.js` of ws 8.23.
 *
 * @example
 * fetch(url).catch((error) => fromNodeError(error).code); // 'ECONNREFUSED'
 */
export function fromNodeError(error: unknown): Observation {
  const errors = causesOf(error);
  for (const each of errors) {
    const reading = readError(each);
    if (reading) return { ...reading, reason: reading.reason || messageOf(errors) };
  }
  const observed = visibleText(readProperty(error, 'code'), 64) || visibleText(readProperty(error, 'name'), 64);
  return unread(observed || visibleText(error, 64), messageOf(errors));
}

function causesOf(error: unknown): readonly unknown[] {
  const errors = new Set([error]);
  for (const each of errors) {
    const list = readProperty(each, 'errors');
    // `error` is what an ErrorEvent holds.
    const inner = [readProperty(each, 'error'), readProperty(each, 'cause')];
    for (let index = 0; index < 8; index++) inner.push(readProperty(list, index));
    for (const one of inner) {
      if (typeof one === 'object' && one !== null && errors.size < MOST_CAUSES) errors.add(one);
    }
  }
  return [...errors];
}

function messageOf(errors: readonly unknown[]): string {
  for (const each of errors) {
    const message = visibleText(readProperty(each, 'message'), 200);
    if (message) return message;
  }
  return '';
}

function readError(error: unknown): Observation | undefined {
  const reason = visibleText(readProperty(error, 'message'), 200);
  const refused = /\bUnexpected server response: ([1-5]\d\d)\b/.exec(reason)?.[1];
  if (refused) return observe(`http:${refused}`, refused, { stages: ['upgrade'], reason });
  for (const value of [error, readProperty(error, 'code'), readProperty(error, 'name')]) {
    const observed = visibleText(value, 64);
    // What axios calls its own timeout, too.
    const timedOut = observed === 'ECONNABORTED' && /^timeout .{0,40} exceeded/i.test(reason);
    const syscall = visibleText(readProperty(error, 'syscall'), 32);
    const { mark, stages, mayMean } = failureOf(timedOut ? 'TimeoutError' : observed, syscall) ?? {};
    if (!mark || !stages) continue;
    if (mark === 'net:EACCES' && !/^(connect|listen|bind)$/.test(syscall)) continue;
    const narrowed = narrow(stages, syscall, reason);
    // Where a name says little, the words beside it say more: the alert behind EPROTO, who closed the socket.
    const said = VAGUE.test(observed) ? (readTls(reason) ?? readNoAlert(reason)) : undefined;
    if (said) return { ...said, observed: said.code === undefined ? said.observed : observed, reason };
    if (observed === 'UND_ERR_SOCKET' && reason === 'other side closed') {
      return observe('net:EOF', observed, { stages: narrowed, reason });
    }
    if (observed === 'ECONNRESET' && reason.startsWith('socket hang up')) {
      return observe('net', 'socket hang up', { mayMean: ['net:EOF', 'net:ECONNRESET'], stages: narrowed, reason });
    }
    return observe(mark, observed, { stages: narrowed, mayMean: mayMean ?? [], reason });
  }
  const upgrade = UPGRADE.exec(reason)?.[1];
  return upgrade ? observe('websocket:1006', upgrade, { stages: ['upgrade'], reason }) : undefined;
}
