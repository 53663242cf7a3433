import type { Entry, FactValue, FactWords, Retry } from '../model.js';
import { formatMessage } from './formatMessage.js';
import { sourceTitle } from './sourceTitle.js';

type Words = Partial<FactWords> & { readonly question: string };

/** The words of a fact: the protocol's own, or those that all protocols share. */
export function wordsOf(entry: Entry, fact: string): Words | undefined {
  const shared: { readonly [fact: string]: Words } = entry.messages.facts;
  return entry.terms.facts[fact] ?? shared[fact];
}

/** A code's answer to the question that a fact asks, in the entry's language. */
export function answerOf(entry: Entry, fact: string): string {
  const { facts, messages, terms } = entry;
  const value = facts[fact];
  if (value === undefined) return messages.notDefined;
  if (fact === 'stages') {
    const stages = facts.stages ?? [];
    if (stages.length === 0) return messages.noStage;
    if (stages.length === entry.stages.length) return messages.anyStage;
    return stages.map((stage) => terms.stages[stage] ?? stage).join(messages.list.comma);
  }
  if (fact === 'spec') return (facts.spec ?? []).map(sourceTitle).join(messages.list.comma);
  return inWords(value, wordsOf(entry, fact)?.values);
}

/** The same answer in two or three words. */
export function tagOf(entry: Entry, fact: string): string | undefined {
  const value = entry.facts[fact];
  const words = wordsOf(entry, fact);
  return value === undefined ? undefined : inWords(value, words?.tags ?? words?.values);
}

/** The key of a fact's value in its words. */
export function keyOf(value: FactValue): string {
  if (isRetry(value)) return value.advice;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function inWords(value: FactValue, words: { readonly [key: string]: string } = {}): string {
  const key = keyOf(value);
  const text = words[key] ?? key;
  return isRetry(value) ? formatMessage(text, secondsOf(value)) : text;
}

/** The placeholders that a retry's words may use. */
export function secondsOf({ minSeconds = 0, maxSeconds = 0 }: Retry): { min: number; max: number } {
  return { min: minSeconds, max: maxSeconds };
}

/** Whether a fact's value is advice on trying again. */
export function isRetry(value: FactValue | undefined): value is Retry {
  return typeof value === 'object' && 'advice' in value;
}
