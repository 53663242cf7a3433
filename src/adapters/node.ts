import type { websocket } from '../catalogs/websocket.js';
import type { Observation } from '../model.js';
import { readProperty } from '../text/readProperty.js';
import { visibleText } from '../text/visibleText.js';

type Stage = (typeof websocket)['stages'][number];

interface Sign {
  readonly sign: RegExp;
  readonly mayMean: readonly [number, ...number[]];
  readonly stages: readonly Stage[];
}

// By `code`, else by `name`. The first that fits.
const SIGNS: readonly Sign[] = [
  { sign: /^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL|EREFUSED|ETIMEOUT)$/, mayMean: [1006], stages: ['dns'] },
  {
    sign: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|ERR_SOCKET_CONNECTION_TIMEOUT)$/,
    mayMean: [1006],
    stages: ['tcp'],
  },
  { sign: /^ETIMEDOUT$/, mayMean: [1006], stages: ['tcp', 'open'] },
  { sign: /^UND_ERR_CONNECT_TIMEOUT$/, mayMean: [1006], stages: ['dns', 'tcp', 'tls'] },
  {
    sign: /^(EPROTO|CERT_\w+|CRL_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERR_TLS_\w+|ERR_SSL_\w+|UND_ERR_PRX_TLS)$/,
    mayMean: [1015],
    stages: ['tls'],
  },
  { sign: /^(HPE_\w+|UND_ERR_HEADERS_\w+)$/, mayMean: [1006], stages: ['upgrade'] },
  {
    sign: /^(ECONNRESET|ECONNABORTED|UND_ERR_SOCKET)$/,
    mayMean: [1006],
    stages: ['tls', 'upgrade', 'open', 'closing'],
  },
  { sign: /^(EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, mayMean: [1006], stages: ['upgrade', 'open', 'closing'] },
  { sign: /^UND_ERR_(BODY_TIMEOUT|RES_CONTENT_LENGTH_MISMATCH)$/, mayMean: [1006], stages: ['open'] },
  { sign: /^WS_ERR_INVALID_CLOSE_CODE$/, mayMean: [1002], stages: ['closing'] },
  { sign: /^WS_ERR_INVALID_UTF8$/, mayMean: [1007], stages: ['open', 'closing'] },
  { sign: /^WS_ERR_TOO_MANY_BUFFERED_PARTS$/, mayMean: [1008], stages: ['open'] },
  {
    sign: /^(WS_ERR_UNSUPPORTED_(MESSAGE|DATA_PAYLOAD)_LENGTH|UND_ERR_WS_MESSAGE_SIZE_EXCEEDED|UND_ERR_RES_EXCEEDED_MAX_SIZE)$/,
    mayMean: [1009],
    stages: ['open'],
  },
  { sign: /^WS_ERR_(EXPECTED|UNEXPECTED|INVALID)_\w+$/, mayMean: [1002], stages: ['open'] },
  {
    sign: /^(ABORT_ERR|UND_ERR_(ABORT|ABORTED|DESTROYED|CLOSED)|AbortError|TimeoutError)$/,
    mayMean: [1006],
    stages: [],
  },
];

// What ws says of an upgrade that failed, without a code.
const UPGRADE =
  /\b(Opening handshake has timed out|Invalid (?:Upgrade|Sec-WebSocket-\w+) header|Server sent (?:an invalid|no) subprotocol|Server sent a (?:subprotocol|Sec-WebSocket-Extensions header) but|Maximum redirects exceeded|WebSocket was closed before the connection was established)/;

const MOST_CAUSES = 32;

/**
 * Reads an error of Node's network stack, of undici (`fetch`, its WebSocket) or of ws, or only its code:
 * where in a connection's life it arose (`stages`), and the nearest close code. Causes and the errors of an
 * AggregateError are read too; the outermost that says something counts. A refused upgrade gives the HTTP status that
 * refused it. A failed TLS handshake gives 1015, what it means, even where a client's close event says 1006.
 * Never throws.
 *
 * Source: Node.js, "Common system errors" and "X509 certificate error codes"; `lib/core/errors.js` of undici 7.30;
 * `lib/receiver.js` and `lib/websocket.js` of ws 8.23.
 *
 * @example
 * fetch(url).catch((error) => show(findCode(websocket, fromNodeError(error).code, en)));
 */
export function fromNodeError(error: unknown): Observation {
  const errors = causesOf(error);
  for (const each of errors) {
    const reading = readError(each);
    if (reading) return { ...reading, reason: reading.reason || messageOf(errors) };
  }
  const observed = visibleText(readProperty(error, 'code'), 64) || visibleText(readProperty(error, 'name'), 64);
  return { mayMean: [], stages: [], observed: observed || visibleText(error, 64), reason: messageOf(errors) };
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
  const refused = /\bUnexpected server response: ([1-5]\d\d)\b/.exec(reason);
  if (refused) {
    const code = Number(refused[1]);
    return { protocol: 'http', code, mayMean: [code], stages: ['upgrade'], observed: String(code), reason };
  }
  for (const value of [error, readProperty(error, 'code'), readProperty(error, 'name')]) {
    const observed = visibleText(value, 64);
    const found = observed && SIGNS.find(({ sign }) => sign.test(observed));
    if (found) {
      const stages = narrow(found.stages, visibleText(readProperty(error, 'syscall'), 32), reason);
      return { protocol: 'websocket', code: found.mayMean[0], mayMean: found.mayMean, stages, observed, reason };
    }
  }
  const upgrade = UPGRADE.exec(reason)?.[1];
  return upgrade
    ? { protocol: 'websocket', code: 1006, mayMean: [1006], stages: ['upgrade'], observed: upgrade, reason }
    : undefined;
}

function narrow(stages: readonly Stage[], syscall: string, message: string): readonly Stage[] {
  if (/^(getaddrinfo|query)/.test(syscall)) return ['dns'];
  if (syscall === 'connect') return ['tcp'];
  if (message.includes('before secure TLS connection was established')) return ['tls'];
  if (message.includes('socket hang up')) return ['upgrade'];
  if (stages.includes('tcp') && syscall === 'read') return ['open'];
  return stages;
}
