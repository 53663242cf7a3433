import type { Observation } from '../model.js';
import { fromGrpcText } from './grpc.js';
import { fromSign } from './fromSign.js';
import { inOneLine, observe, unread, type Stage } from './observe.js';
import { plainLine, unescaped } from './plainLine.js';
import { readAccessLog, readStatusField } from './readAccessLog.js';
import { causesIn, readFailure } from './readFailure.js';
import { readHttpStatus } from './readHttpStatus.js';
import { readApacheError, readNginxError } from './readServerError.js';
import { readSocketIoReason } from './readSocketIoReason.js';
import { ofWebSocket, readCloseCode, readRefusedUpgrade, readWebSocketWords } from './readWebSocket.js';

/**
 * Reads one or more pasted lines of a log: what a browser's console, a proxy, a client or a tool says of a status, a close
 * code, or a failure of the network, DNS, TLS or a certificate. What was answered or closed is the code; a cause that the
 * text names besides is the first that it may mean. Without a reading, `protocol` is absent and `observed` is the line.
 * Colours and the escapes of JSON are passed over. Only the first 16,384 characters are read, in linear time. Never throws.
 *
 * @example
 * fromText('WebSocket connection to \'wss://a.example/\' failed: Unexpected response code: 403').code; // 403
 */
export function fromText(line: unknown): Observation {
  const text = plainLine(line);
  // A fixed place for the status, and then what strangers sent: nothing else in such a line counts.
  const logged = readAccessLog(text) ?? readNginxError(text) ?? readApacheError(text);
  if (logged) return logged;

  const plain = lastOfChain(unescaped(text));
  for (const read of READERS) {
    const reading = read(plain);
    if (reading === null) break;
    if (!reading) continue;
    if (reading.protocol === 'http' && Number(reading.code) < 400) {
      // A response began well, and then broke off.
      const failure = readFailure(plain);
      if (failure) return failure;
      if (plain.includes('net::ERR_')) break;
    }
    // The answer of a proxy for which a client of gRPC made up its own.
    const answer = reading.protocol === 'grpc' ? readHttpStatus(plain) : undefined;
    const mayMean = causesIn(plain, reading, Number(answer?.code) < 400 ? undefined : answer);
    const wait = reading.protocol === 'http' && RETRY_AFTER.exec(plain)?.[1];
    return {
      ...reading,
      mayMean,
      ...(wait && { retryAfterSeconds: Math.min(Number(wait), 86_400) }),
    };
  }
  return unread(inOneLine(text));
}

// As curl and wget print it.
const STATUS_LINE = /(?:^[<\s]{0,4}HTTP\/[\d.]{1,3}|awaiting response\.\.\.) \d{3}\b/gm;

// After a tunnel, redirects or a login the last response counts. A failure ends the chain.
function lastOfChain(text: string): string {
  const lines = [...text.matchAll(STATUS_LINE)];
  const last = lines.find(([line]) => / (?!40[17])[45]..$/.test(line)) ?? lines.at(-1);
  return last && last !== lines[0] ? text.slice(last.index) : text;
}

const RETRY_AFTER = /^[<\s]{0,4}retry-after: (\d{1,9})\s*$/im;

type Reader = (text: string) => Observation | null | undefined;

const READERS: readonly Reader[] = [
  readGrpc,
  readRefusedUpgrade,
  readSign,
  readWebSocketWords,
  readCloseCode,
  readStatusField,
  readHttpStatus,
  readAnyFailure,
  readSocketIoReason,
];

function readGrpc(text: string): Observation | undefined {
  const reading = fromGrpcText(text);
  return reading.protocol && reading;
}

// A field with the status outweighs the words of a detail. A reader of the same code without its sign may know where it
// arose, too.
function readSign(text: string): Observation | undefined {
  const sign = fromSign(text, 'above');
  if (!sign) return undefined;
  const field = sign.protocol === 'http' ? readStatusField(text) : undefined;
  if (field) return field;
  for (const read of [readWebSocketWords, readCloseCode, readHttpStatus]) {
    const reading = read(text);
    if (reading && reading.protocol === sign.protocol && reading.code === sign.code) return reading;
  }
  return sign;
}

// What breaks off a WebSocket is its close, too.
function readAnyFailure(text: string): Observation | undefined {
  const failure = readFailure(text);
  if (!failure || !ofWebSocket(text)) return failure;
  const closed = { protocol: 'websocket', code: 1006 } as const;
  return failure.code === 'EOF' || failure.code === 'ENOTCONN'
    ? observe('websocket:1006', failure.observed, { stages: failure.stages as readonly Stage[] })
    : { ...failure, mayMean: [...failure.mayMean, closed] };
}
