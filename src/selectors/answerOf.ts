import type { Entry, FactValue, FactWords, Retry } from '../model.js';
import { formatMessage } from '../text/formatMessage.js';
import { groupBy } from '../text/groupBy.js';
import { ownValue } from '../text/ownValue.js';
import { sourceTitle } from './sourceTitle.js';
import { withAside } from './withAside.js';

type Words = Partial<FactWords>;

/**
 * The words of a fact: the protocol's own before those that all protocols share. Across protocols it is the other way
 * round, so that the same answer reads the same.
 */
export function wordsOf(entry: Entry, fact: string, mixed = false): Words {
  const shared: { readonly [fact: string]: Words } = entry.locale.messages.facts;
  const own = entry.locale.terms.facts;
  const [first, second] = mixed ? [shared, own] : [own, shared];
  return ownValue(first, fact) ?? ownValue(second, fact) ?? {};
}

/** A code's answer to the question that a fact asks, in the entry's language. */
export function answerOf(entry: Entry, fact: string, mixed = false): string {
  const { facts, kind, locale } = entry;
  const { messages } = locale;
  const value = ownValue(facts, fact);
  if (value === undefined) return kind === 'unknown' ? messages.notDefined : messages.notApplicable;
  return inWords(entry, fact, value, wordsOf(entry, fact, mixed).values);
}

/** What a fact's value says in two or three words. */
export function tagOf(entry: Entry, fact: string, value: FactValue): string {
  const words = wordsOf(entry, fact);
  return inWords(entry, fact, value, words.tags ?? words.values);
}

/** The key of a fact's value in its words. */
export function keyOf(fact: string, value: FactValue): string {
  if (isRetry(fact, value)) return value.advice;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function inWords(
  { catalog, facts, locale }: Entry,
  fact: string,
  value: FactValue,
  words: { readonly [key: string]: string } = {},
): string {
  const { anyStage, list, none, noStage } = locale.messages;
  if (fact === 'stages') {
    const stages = facts.stages ?? [];
    if (stages.length === 0) return noStage;
    if (stages.length === catalog.stages.length) return anyStage;
    return stages.map((stage) => ownValue(locale.terms.stages, stage) ?? stage).join(list.comma);
  }
  if (fact === 'spec') return (facts.spec ?? []).map(sourceTitle).join(list.comma);
  if (isRetry(fact, value)) return formatMessage(ownValue(words, value.advice) ?? value.advice, secondsOf(value));
  if (typeof value !== 'object') return ownValue(words, String(value)) ?? String(value);
  if (isList(value)) return value.map((item) => ownValue(words, item) ?? String(item)).join(list.comma) || none;
  const names = ownValue(catalog.facts, fact)?.items ?? {};
  const answers = [...groupBy(Object.entries(value), ([, answer]) => String(answer))].map(([answer, group]) => {
    const items = group.map(([item]) => ownValue(names, item) ?? item);
    const text = ownValue(words, answer);
    return text === undefined
      ? withAside(answer, items, locale.messages)
      : formatMessage(text, { items: items.join(list.comma) });
  });
  return answers.join(list.comma) || none;
}

/** The placeholders that a retry's words may use. */
export function secondsOf({ minSeconds = 0, maxSeconds = 0 }: Retry): { min: number; max: number } {
  return { min: minSeconds, max: maxSeconds };
}

function isList(value: FactValue): value is readonly (string | number)[] {
  return Array.isArray(value);
}

/** Whether a fact's value is advice on trying again. By its name: a map may have an item called `advice`. */
export function isRetry(fact: string, value: FactValue | undefined): value is Retry {
  return fact === 'retry' && typeof value === 'object';
}
