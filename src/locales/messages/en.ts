import type { Messages } from '../../model.js';

/** The interface's words in English. */
export const en: Messages<'en'> = {
  description: 'Description',
  whenYouSeeIt: 'When you see it',
  howToFix: 'How to fix it',
  forUsers: 'What to tell your users',
  sideBySide: 'Side by side',
  onlyDifferences: 'Only differences',
  question: 'Question',
  differs: 'differs',
  same: 'the same',
  keyDifferences: 'Key differences',
  noDifferences: 'The facts of these codes agree. What sets them apart is their meaning, described above.',
  whichToSend: 'Which one to send',
  tellApart: 'How to tell them apart',
  whenToSend: 'When to send it',
  howToTell: 'How to recognise it',
  learnMore: 'Learn more',
  sources: 'Sources',
  relatedPairs: 'Related comparisons',
  whereItArises: 'Where it arises',
  anyStage: 'At any stage',
  noStage: 'Nowhere: it has no meaning yet',
  notDefined: 'Not defined',
  versus: 'vs',
  list: { comma: ', ', and: ' and ' },
  roles: { client: 'Client', server: 'Server', operator: 'Operations' },
  progress: {
    one: '{done} of {total} step done',
    other: '{done} of {total} steps done',
  },
  severity: {
    neutral: {
      one: '{codes} is not an error: it belongs to an ordinary close.',
      other: '{codes} are not errors: they belong to an ordinary close.',
    },
    notice: {
      one: '{codes} wants a decision from your application, yet the connection itself worked.',
      other: '{codes} want a decision from your application, yet the connection itself worked.',
    },
    fault: {
      one: '{codes} points to a fault that somebody has to find.',
      other: '{codes} point to faults that somebody has to find.',
    },
  },
  facts: {
    registry: {
      question: 'Is it registered?',
      values: {
        assigned: 'Assigned',
        reserved: 'Reserved',
        unassigned: 'Unassigned',
        private: 'Private use',
        unofficial: 'Unofficial',
      },
    },
    spec: { question: 'Where is it defined?', values: {} },
  },
};
