// What the views show, from wirecodes itself.
import { websocket } from '../dist/catalogs/websocket.js';
import { compareEntries, selectCode } from '../dist/index.js';
import { en } from '../dist/locales/websocket/en/index.js';
import { sourceHref } from '../dist/selectors/sourceHref.js';
import { sourceTitle } from '../dist/selectors/sourceTitle.js';

export const comparison = compareEntries([1005, 1006].map((code) => selectCode(websocket, code, en)));
const { title, intro, rows, differences, sources, related, cards, tracks, places, messages } = comparison;

/**
 * The same for those who build the view from other parts.
 *
 * @type {import('./views/content.js').Content}
 */
export const content = {
  title,
  intro,
  stages: {
    heading: messages.whereItArises,
    steps: tracks[0].stages.map(({ label, flags }) => ({ name: label, codes: flags.map(({ code }) => String(code)) })),
    sentences: places.map(({ text }, index) => `${cards[index].code} ${text}`),
  },
  cards: cards.map((card) => ({
    protocol: card.protocolName,
    code: String(card.code),
    name: card.name,
    phrase: card.phrase,
    tags: card.tags.map(({ text }) => text),
    sections: [
      { heading: card.messages.description, text: card.summary, details: [] },
      {
        heading: card.messages.whenYouSeeIt,
        text: card.when,
        details: card.details.map(({ question, answer }) => ({ label: question, values: [answer] })),
      },
    ],
    fixes: { heading: card.messages.howToFix, steps: card.steps.map(({ text, role }) => ({ text, role })) },
    users: { heading: card.messages.forUsers, text: card.endUser },
  })),
  table: {
    heading: messages.sideBySide,
    toggle: messages.onlyDifferences,
    caption: title,
    columns: [messages.question, ...cards.map(({ code, name }) => `${code} ${name}`)],
    rows: rows.map(({ label, values, same, note }) => ({ label, values, same, note })),
    differs: messages.differs,
  },
  differences: { heading: messages.keyDifferences, items: differences },
  which: {
    heading: messages.choice,
    items: cards.map(({ code, name, choose }) => ({ code: String(code), name, text: choose })),
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
