import type { LanguageRow } from '../../src/languages.js';

/** Languages which the rules of words must hold for before anybody writes in them. */
export const rows = {
  hi: {
    name: 'हिन्दी',
    dir: 'ltr',
    plurals: ['one', 'other'],
    stop: '।',
    question: '?',
    spaced: true,
    doubled: ['बार', 'धीरे'],
  },
  th: {
    name: 'ไทย',
    dir: 'ltr',
    plurals: ['other'],
    stop: '',
    question: '',
    spaced: false,
    doubled: [],
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;
