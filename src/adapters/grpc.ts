import type { Observation } from '../model.js';
import { readProperty } from '../text/readProperty.js';
import { visibleText } from '../text/visibleText.js';

/** What a call's status said. */
export interface ObservedStatus extends Observation {
  readonly code?: number;
}

// Each at the index that is its number.
const NAMES = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
];

/**
 * Reads a gRPC status: its number, its name in any spelling (`UNAVAILABLE`, `DeadlineExceeded`, Go's `Canceled`),
 * an error of grpc-js (`code`, `details`), Connect (`code`, `rawMessage`) or grpc-web (`code`, `message`),
 * or the text of one. `observed` is the official name. Never throws.
 *
 * Source: gRPC, "Status codes and their use in gRPC"; Connect Protocol, "Error codes".
 *
 * @example
 * client.check(request, (error) => error && show(findCode(grpc, fromGrpcStatus(error).code, en)));
 */
export function fromGrpcStatus(error: unknown): ObservedStatus {
  if (typeof error === 'number' || typeof error === 'bigint') return status(Number(error), '');
  if (typeof error === 'string') {
    const text = error.slice(0, 100).trim();
    return numberOf(text) === undefined ? fromGrpcText(error) : status(numberOf(text), '');
  }
  const code = readProperty(error, 'code');
  const number = typeof code === 'string' ? numberOf(code) : code;
  const said = ['details', 'rawMessage', 'message'].map((property) => visibleText(readProperty(error, property), 500));
  const reason = said.find(Boolean) ?? '';
  return typeof number === 'number' ? status(number, reason) : unread(visibleText(code, 64), reason);
}

// How Go, Python, C#, Java (two), Ruby, Rust (two), Connect (two), grpc-js, Dart, Swift, grpcurl and Firebase write a
// status by its name.
const NAMED: readonly RegExp[] = [
  /\brpc error: code = (?<name>\w+)(?: desc = (?<said>[^\n]*))?/,
  /\bStatusCode\.(?<name>[A-Z_]+)\b(?:\s{1,9}details = "(?<said>[^"\n]*)")?/,
  /\bStatus\(StatusCode="?(?<name>\w+)"?(?:, Detail="(?<said>[^"\n]*)")?/,
  /\bStatus\{code=(?<name>[A-Z_]+)(?:, description=(?<said>[^,\n]*))?/,
  /\bStatus(?:Runtime)?Exception(?: Message)?: (?<name>[A-Z_]+)(?:: (?<said>[^\n]*))?/,
  /\bGRPC::(?<name>[A-Z][A-Za-z]+)\b(?:: \d{1,2}:(?<said>[^\n]*))?/,
  /\bstatus: (?:')?(?<name>[A-Za-z]+)'?, message: "(?<said>[^"\n]*)"/,
  /\bStatus \{ code: (?<name>\w+), message: "(?<said>[^"\n]*)"/,
  /\bConnectError: \[(?<name>[a-z_]+)\](?: (?<said>[^\n]*)|$)/,
  /^\[(?<name>[a-z_]+)\] (?!load |stage-|\d|[A-Z@])(?<said>[^\n]*)/,
  /"code": ?"(?<name>[a-z_]+)", ?"message": ?"(?<said>[^"\n]*)"/,
  /(?:^|[\s"'(])\d{1,2}[ -](?<name>[A-Z_]+): (?<said>[^\n]*)/,
  /\bcodeName: (?<name>[A-Z_]+)(?:, message: (?<said>[^,\n]*))?/,
  /^\s{0,4}Code: (?<name>[A-Z][A-Za-z]+)\s{1,6}Message: (?<said>[^\n]*)/m,
  /\bgrpc[._]code["']?[=:] ?["']?(?<name>[A-Za-z_]+)/,
  /\[code=(?<name>[a-z-]+)\]: (?<said>[^\n]*)/,
  // Alone, with what it says, where the name is nobody else's.
  /(?:^|[\s"'(:])(?<name>DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|UNAUTHENTICATED|PERMISSION_DENIED|FAILED_PRECONDITION|UNIMPLEMENTED|UNAVAILABLE|INVALID_ARGUMENT|DATA_LOSS): (?<said>[^\n]*)/,
];

// And by its number: C core, trailers, grpc-js' trace, grpc-web.
const NUMBERED: readonly RegExp[] = [
  /\bgrpc[-_]?[sS]tatus["']?[=:] ?["']?(?<number>\d{1,2})\b/,
  /\bstatus: code=(?<number>\d{1,2}) details=(?<said>[^\n]*)/,
  /\bcode: (?<number>\d{1,2}),?\s{1,3}message: ["'](?<said>[^"'\n]*)/,
  /\brpc error: code = Code\((?<number>\d{1,3})\)(?: desc = (?<said>[^\n]*))?/,
];

const LONGEST_TEXT = 16_384;

/**
 * Finds a gRPC status in a line of a log, as Go, Python, C#, Java, Rust, grpc-js and Connect write it. Without one,
 * `protocol` is absent. Never throws.
 */
export function fromGrpcText(line: unknown): ObservedStatus {
  const text = typeof line === 'string' ? line.slice(0, LONGEST_TEXT) : '';
  for (const form of NAMED) {
    const { name = '', said } = form.exec(text)?.groups ?? {};
    const number = /^\d/.test(name) ? undefined : numberOf(name);
    if (number !== undefined) return status(number, visibleText(said, 500));
  }
  for (const form of NUMBERED) {
    const { number, said } = form.exec(text)?.groups ?? {};
    if (number !== undefined) return status(Number(number), visibleText(said, 500));
  }
  return unread(visibleText(text, 200), '');
}

function numberOf(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const folded = text
    .slice(0, 100)
    .replace(/[\s_-]/g, '')
    .toUpperCase()
    .replace('CANCELED', 'CANCELLED');
  const number = NAMES.findIndex((name) => name.replaceAll('_', '') === folded);
  return number === -1 ? undefined : number;
}

function status(code: number | undefined, reason: string): ObservedStatus {
  if (code === undefined || !Number.isInteger(code)) return unread(String(code ?? ''), reason);
  return {
    protocol: 'grpc',
    code: code + 0,
    mayMean: [],
    stages: [],
    observed: NAMES[code] ?? String(code + 0),
    reason,
  };
}

function unread(observed: string, reason: string): ObservedStatus {
  return { mayMean: [], stages: [], observed, reason };
}
