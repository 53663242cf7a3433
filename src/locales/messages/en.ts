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
  onlyDifferences: 'Differences only',
  question: 'Question',
  differs: 'differs',
  keyDifferences: 'Key differences',
  noDifferences: 'These codes have the same properties. They differ only in meaning, as described above.',
  whichToSend: 'Which one to use',
  tellApart: 'When each one applies',
  whenToSend: 'When to use it',
  howToTell: 'When it applies',
  findCause: 'How to find the cause',
  learnMore: 'Learn more',
  sources: 'Sources',
  relatedPairs: 'Related comparisons',
  search: 'Search codes',
  found: { one: '{count} code', other: '{count} codes' },
  nothingFound: 'No codes match.',
  copyMarkdown: 'Copy as Markdown',
  copy: 'Copy',
  copied: 'Copied.',
  copyRefused: 'The browser blocked copying. The text is selected below; copy it from there.',
  whereItArises: 'Where it occurs',
  anyStage: 'At any stage',
  noStage: 'Nowhere: no meaning is assigned',
  notDefined: 'Not defined',
  notApplicable: 'Does not apply',
  none: 'None',
  acrossProtocols: 'Codes of different protocols do not map one to one. Compare their meanings, not their numbers.',
  versus: 'vs',
  list: { comma: ', ', and: ' and ' },
  roles: { client: 'Client', server: 'Server', operator: 'Operator' },
  progress: {
    one: '{done} of {total} step done',
    other: '{done} of {total} steps done',
  },
  facts: {
    registry: {
      question: 'What is its registration status?',
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
          one: '{codes} is a result that callers are expected to handle.',
          other: '{codes} are results that callers are expected to handle.',
        },
        fault: {
          one: '{codes} indicates a fault that needs investigation.',
          other: '{codes} indicate faults that need investigation.',
        },
      },
    },
    stages: { question: 'Where does it occur?' },
    retry: {
      question: 'Should the caller retry?',
      values: {
        'not-needed': 'No, not needed',
        backoff: 'Yes, with exponential backoff and jitter',
        delay: 'Yes, after a random delay of {min} to {max} seconds',
        'after-fix': 'Only after the cause is fixed',
        elsewhere: 'Only with another URL, host or connection, or when the user asks',
        'app-decides': 'The application decides',
        'not-applicable': 'Does not apply',
      },
      tags: {
        'not-needed': 'No retry needed',
        backoff: 'Retry with backoff',
        delay: 'Retry after {min}–{max} s',
        'after-fix': 'Fix before retrying',
        elsewhere: 'Retry elsewhere',
        'app-decides': 'The app decides',
        'not-applicable': 'Retry does not apply',
      },
      says: {
        'not-needed': {
          one: 'No retry is needed after {codes}.',
          other: 'No retry is needed after {codes}.',
        },
        backoff: {
          one: 'After {codes}, retry with exponential backoff and jitter.',
          other: 'After {codes}, retry with exponential backoff and jitter.',
        },
        delay: {
          one: 'After {codes}, wait a random {min} to {max} seconds, then retry.',
          other: 'After {codes}, wait a random {min} to {max} seconds, then retry.',
        },
        'after-fix': {
          one: 'After {codes}, a retry fails the same way until the cause is fixed.',
          other: 'After {codes}, a retry fails the same way until the cause is fixed.',
        },
        elsewhere: {
          one: 'After {codes}, retry only with another URL, host or connection, or when the user asks.',
          other: 'After {codes}, retry only with another URL, host or connection, or when the user asks.',
        },
        'app-decides': {
          one: 'The application decides whether to retry after {codes}.',
          other: 'The application decides whether to retry after {codes}.',
        },
        'not-applicable': {
          one: 'Retrying does not apply to {codes}.',
          other: 'Retrying does not apply to {codes}.',
        },
      },
    },
    spec: { question: 'Where is it defined?' },
  },
};
