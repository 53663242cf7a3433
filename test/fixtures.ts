import { websocket } from '../src/catalogs/websocket.js';
import { de } from '../src/locales/websocket/de.js';
import { en } from '../src/locales/websocket/en.js';
import { ko } from '../src/locales/websocket/ko.js';
import { tr } from '../src/locales/websocket/tr.js';
import type { CodeFacts, CodeOf, CodeText, LocaleOf } from '../src/model.js';

export const locales: readonly LocaleOf<typeof websocket>[] = [de, en, ko, tr];

export const codes = Object.keys(websocket.codes).map(Number) as CodeOf<typeof websocket>[];

export const codeFacts: readonly (readonly [number, CodeFacts])[] = Object.entries(websocket.codes).map(
  ([code, facts]) => [Number(code), facts],
);

/** All pairs of codes, each in one order. */
export const pairs = codes.flatMap((a, index) => codes.slice(index + 1).map((b) => [a, b] as const));

/** Every text of a code, a range or the unknown. */
export function textsOf(locale: LocaleOf<typeof websocket>): [string, CodeText][] {
  return [...Object.entries(locale.codes), ...Object.entries(locale.ranges), ['unknown', locale.unknown]];
}

/** Every string in a piece of data, with its path. */
export function stringsOf(data: unknown, path = ''): [string, string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringsOf(value, path ? `${path}.${key}` : key));
}
