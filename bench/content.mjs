// The texts of views/content.ts, from wirecodes itself.
import { websocket } from '../dist/catalogs/websocket.js';
import { compareEntries, selectCode } from '../dist/index.js';
import { en } from '../dist/locales/websocket/en.js';
import { answerOf, tagOf, wordsOf } from '../dist/selectors/answerOf.js';
import { choiceHeading } from '../dist/selectors/choiceHeading.js';
import { fixesHeading } from '../dist/selectors/fixesHeading.js';
import { phraseOf } from '../dist/selectors/phraseOf.js';
import { sourceHref } from '../dist/selectors/sourceHref.js';
import { sourceTitle } from '../dist/selectors/sourceTitle.js';

const entries = [1005, 1006].map((code) => selectCode(websocket, code, en));
const { messages } = en;
const { title, intro, rows, differences, sources, related } = compareEntries(entries);

/** @type {import('./views/content.js').Content} */
export const content = {
  title,
  intro,
  stages: {
    heading: messages.whereItArises,
    steps: websocket.stages.map((stage) => ({
      name: en.terms.stages[stage],
      codes: entries.filter(({ facts }) => facts.stages.includes(stage)).map(({ code }) => String(code)),
    })),
    sentences: entries.map((entry) => `${entry.code} ${answerOf(entry, 'stages')}`),
  },
  cards: entries.map((entry) => ({
    protocol: en.terms.protocol,
    code: String(entry.code),
    name: entry.text.name,
    phrase: phraseOf(entry),
    tags: entry.tags.map((fact) => tagOf(entry, fact)),
    sections: [
      { heading: messages.description, text: entry.text.summary, details: [] },
      {
        heading: messages.whenYouSeeIt,
        text: entry.text.when,
        details: entry.details.map((fact) => ({
          label: wordsOf(entry, fact).question,
          values: [answerOf(entry, fact)],
        })),
      },
    ],
    fixes: {
      heading: fixesHeading(entry),
      steps: entry.text.fixes.map(({ who, text }) => ({ text, role: messages.roles[who] })),
    },
    users: { heading: messages.forUsers, text: entry.text.endUser },
  })),
  table: {
    heading: messages.sideBySide,
    toggle: messages.onlyDifferences,
    caption: title,
    columns: [messages.question, ...entries.map(({ code, text }) => `${code} ${text.name}`)],
    rows: rows.map(({ label, values, same, note }) => ({ label, values, same, note })),
    differs: messages.differs,
  },
  differences: { heading: messages.keyDifferences, items: differences },
  which: {
    heading: choiceHeading(entries),
    items: entries.map(({ code, text }) => ({ code: String(code), name: text.name, text: text.choose })),
  },
  more: {
    heading: messages.learnMore,
    sources: {
      heading: messages.sources,
      items: sources.map((source) => ({ title: sourceTitle(source), href: sourceHref(source) })),
    },
    pairs: {
      heading: messages.relatedPairs,
      items: related.map(({ title: pair }) => pair),
    },
  },
};
