import type { Messages } from '../../model.js';

/** The interface's words in English. */
export const en: Messages<'en'> = {
  description: 'Description',
  whenYouSeeIt: 'When you see it',
  howToFix: 'How to fix it',
  whatToDo: 'What to do',
  forUsers: 'What to tell your users',
  reset: 'Reset',
  sideBySide: 'Side by side',
  onlyDifferences: 'Only differences',
  question: 'Question',
  differs: 'differs',
  keyDifferences: 'Key differences',
  noDifferences: 'The facts of these codes agree. What sets them apart is their meaning, described above.',
  whichToSend: 'Which one to send',
  tellApart: 'How to tell them apart',
  whenToSend: 'When to send it',
  howToTell: 'How to recognise it',
  findCause: 'How to find the cause',
  learnMore: 'Learn more',
  sources: 'Sources',
  relatedPairs: 'Related comparisons',
  search: 'Search codes',
  found: { one: '{count} code', other: '{count} codes' },
  nothingFound: 'No codes match.',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied.',
  copyRefused: 'The browser did not allow copying. The text is selected below: copy it from there.',
  whereItArises: 'Where it arises',
  anyStage: 'At any stage',
  noStage: 'Nowhere: it has no meaning yet',
  notDefined: 'Not defined',
  notApplicable: 'Does not apply',
  none: 'None',
  acrossProtocols: 'Codes of different protocols do not map one to one: compare what they mean, not their numbers.',
  versus: 'vs',
  list: { comma: ', ', and: ' and ' },
  roles: { client: 'Client', server: 'Server', operator: 'Operations' },
  progress: {
    one: '{done} of {total} step done',
    other: '{done} of {total} steps done',
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
    severity: {
      says: {
        neutral: { one: '{codes} is not an error.', other: '{codes} are not errors.' },
        notice: {
          one: '{codes} is an answer that the caller should be ready to handle.',
          other: '{codes} are answers that the caller should be ready to handle.',
        },
        fault: {
          one: '{codes} points to a fault that somebody has to find.',
          other: '{codes} point to faults that somebody has to find.',
        },
      },
    },
    stages: { question: 'Where does it arise?' },
    retry: {
      question: 'Should the caller try again?',
      values: {
        'not-needed': 'No need',
        backoff: 'Yes, with random delays that grow',
        delay: 'Yes, after a random {min} to {max} seconds',
        'after-fix': 'Only once the cause is fixed',
        elsewhere: 'Only at another address, or when the user asks',
        'app-decides': 'The application decides',
        'not-applicable': 'Does not apply',
      },
      tags: {
        'not-needed': 'No retry needed',
        backoff: 'Retry with backoff',
        delay: 'Retry after {min}–{max} s',
        'after-fix': 'Fix before retrying',
        elsewhere: 'Try elsewhere',
        'app-decides': 'The app decides',
        'not-applicable': 'Retrying does not apply',
      },
      says: {
        'not-needed': {
          one: 'After {codes} there is nothing to try again.',
          other: 'After {codes} there is nothing to try again.',
        },
        backoff: {
          one: 'After {codes}, try again with random delays that grow.',
          other: 'After {codes}, try again with random delays that grow.',
        },
        delay: {
          one: 'After {codes}, wait a random {min} to {max} seconds, then try again.',
          other: 'After {codes}, wait a random {min} to {max} seconds, then try again.',
        },
        'after-fix': {
          one: 'Trying again after {codes} leads to the same answer until the cause is fixed.',
          other: 'Trying again after {codes} leads to the same answer until the cause is fixed.',
        },
        elsewhere: {
          one: 'After {codes}, try another address or wait until the user asks.',
          other: 'After {codes}, try another address or wait until the user asks.',
        },
        'app-decides': {
          one: 'Whether to try again after {codes} is for your application to decide.',
          other: 'Whether to try again after {codes} is for your application to decide.',
        },
        'not-applicable': {
          one: 'The question of trying again does not arise with {codes}.',
          other: 'The question of trying again does not arise with {codes}.',
        },
      },
    },
    spec: { question: 'Where is it defined?' },
  },
};
