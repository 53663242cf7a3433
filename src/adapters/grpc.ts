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
 * trailers (`grpc-status`), the JSON of a Google API (`error.status`), or the text of one. `observed` is the official name. Never throws.
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
    // A message of Connect begins with the name; in a log such a mark is anybody's.
    const [, name = text, said = ''] = /^\[([a-z_]{2,30})\] ([^\n]*)/.exec(error) ?? [];
    return numberOf(name) === undefined ? fromGrpcText(error) : status(numberOf(name), visibleText(said, 500));
  }
  const code = codeOf(error);
  const number = typeof code === 'string' ? numberOf(code) : code;
  const said = ['details', 'rawMessage', 'message', 'grpc-message'].map((property) => readProperty(error, property));
  const texts = [...said, readProperty(readProperty(error, 'error'), 'message')].map((text) => visibleText(text, 500));
  const reason = texts.find(Boolean) ?? '';
  return typeof number === 'number' ? status(number, reason) : unread(visibleText(code, 64), reason);
}

// Trailers hold it under a name of their own, and a JSON body of Google's REST APIs by name, beside the HTTP status.
function codeOf(error: unknown): unknown {
  return (
    readProperty(error, 'grpc-status') ??
    readProperty(readProperty(error, 'error'), 'status') ??
    readProperty(error, 'code')
  );
}

// How Go, Python, C#, Java (two), Ruby, Rust (two), Connect (two), grpc-js, Dart, Swift, grpcurl and Firebase write a
// status by its name.
const NAMED: readonly RegExp[] = [
  /\brpc error: code = (?<name>\w+)(?: desc = (?<said>[^\n]*))?/,
  /\bStatusCode\.(?<name>[A-Z_]+)\b(?:\s{1,9}details = "(?<said>[^"\n]*)")?/,
  /\bStatus\(StatusCode="?(?<name>\w+)"?(?:, Detail="(?<said>[^"\n]*)")?/,
  /\bStatus\{code=(?<name>[A-Z_]+)(?:, description=(?<said>[^\n]*?)(?=, cause=|\}))?/,
  /\bStatus(?:Runtime)?Exception(?: Message)?: (?<name>[A-Z_]+)(?:: (?<said>[^\n]*))?/,
  /\bGRPC::(?<name>[A-Z][A-Za-z]+)\b(?:: \d{1,2}:(?<said>[^\n]*))?/,
  /\bstatus: (?:')?(?<name>[A-Z][A-Za-z]+)'?, message: "(?<said>[^"\n]*)"/,
  /\bStatus \{ code: (?<name>\w+), message: "(?<said>[^"\n]*)"/,
  /\bConnectError: \[(?<name>[a-z_]+)\](?: (?<said>[^\n]*)|$)/,
  // The whole body of Connect; inside an "error" it is any API's.
  /(?<!"error": ?\{)"code": ?"(?<name>[a-z_]+)", ?"message": ?"(?<said>[^"\n]*)"/,
  /(?:^|[\s"'(])(?<number>\d{1,2})[ -](?<name>[A-Z_]+): (?<said>[^\n]*)/,
  /\bcodeName: (?<name>[A-Z_]+)(?:, message: (?<said>[^,\n]*))?/,
  /^\s{0,4}Code: (?<name>[A-Z][A-Za-z]+)\s{1,6}Message: (?<said>[^\n]*)/m,
  /\bgrpc[._]code["']?[=:] ?["']?(?<name>[A-Za-z_]+)/,
  /\[code=(?<name>[a-z-]+)\]: (?<said>[^\n]*)/,
  // Alone, with what it says, where the name is nobody else's, and no library of tensors speaks.
  /(?<!\b[Tt]ensor[\s\S]{0,400})(?:^|[\s"'(:])(?<name>DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|UNAUTHENTICATED|PERMISSION_DENIED|FAILED_PRECONDITION|UNIMPLEMENTED|UNAVAILABLE|INVALID_ARGUMENT|DATA_LOSS): (?!Out of memory|[^\n]{0,80}tensor)(?<said>[^\n]*)/,
];

// And by its number: Envoy, trailers, grpc-js' trace, grpc-web, grpc-gateway.
const NUMBERED: readonly RegExp[] = [
  /\bgRPC config stream .{0,80}closed.{0,40}: (?<number>\d{1,2}),/,
  /\bgrpc[-_]?[sS]tatus["']?[=:] ?["']?(?<number>\d{1,2})\b(?:["']?[,;]? ?["']?grpc-message["']?[=:] ?["']?(?<said>[^"'\n]*))?/,
  /\bstatus: code=(?<number>\d{1,2}) details=(?<said>[^\n]*)/,
  /\bcode: (?<number>\d{1,2}),?\s{1,3}message: ["'](?=Http response|[^\n]{0,400}["'],?\s{1,3}metadata)(?<said>[^"'\n]*)/,
  /"code": ?(?<number>\d{1,2}), ?"message": ?"(?<said>[^"\n]*)", ?"details": ?\[/,
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
    const found = form.exec(text);
    const { name = '', number, said } = found?.groups ?? {};
    const code = /^\d/.test(name) ? undefined : numberOf(name);
    // Where a number stands beside the name, it is that name's.
    if (!found || code === undefined || (number !== undefined && Number(number) !== code)) continue;
    // Inside quotation marks it ends with them: the rest of the line is another field.
    const isQuoted = text.slice(0, found.index).split('"').length % 2 === 0;
    return status(code, visibleText(isQuoted ? said?.replace(/"(?=[\s,}\]]|$)[^]*/, '') : said, 500));
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
