import type { Comparison, ComparisonRow, Entry, Plural, Source } from '../model.js';
import { answerOf, isRetry, keyOf, secondsOf, wordsOf } from './answerOf.js';
import { cardOf } from './cardOf.js';
import { clientNamesOf } from './clientNamesOf.js';
import { factsShownAs } from './factsShownAs.js';
import { formatPlural } from './formatPlural.js';
import { groupBy } from '../text/groupBy.js';
import { isMixed } from './isMixed.js';
import { joinList } from './joinList.js';
import { joinSentences } from '../text/joinSentences.js';
import { labelsOf } from './labelsOf.js';
import { once } from '../text/once.js';
import { ownValue } from '../text/ownValue.js';
import { pairTextOf } from './pairTextOf.js';
import { relatedPairs } from './relatedPairs.js';
import { settingsOf } from './settingsOf.js';
import { sourceHref } from './sourceHref.js';
import { sourceTitle } from './sourceTitle.js';
import { stageTracks } from './stageTracks.js';
import { titleOf } from './titleOf.js';

const MOST_DIFFERENCES = 4;

/** The entries last compared that begin with an entry, and what came of it. */
const kept = new WeakMap<Entry, { readonly entries: readonly Entry[]; readonly comparison: Comparison }>();

/**
 * Two to four entries set against each other, in the first entry's language: a title, what it comes down to,
 * a row for each fact that all their protocols have, sentences that contrast, and what the card of each says. Entries of
 * several protocols also get a note on what does not map one to one. Plain JSON data: `ComparisonView` shows it wherever
 * it was sent. The same entries, asked for again, give the same comparison.
 *
 * A single entry gives what a page says of it alone, as `CodeView` shows it; the views of comparisons take two at least.
 *
 * @throws when there is no entry at all, or more than four.
 */
export function compareEntries(entries: readonly Entry[]): Comparison {
  const [first] = entries;
  if (!first || entries.length > 4) {
    throw new RangeError(
      `wirecodes: compareEntries got ${entries.length} entries. Pass two to four, or one for what is said of it alone.`,
    );
  }
  // The parts of a page ask for the same comparison one after the other. A server that shows every pair must not keep all.
  const last = kept.get(first);
  if (last?.entries.length === entries.length && last.entries.every((entry, index) => entry === entries[index])) {
    return last.comparison;
  }
  const comparison = compare(first, entries);
  kept.set(first, { entries: [...entries], comparison });
  return comparison;
}

function compare(first: Entry, entries: readonly Entry[]): Comparison {
  const pair = pairTextOf(entries);
  const mixed = isMixed(entries);
  const lead = (!mixed && factsShownAs(first.catalog, 'lead')[0]) || 'severity';
  const compared = entries.map(({ catalog }) => factsShownAs(catalog, 'row'));
  const rows = (compared[0] ?? [])
    .filter((fact) => compared.every((facts) => facts.includes(fact)))
    .filter((fact) => entries.some(({ kind, facts }) => kind === 'unknown' || ownValue(facts, fact) !== undefined))
    .map((fact) => toRow(fact, first, entries, mixed));
  const differing = rows.filter(({ same }) => !same);
  const { messages } = first.locale;
  // What nobody may send can only be recognised.
  const sendable = entries.every(({ kind, facts }) => kind !== 'unknown' && facts.sentBy !== 'nobody');
  const [alone, together] = sendable
    ? [messages.whenToSend, messages.whichToSend]
    : [messages.howToTell, messages.tellApart];

  const differences = [...(pair?.differences ?? [])];
  for (const { fact } of differing) {
    if (differences.length >= MOST_DIFFERENCES) break;
    // The lead is the introduction, unless words for the pair are. And two protocols may use the same word for
    // different things: 'either' is either side, or origin and gateway.
    if ((fact === lead && !pair) || (mixed && !Object.hasOwn(messages.facts, fact))) continue;
    const sentences = contrast(fact, first, entries, mixed);
    if (sentences) differences.push(sentences);
  }

  return {
    title: titleOf(entries),
    intro: pair?.decisive ?? contrast(lead, first, entries, mixed),
    rows: [...differing, ...rows.filter(({ same }) => same)],
    settings: settingsOf(first, ...entries.slice(1)),
    names: clientNamesOf(first, ...entries.slice(1)),
    differences: differences.slice(0, MOST_DIFFERENCES),
    note: mixed ? toNote(first, entries) : '',
    sendable,
    sources: sourcesOf(entries, differing),
    related: relatedPairs(entries),
    cards: entries.map(cardOf),
    labels: labelsOf(entries),
    tracks: stageTracks(entries),
    places: entries.map(toPlace),
    messages: {
      choice: entries.length === 1 ? alone : together,
      differs: messages.differs,
      keyDifferences: messages.keyDifferences,
      learnMore: messages.learnMore,
      noDifferences: messages.noDifferences,
      onlyDifferences: messages.onlyDifferences,
      question: messages.question,
      relatedPairs: messages.relatedPairs,
      sideBySide: messages.sideBySide,
      sources: messages.sources,
      versus: messages.versus,
      whereItArises: messages.whereItArises,
    },
  };
}

