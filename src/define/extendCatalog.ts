import type {
  Catalog,
  CodeFacts,
  CodeOf,
  EffectOf,
  RangeFacts,
  Registry,
  Setting,
  SharedFacts,
  ValueOf,
} from '../model.js';
import { codeText } from '../selectors/codeText.js';
import { rangeOf } from '../selectors/findFacts.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { ownValue } from '../text/ownValue.js';
import { shown } from '../text/shown.js';
import { assertNone, check, isRecord, listed, object, read, type Rule } from './check.js';
import { code, codeFacts, phrases } from './checkCatalog.js';
import type { NamedAlready, NoSuchFact } from './mistakes.js';
import { answersIn, effectsOf, valuesOf } from './valuesOf.js';

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

/** An application's own code. Whatever fact is not given, but for steps, is as in the range that the code lies in. */
export type OwnCode<C extends Catalog> = {
  /** The name that your logs say; it finds the code as the number does. */
  readonly phrase: string;
  readonly stages?: readonly C['stages'][number][];
} & Partial<Pick<SharedFacts, 'severity' | 'retry' | 'spec' | 'signs' | 'names' | 'steps'>> & {
    /** Their effects are those that the catalog has words for. */
    readonly settings?: readonly Setting<EffectOf<C>>[];
  } & {
    readonly [Fact in OwnFact<C>]?: Like<ValueOf<C, Fact>>;
  };

/** Own codes with their mistakes named. */
type Checked<C extends Catalog, Codes> = {
  readonly [Code in keyof Codes]: Code extends CodeOf<C>
    ? NamedAlready<Code>
    : { readonly [Fact in Exclude<keyof Codes[Code], keyof OwnCode<C>>]: NoSuchFact<Fact> };
};

/** The facts of an application's own code in a catalog. */
type OwnFacts<C extends Catalog, Own> = Omit<SharedFacts, 'settings' | 'steps'> & {
  readonly settings?: readonly Setting<EffectOf<C>>[];
  readonly phrase: Own extends { readonly phrase: infer Phrase extends string } ? Phrase : string;
} & { readonly [Fact in OwnFact<C>]?: Like<ValueOf<C, Fact>> } & Pick<Own, keyof Own & 'steps'>;

/** A catalog with more codes. */
export interface Extended<C extends Catalog, Codes> extends Catalog {
  readonly protocol: C['protocol'];
  readonly stages: C['stages'];
  readonly facts: C['facts'];
  readonly codes: C['codes'] & { readonly [Code in keyof Codes]: OwnFacts<C, Codes[Code]> };
  readonly ranges: C['ranges'];
}

/**
 * A standard catalog with an application's own codes in it. A catalog with a range for private use (`websocket`: 4000
 * to 4999) takes them there alone, as `private`; any other takes them in each range that somebody sends codes of, as
 * `unofficial`. A catalog whose codes are names takes any new name, as `unofficial`, with all the facts that every
 * protocol shares.
 *
 * @throws when a code is already named, lies outside such a range, or is not sound; the error lists every problem.
 *
 * @example
 * const mine = extendCatalog(websocket, { codes: { 4401: { phrase: 'TOKEN_EXPIRED', retry: { advice: 'after-fix' } } } });
 */
export function extendCatalog<C extends Catalog, const Codes extends { readonly [code: number | string]: OwnCode<C> }>(
  catalog: C,
  extension: { readonly codes: Codes & Checked<C, Codes> },
): Extended<C, Codes> {
  const { protocol, codes, ranges } = catalog;
  const registry: Registry = ranges.some((range) => range.registry === 'private') ? 'private' : 'unofficial';
  const open = ranges.filter((range) =>
    registry === 'private' ? range.registry === registry : range.sentBy !== 'nobody',
  );
  const takesNames =
    ranges.every(({ prefix }) => prefix === undefined) &&
    (ranges.length === 0 || Object.keys(codes).some((key) => typeof codeOfKey(key) === 'string'));
  const free = [...open.map((range) => spanOf(catalog, range)), ...(takesNames ? ['names of your own'] : [])];
  const elsewhere = free.length > 0 ? `Take a free one from ${free.join(', ')}.` : 'Remove it.';
  const checkFacts = codeFacts(catalog);
  const checkAnswers = answersOf(catalog);
  const added = new Map<string, CodeFacts>();

  const ownCodes = check({ key: code, values: checkFacts }, (all, at, report) => {
    for (const [key, given] of Object.entries(isRecord(all) ? all : {})) {
      const place = [...at, key];
      const own = codeOfKey(key);
      const named = ownValue(codes, key);
      const range = rangeOf(catalog, own);
      if (named) report(place, `${protocol} names it already: ${shown(named.phrase)}.`, elsewhere);
      else if (range ? !open.includes(range) : !takesNames || (ranges.length > 0 && typeof own === 'number'))
        report(place, `${protocol} leaves it to no application.`, elsewhere);
      else {
        const { id: _, from: __, to: ___, prefix: ____, steps: _____, ...facts } = range ?? ({} as RangeFacts);
        const whole = { ...facts, ...(given as CodeFacts), registry };
        code(key, place, report);
        checkFacts(whole, place, report);
        checkAnswers(given, place, report);
        added.set(key, whole);
      }
    }
    phrases({ ...codes, ...Object.fromEntries(added) }, at, report);
  });
  assertNone(`the extension of '${protocol}'`, read(extension, object({ codes: ownCodes })).findings);
  return { ...catalog, codes: { ...codes, ...Object.fromEntries(added) } } as unknown as Extended<C, Codes>;
}

/** The codes of a range, for a message. */
function spanOf(catalog: Catalog, { from, to, prefix }: RangeFacts): string {
  return prefix === undefined ? `${codeText(catalog, from)} to ${codeText(catalog, to)}` : `${prefix}.x`;
}

// Their values are the same in every catalog.
const CHECKED = new Set(['registry', 'severity', 'stages', 'retry', 'spec']);

/** Whether each fact has a value that the catalog has: others have no words. */
function answersOf(catalog: Catalog): Rule {
  const values = valuesOf(catalog);
  const effects = effectsOf(catalog);
  return (facts, at, report) => {
    const settings = isRecord(facts) && Array.isArray(facts['settings']) ? facts['settings'] : [];
    settings.forEach((one: unknown, index) => {
      const effect = isRecord(one) ? one['effect'] : undefined;
      if (typeof effect === 'string' && !effects.has(effect))
        report([...at, 'settings', index, 'effect'], `${shown(effect)} has no words.`, `Use ${listed([...effects])}.`);
    });
    for (const [fact, value] of Object.entries(isRecord(facts) ? facts : {})) {
      const known = values.get(fact);
      if (!known || CHECKED.has(fact) || !Object.hasOwn(catalog.facts, fact)) continue;
      for (const answer of answersIn(value)) {
        if (!known.has(answer))
          report([...at, fact], `${shown(answer)} is not a value of this fact.`, `Use ${listed([...known.keys()])}.`);
      }
    }
  };
}
