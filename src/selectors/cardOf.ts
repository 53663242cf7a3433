import type { CardText, Entry } from '../model.js';
import { answerOf, keyOf, tagOf, wordsOf } from './answerOf.js';
import { factsShownAs } from './factsShownAs.js';
import { fixesHeading } from './fixesHeading.js';
import { formatPlural } from './formatPlural.js';
import { moreOf, SIGNS_IN_SIGHT } from './moreOf.js';
import { inTurns } from '../text/inTurns.js';
import { once } from '../text/once.js';
import { ownValue } from '../text/ownValue.js';
import { phraseOf } from './phraseOf.js';

/** Puts into words what a card shows of an entry. */
export function cardOf(entry: Entry): CardText {
  return makeCard(entry);
}

const makeCard = /* @__PURE__ */ once((entry: Entry): CardText => {
  const { protocol, code, label, kind, lang, dir, facts, range, text, catalog, locale } = entry;
  const { messages, terms } = locale;
  const phrase = phraseOf(entry);
  const total = text.fixes.length;
  const { signs = [] } = facts;
  const moreSigns = moreOf(signs, SIGNS_IN_SIGHT, entry);
  return {
    protocol,
    code,
    label,
    kind,
    lang,
    dir,
    protocolName: terms.protocol,
    name: text.name,
    ...(phrase !== undefined && { phrase }),
    ...(kind === 'range' && range && { range: range.label }),
    ...(facts.severity && { severity: facts.severity }),
    tags: factsShownAs(catalog, 'tag').flatMap((fact) => {
      const value = ownValue(facts, fact);
      return value === undefined ? [] : { fact, value: keyOf(fact, value), text: tagOf(entry, fact, value) };
    }),
    summary: text.summary,
    when: text.when,
    details: factsShownAs(catalog, 'detail')
      .filter((fact) => ownValue(facts, fact) !== undefined)
      .map((fact) => ({ fact, question: wordsOf(entry, fact).question ?? fact, answer: answerOf(entry, fact) })),
    // Those in sight are of as many programs as there are.
    signs: inTurns(signs, ({ by }) => by),
    steps: text.fixes.map((step, index) => ({
      ...step,
      id: step.id ?? String(index + 1),
      role: messages.roles[step.who],
    })),
    // `{done}` stays: the leaf that counts the ticks fills it.
    progress: formatPlural(messages.progress, lang, total, { total }),
    endUser: text.endUser,
    choose: text.choose,
    ...(facts.spec && { sources: facts.spec }),
    messages: {
      description: messages.description,
      whenYouSeeIt: messages.whenYouSeeIt,
      inLogs: messages.inLogs,
      ...(moreSigns !== undefined && { moreSigns }),
      howToFix: fixesHeading(entry),
      forUsers: messages.forUsers,
      reset: messages.reset,
      copy: messages.copy,
      copied: messages.copied,
      copyRefused: messages.copyRefused,
    },
  };
});
