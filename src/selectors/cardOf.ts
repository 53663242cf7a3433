import type { Entry, Step } from '../model.js';
import { answerOf, keyOf, tagOf, wordsOf } from './answerOf.js';
import { once } from './once.js';
import { ownValue } from './ownValue.js';
import { phraseOf } from './phraseOf.js';

/** A step with the name of its role in the reader's language. */
export interface ChecklistStep extends Step {
  readonly role: string;
}

/** What a card shows of an entry's facts, in words. */
export interface Card {
  readonly phrase: string | undefined;
  readonly tags: readonly { readonly fact: string; readonly value: string; readonly text: string | undefined }[];
  readonly details: readonly { readonly fact: string; readonly question: string; readonly answer: string }[];
  readonly steps: readonly ChecklistStep[];
}

/** Puts into words what a card shows. */
export function cardOf(entry: Entry): Card {
  return makeCard(entry);
}

const makeCard = /* @__PURE__ */ once((entry: Entry): Card => {
  const { details, facts, messages, tags, text } = entry;
  return {
    phrase: phraseOf(entry),
    tags: tags.flatMap((fact) => {
      const value = ownValue(facts, fact);
      return value === undefined ? [] : { fact, value: keyOf(value), text: tagOf(entry, fact) };
    }),
    details: details
      .filter((fact) => facts[fact] !== undefined)
      .map((fact) => ({ fact, question: wordsOf(entry, fact).question ?? fact, answer: answerOf(entry, fact) })),
    steps: text.fixes.map(({ who, text: step }) => ({ who, text: step, role: messages.roles[who] })),
  };
});
