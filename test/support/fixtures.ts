import { grpc } from '../../src/catalogs/grpc.js';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { de as grpcDe } from '../../src/locales/grpc/de/index.js';
import { en as grpcEn } from '../../src/locales/grpc/en/index.js';
import { ko as grpcKo } from '../../src/locales/grpc/ko/index.js';
import { tr as grpcTr } from '../../src/locales/grpc/tr/index.js';
import { de as httpDe } from '../../src/locales/http/de/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { ko as httpKo } from '../../src/locales/http/ko/index.js';
import { tr as httpTr } from '../../src/locales/http/tr/index.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { tr } from '../../src/locales/websocket/tr/index.js';
import type { Catalog, CodeFacts, CodeOf, CodeText, Locale, LocaleOf } from '../../src/model.js';

export const locales: readonly LocaleOf<typeof websocket>[] = [de, en, ko, tr];

/** Every protocol with its words in every language. */
export const protocols: readonly { readonly catalog: Catalog; readonly locales: readonly LocaleOf<Catalog>[] }[] = [
  { catalog: websocket, locales },
  { catalog: http, locales: [httpDe, httpEn, httpKo, httpTr] },
  { catalog: grpc, locales: [grpcDe, grpcEn, grpcKo, grpcTr] },
];

export const codes = Object.keys(websocket.codes).map(Number) as CodeOf<typeof websocket>[];

/** The codes of a catalog with their facts. */
export function factsOf(catalog: Catalog): readonly (readonly [number, CodeFacts])[] {
  return Object.entries(catalog.codes).map(([code, facts]) => [Number(code), facts]);
}

export const codeFacts = factsOf(websocket);

/** All pairs of the items, each in one order. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

export const pairs = pairsOf(codes);

/** Every text of a code, a range or the unknown. */
export function textsOf(locale: Locale): [string, CodeText][] {
  return [...Object.entries(locale.codes), ...Object.entries(locale.ranges), ['unknown', locale.unknown]];
}

/** Every string in a piece of data, with its path. */
export function stringsOf(data: unknown, path = ''): [string, string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringsOf(value, path ? `${path}.${key}` : key));
}