function toPlace(entry: Entry): Comparison['places'][number] {
  const { stages: at = [] } = entry.facts;
  return { at, text: at.length > 0 ? answerOf(entry, 'stages') : entry.locale.messages.noStage };
}

/** Each source once: those of the codes themselves first, then of the rules behind the facts that differ. */
function sourcesOf(entries: readonly Entry[], differing: readonly ComparisonRow[]): readonly Source[] {
  const sources = new Map<string, Source>();
  // By title and address: another source of the same title must not take the place of the first.
  const add = (source: Source) => sources.set(`${sourceTitle(source)} ${sourceHref(source)}`, source);
  for (const { facts } of entries) {
    facts.spec?.forEach(add);
    facts.retry?.spec?.forEach(add);
  }
  for (const { fact } of differing)
    for (const { catalog } of entries) ownValue(catalog.facts, fact)?.spec?.forEach(add);
  return [...sources.values()];
}

/** Each answer of a code, once for all that it is compared with. */
const answersOf = /* @__PURE__ */ once((entry: Entry): { readonly [fact: string]: string } =>
  Object.fromEntries(factsShownAs(entry.catalog, 'row').map((fact) => [fact, answerOf(entry, fact)])),
);

function toRow(fact: string, first: Entry, entries: readonly Entry[], mixed: boolean): ComparisonRow {
  const values = entries.map((entry) => (mixed ? answerOf(entry, fact, mixed) : (answersOf(entry)[fact] ?? '')));
  const { question = fact, note } = wordsOf(first, fact, mixed);
  return {
    fact,
    label: question,
    values,
    same: values.every((value) => value === values[0]),
    ...(note !== undefined && { note }),
  };
}

/** What each protocol says of the others, or that there is no one-to-one map between them. */
function toNote({ lang, locale }: Entry, entries: readonly Entry[]): string {
  const notes = entries
    .filter((entry) => entry.lang === lang)
    .flatMap((entry) => entries.map(({ protocol }) => ownValue(entry.locale.terms.across ?? {}, protocol) ?? ''));
  return joinSentences([...new Set(notes)].filter((note) => note !== '')) || locale.messages.acrossProtocols;
}

/** A whole sentence for each value of a fact, about all the codes that have it; nothing where a value has no sentence. */
function contrast(fact: string, first: Entry, entries: readonly Entry[], mixed: boolean): string {
  const says: { readonly [value: string]: Plural | undefined } | undefined = wordsOf(first, fact, mixed).says;
  if (!says) return '';
  const sentences: string[] = [];
  for (const [key, group] of groupBy(entries, ({ facts }) => keyOf(fact, ownValue(facts, fact) ?? ''))) {
    const message = ownValue(says, key);
    if (!message) return '';
    const codes = group.map(({ locale, label }) => (mixed ? `${locale.terms.protocol} ${label}` : label));
    const { retry } = group[0]?.facts ?? {};
    sentences.push(
      formatPlural(message, first.lang, group.length, {
        codes: joinList([...new Set(codes)], first.locale.messages),
        ...(isRetry(fact, retry) && secondsOf(retry)),
      }),
    );
  }
  return joinSentences(sentences);
}
