import type { Entry, Source } from '../model.js';
import { compareEntries } from './compareEntries.js';
import { ownValue } from './ownValue.js';
import { sourceTitle } from './sourceTitle.js';

/** The sources of the codes themselves first, then of the rules behind the facts that differ; each once. */
export function sourcesOf(entries: readonly Entry[]): readonly Source[] {
  const differing = compareEntries(entries).rows.filter(({ same }) => !same);
  const all = [
    ...entries.flatMap(({ facts }) => [...(facts.spec ?? []), ...(facts.retry?.spec ?? [])]),
    ...differing.flatMap(({ fact }) => entries.flatMap(({ compares }) => ownValue(compares, fact)?.spec ?? [])),
  ];
  return [...new Map(all.map((source) => [sourceTitle(source), source])).values()];
}
