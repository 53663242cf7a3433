import type { Comparison, ComparisonRow, Entry, Plural } from '../model.js';
import { answerOf, isRetry, keyOf, secondsOf, wordsOf } from './answerOf.js';
import { formatPlural } from './formatPlural.js';
import { joinList } from './joinList.js';
import { pairKey } from './pairKey.js';

const MOST_DIFFERENCES = 4;

/**
 * Two to four entries set against each other, in the first entry's language: a title, what it comes down to,
 * a row for each fact that all of them have, and sentences that contrast.
 *
 * @throws when there is no entry at all.
 */
export function compareEntries(entries: readonly Entry[]): Comparison {
  const [first, second] = entries;
  if (!first) throw new RangeError('wirecodes: compareEntries needs at least one entry, got an empty list.');

  const pair =
    second && entries.length === 2 && first.protocol === second.protocol
      ? first.pairs[pairKey(first.code, second.code)]
      : undefined;
  const rows = Object.keys(first.compares)
    .filter((fact) => entries.every((entry) => fact in entry.compares))
    .map((fact) => toRow(fact, first, entries));

  return {
    title: toTitle(first, entries),
    intro: pair?.decisive ?? contrast(first, entries, (entry) => entry.facts.severity, first.messages.severity),
    rows: [...rows.filter((row) => !row.same), ...rows.filter((row) => row.same)],
    differences: [...(pair?.differences ?? []), ...factDifferences(first, entries, rows)].slice(0, MOST_DIFFERENCES),
    sendable: isSendable(entries),
  };
}

/** Whether each of the codes may be sent by somebody. */
export function isSendable(entries: readonly Entry[]): boolean {
  return entries.every(({ kind, facts }) => kind !== 'unknown' && facts['sentBy'] !== 'nobody');
}

/** Whether the entries come from more than one protocol, so that each number needs its protocol beside it. */
export function isMixed(entries: readonly Entry[]): boolean {
  return entries.some(({ protocol }) => protocol !== entries[0]?.protocol);
}

function toTitle(first: Entry, entries: readonly Entry[]): string {
  const mixed = isMixed(entries);
  const names = entries.map(
    (entry, index) => `${mixed || index === 0 ? `${entry.terms.protocol} ` : ''}${entry.code} ${entry.text.name}`,
  );
  return names.join(` ${first.messages.versus} `);
}

function toRow(fact: string, first: Entry, entries: readonly Entry[]): ComparisonRow {
  const values = entries.map((entry) => answerOf(entry, fact));
  return {
    fact,
    label: wordsOf(first, fact)?.question ?? fact,
    values,
    same: values.every((value) => value === values[0]),
  };
}

function factDifferences(first: Entry, entries: readonly Entry[], rows: readonly ComparisonRow[]): string[] {
  return rows
    .filter(({ same }) => !same)
    .map(({ fact }) =>
      contrast(
        first,
        entries,
        ({ facts }) => (facts[fact] === undefined ? undefined : keyOf(facts[fact])),
        wordsOf(first, fact)?.says ?? {},
        fact,
      ),
    )
    .filter((sentences) => sentences !== '');
}

/** A whole sentence for each value, about all the codes that have it; nothing where a value has no sentence. */
function contrast(
  first: Entry,
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string | undefined,
  says: { readonly [value: string]: Plural | undefined },
  fact?: string,
): string {
  const mixed = isMixed(entries);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const value = valueOf(entry) ?? '';
    groups.set(value, [...(groups.get(value) ?? []), entry]);
  }
  const sentences: string[] = [];
  for (const [value, group] of groups) {
    const message = says[value];
    if (!message) return '';
    const codes = group.map(({ terms, code }) => (mixed ? `${terms.protocol} ${code}` : String(code)));
    const [{ facts } = first] = group;
    const retry = fact && facts[fact];
    sentences.push(
      formatPlural(message, first.lang, group.length, {
        codes: joinList([...new Set(codes)], first.messages),
        ...(retry && isRetry(retry) && secondsOf(retry)),
      }),
    );
  }
  return sentences.join(' ');
}
