import { websocket } from '../../src/catalogs/websocket.js';
import { protocols as registered, type Protocol } from '../../src/protocols.js';
import { codeOfKey } from '../../src/text/codeOfKey.js';
import type { Catalog, CodeFacts, CodeOf, CodeText, Locale, LocaleOf, StepText } from '../../src/model.js';

/** Every protocol with its words in every language that it speaks. */
export const protocols: readonly { readonly catalog: Catalog; readonly locales: readonly LocaleOf<Catalog>[] }[] =
  await Promise.all(
    Object.values<Protocol>(registered).map(async (protocol) => ({
      catalog: await protocol.catalog(),
      locales: await Promise.all(protocol.languages.map((tag) => protocol.locale(tag))),
    })),
  );

/** WebSocket's words in every language. */
export const locales: readonly LocaleOf<typeof websocket>[] = await Promise.all(
  registered.websocket.languages.map((tag) => registered.websocket.locale(tag)),
);

export const codes = Object.keys(websocket.codes).map(Number) as CodeOf<typeof websocket>[];

/** A catalog's codes, which are all numbers or some of them texts. */
type CodeIn<C extends Catalog> = CodeOf<C> extends number ? number : number | string;

/** The codes of a catalog with their facts. */
export function factsOf<C extends Catalog>(catalog: C): readonly (readonly [CodeIn<C>, CodeFacts])[] {
  return Object.entries(catalog.codes).map(([code, facts]) => [codeOfKey(code) as CodeIn<C>, facts]);
}

export const codeFacts = factsOf(websocket);

/** All pairs of the items, each in one order. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}

export const pairs = pairsOf(codes);

/** Every text of a code, a range or the unknown. */
export function textsOf(locale: Locale): [string, CodeText<StepText>][] {
  return [...Object.entries(locale.codes), ...Object.entries(locale.ranges), ['unknown', locale.unknown]];
}

/** Every string in a piece of data, with its path. */
export function stringsOf(data: unknown, path = ''): [string, string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => stringsOf(value, path ? `${path}.${key}` : key));
}
