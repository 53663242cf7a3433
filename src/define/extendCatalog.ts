import type { Catalog, CodeFacts, CodeOf, SharedFacts, ValueOf } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { ownValue } from '../text/ownValue.js';
import { assertNone, isRecord, object, read, shown, type Check } from './check.js';
import { codeFacts, phrases } from './checkCatalog.js';

type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** The facts that a catalog's own codes have beside the shared ones. */
type OwnFact<C extends Catalog> = Exclude<
  KeyOf<C['codes'][CodeOf<C>]>,
  Exclude<keyof SharedFacts, 'sentBy'> | 'phrase'
>;

/** Other values of the same kind: any number, any list or object of the same words. */
type Like<Value> = Value extends number
  ? number
  : Value extends readonly (infer Item)[]
    ? readonly Like<Item>[]
    : Value extends object
      ? { readonly [item: string]: Like<Value[keyof Value]> }
      : Value;

/** An application's own code. Whatever fact is not given is as in the range that the code lies in. */
export type OwnCode<C extends Catalog> = {
  /** The name that your logs say; it finds the code as the number does. */
  readonly phrase: string;
  readonly stages?: readonly C['stages'][number][];
} & Partial<Pick<SharedFacts, 'severity' | 'retry' | 'spec'>> & {
    readonly [Fact in OwnFact<C>]?: Like<ValueOf<C, Fact>>;
  };

/** A catalog with more codes. */
export type Extended<C extends Catalog, Codes> = Omit<C, 'codes'> & {
  readonly codes: C['codes'] & {
    readonly [Code in keyof Codes]: Pick<SharedFacts, keyof SharedFacts> & {
      readonly phrase: Codes[Code] extends { readonly phrase: infer Phrase extends string } ? Phrase : string;
    } & { readonly [Fact in OwnFact<C>]?: Like<ValueOf<C, Fact>> };
  };
};

/**
 * A standard catalog with an application's own codes in it. A catalog with a range for private use (`websocket`: 4000
 * to 4999) takes them there alone, as `private`; any other takes them in each range that somebody sends codes of, as
 * `unofficial`.
 *
 * @throws when a code is already named, lies outside such a range, or is not sound; the error lists every problem.
 *
 * @example
 * const mine = extendCatalog(websocket, { codes: { 4401: { phrase: 'TOKEN_EXPIRED', retry: { advice: 'after-fix' } } } });
 */
export function extendCatalog<C extends Catalog, const Codes extends { readonly [code: number]: OwnCode<C> }>(
  catalog: C,
  extension: { readonly codes: Codes & { readonly [Code in CodeOf<C>]?: never } },
): Extended<C, Codes> {
  const { protocol, stages, codes } = catalog;
  const registry = catalog.ranges.some((range) => range.registry === 'private') ? 'private' : 'unofficial';
  const open = catalog.ranges.filter((range) =>
    registry === 'private' ? range.registry === registry : range.sentBy !== 'nobody',
  );
  const free = `Take a free one from ${open.map(({ from, to }) => `${from} to ${to}`).join(', ')}.`;
  const added: { [code: string]: CodeFacts } = {};

  const check: Check = (own, at, report) => {
    for (const [key, given] of Object.entries(isRecord(own) ? own : {})) {
      const code = codeOfKey(key);
      const range = open.find(
        ({ from, to }) => typeof code === 'number' && from !== undefined && from <= code && code <= to,
      );
      const named = ownValue(codes, key);
      if (named) report([...at, key], `${protocol} names it already: ${shown(named.phrase)}.`, free);
      else if (!range) report([...at, key], `${protocol} leaves it to no application.`, free);
      else {
        const { id: _, from: __, to: ___, ...facts } = range;
        added[key] = { ...facts, ...(given as CodeFacts), registry };
        codeFacts(stages)(added[key], [...at, key], report);
      }
    }
    phrases({ ...codes, ...added }, at, report);
  };
  assertNone(`the extension of '${protocol}'`, read(extension, object({ codes: check })).findings);
  return { ...catalog, codes: { ...codes, ...added } } as unknown as Extended<C, Codes>;
}
