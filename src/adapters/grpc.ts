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

// How Go, Python, C#, Java (two), Rust, Connect and grpc-js write a status.
const FORMS = [
  /\brpc error: code = (?<name>\w+)(?: desc = (?<said>[^\n]*))?/,
  /\bStatusCode\.(?<name>[A-Z_]+)(?:\s{1,9}details = "(?<said>[^"\n]*)")?/,
  /\bStatusCode="(?<name>\w+)"(?:, Detail="(?<said>[^"\n]*)")?/,
  /\bStatus\{code=(?<name>[A-Z_]+)(?:, description=(?<said>[^,\n]*))?/,
  /\bStatus(?:Runtime)?Exception: (?<name>[A-Z_]+)(?:: (?<said>[^\n]*))?/,
  /\bstatus: (?<name>\w+), message: "(?<said>[^"\n]*)"/,
  /(?:^|\s)\[(?<name>[a-z_]+)\](?: (?<said>[^\n]*)|$)/,
  /(?:^|\s)\d{1,2} (?<name>[A-Z_]+): (?<said>[^\n]*)/,
];

const LONGEST_TEXT = 4096;

/**
 * Finds a gRPC status in a line of a log, as Go, Python, C#, Java, Rust, grpc-js and Connect write it. Without one,
 * `protocol` is absent. Never throws.
 */
export function fromGrpcText(line: unknown): ObservedStatus {
  const text = typeof line === 'string' ? line.slice(0, LONGEST_TEXT) : '';
  for (const form of FORMS) {
    const { name = '', said } = form.exec(text)?.groups ?? {};
    const number = numberOf(name);
    if (number !== undefined) return status(number, visibleText(said, 500));
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
