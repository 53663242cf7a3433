import type { Entry, NamesText } from '../model.js';
import { groupBy } from '../text/groupBy.js';
import { moreOf, NAMES_IN_SIGHT } from './moreOf.js';

/** What clients call the codes, a row a client; those that name all of them first. The headings are in the first one's language. */
export function clientNamesOf(first: Entry, ...others: readonly Entry[]): NamesText {
  const named = [first, ...others].map(({ facts }) => groupBy(facts.names ?? [], ({ by }) => by));
  const clients = new Set(named.flatMap((byClient) => [...byClient.keys()]));
  const rows = [...clients]
    .map((by) => ({ by, names: named.map((byClient) => byClient.get(by) ?? []) }))
    .toSorted((a, b) => missing(a) - missing(b));
  const { clientNames, client, reports, measured, notApplicable } = first.locale.messages;
  const more = moreOf(rows, NAMES_IN_SIGHT, first);
  return {
    rows,
    messages: { clientNames, client, reports, measured, notApplicable, ...(more !== undefined && { more }) },
  };
}

function missing({ names }: NamesText['rows'][number]): number {
  return names.filter(({ length }) => length === 0).length;
}
