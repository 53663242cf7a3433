import type { CodeReference, Entry } from '../model.js';
import { isBefore } from '../selectors/pairKey.js';
import { pairTextOf } from '../selectors/pairTextOf.js';
import { ownValue } from '../text/ownValue.js';

/** Which pairs of codes become parts; each choice holds those before it. */
export const PAIRS = ['worded', 'related', 'all'] as const;
export type Pairs = (typeof PAIRS)[number];

/** What becomes a part of a page: the codes of a protocol, a code, or a pair of codes. */
export interface PlannedPart {
  /** Where its files lie, without what their names end in: `ko/websocket/1006`. */
  readonly path: string;
  readonly kind: 'list' | 'code' | 'pair';
  readonly entries: readonly [Entry, ...Entry[]];
  /** The paths of the parts that a reader may go on to. */
  readonly links: readonly string[];
}

/**
 * The parts of one language: of each list of codes the list itself, then its codes; then the pairs. `worded` are the pairs
 * that have words of their own, `related` also each code with those that its steps and stages lead to, `all` also every
 * two codes of a protocol. A code and a pair link to pairs that are worded or related.
 */
export function planParts(folder: string, lists: readonly (readonly Entry[])[], which: Pairs): readonly PlannedPart[] {
  const at = (path: string) => `${folder}/${path}`;
  const pathOf = (entry: Entry) => at(`${entry.protocol}/${fileName(entry)}`);
  const entries = lists.flat();
  const byName = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const seen = new Map(entries.map((entry) => [entry, seenFrom(entry, byName)]));
  const pairsOf = new Map<Entry, string[]>(entries.map((entry) => [entry, []]));

  const pairs: { readonly path: string; readonly entries: readonly [Entry, Entry] }[] = [];
  for (const [index, one] of entries.entries()) {
    for (const other of entries.slice(index + 1)) {
      const isNear =
        pairTextOf([one, other]) !== undefined ||
        (which !== 'worded' && (seen.get(one)?.has(other) || seen.get(other)?.has(one)));
      if (!isNear && (which !== 'all' || one.protocol !== other.protocol)) continue;
      const [a, b] = ordered(one, other);
      const path = at(
        `${a.protocol}/${fileName(a)}-vs-${a.protocol === b.protocol ? '' : `${b.protocol}-`}${fileName(b)}`,
      );
      pairs.push({ path, entries: [a, b] });
      for (const entry of isNear ? [a, b] : []) pairsOf.get(entry)?.push(path);
    }
  }

  const nearPairs = (...of: readonly Entry[]) => of.flatMap((entry) => pairsOf.get(entry) ?? []);
  return [
    ...lists.flatMap((codes): readonly PlannedPart[] => {
      const [first, ...others] = codes;
      if (!first) return [];
      const list = at(first.protocol);
      return [
        { path: list, kind: 'list', entries: [first, ...others], links: codes.map(pathOf) },
        ...codes.map((entry): PlannedPart => {
          const links = [list, ...nearPairs(entry), ...[...(seen.get(entry) ?? [])].map(pathOf)];
          return { path: pathOf(entry), kind: 'code', entries: [entry], links };
        }),
      ];
    }),
    ...pairs.map(({ path, entries: [a, b] }): PlannedPart => {
      const others = new Set(nearPairs(a, b).filter((other) => other !== path));
      return { path, kind: 'pair', entries: [a, b], links: [pathOf(a), pathOf(b), ...others] };
    }),
  ];
}

/** The codes that the steps of a code and the stages at which it arises lead to. */
function seenFrom({ catalog, facts }: Entry, byName: ReadonlyMap<string, Entry>): ReadonlySet<Entry> {
  const references = [
    ...Object.values(facts.steps ?? {}).flatMap(({ see = [] }) => see),
    ...(facts.stages ?? []).flatMap((stage) => ownValue(catalog.see ?? {}, stage) ?? []),
  ];
  return new Set(references.map((reference) => byName.get(nameOf(reference))).filter((entry) => entry !== undefined));
}

/** As the key of a pair's words has them. */
function ordered(a: Entry, b: Entry): readonly [Entry, Entry] {
  const isFirst = a.protocol === b.protocol ? isBefore(a.code, b.code) : a.protocol < b.protocol;
  return isFirst ? [a, b] : [b, a];
}

function nameOf({ protocol, code }: Pick<CodeReference, 'protocol' | 'code'>): string {
  return `${protocol}:${code}`;
}

function fileName({ code }: Entry): string {
  return encodeURIComponent(code);
}
