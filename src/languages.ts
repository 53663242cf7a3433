/** What a language brings: how it is called and written, and what the rules of words must know of it. */
export interface LanguageRow {
  /** What it calls itself. */
  readonly name: string;
  /** Which way it runs. */
  readonly dir: 'ltr' | 'rtl';
  /** The plural categories that CLDR gives it. */
  readonly plurals: readonly Intl.LDMLPluralRule[];
  /** What ends a sentence; empty where nothing does. */
  readonly stop: string;
  /** What ends a question; empty where nothing does. */
  readonly question: string;
  /** What begins a question, in a language that marks its beginning too. */
  readonly asks?: string;
  /** Whether spaces separate its words. */
  readonly spaced: boolean;
  /** Words that may stand twice in a row. */
  readonly doubled: readonly string[];
}

/** The languages that wirecodes speaks, each a `LanguageRow`. */
export const languages = {
  ar: {
    name: 'العربية',
    dir: 'rtl',
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
    stop: '.',
    question: '؟',
    spaced: true,
    doubled: [],
  },
  de: {
    name: 'Deutsch',
    dir: 'ltr',
    plurals: ['one', 'other'],
    stop: '.',
    question: '?',
    spaced: true,
    doubled: ['die'],
  },
  en: {
    name: 'English',
    dir: 'ltr',
    plurals: ['one', 'other'],
    stop: '.',
    question: '?',
    spaced: true,
    doubled: [],
  },
  es: {
    name: 'Español',
    dir: 'ltr',
    plurals: ['one', 'many', 'other'],
    stop: '.',
    question: '?',
    asks: '¿',
    spaced: true,
    doubled: [],
  },
  fr: {
    name: 'Français',
    dir: 'ltr',
    plurals: ['one', 'many', 'other'],
    stop: '.',
    // A narrow no-break space stands before it.
    question: '\u202F?',
    spaced: true,
    doubled: ['nous', 'vous'],
  },
  ja: {
    name: '日本語',
    dir: 'ltr',
    plurals: ['other'],
    stop: '。',
    question: '？',
    spaced: false,
    doubled: ['ひとつ'],
  },
  ko: {
    name: '한국어',
    dir: 'ltr',
    plurals: ['other'],
    stop: '.',
    question: '?',
    spaced: true,
    doubled: [],
  },
  'pt-BR': {
    name: 'Português (Brasil)',
    dir: 'ltr',
    plurals: ['one', 'many', 'other'],
    stop: '.',
    question: '?',
    spaced: true,
    doubled: [],
  },
  tr: {
    name: 'Türkçe',
    dir: 'ltr',
    plurals: ['one', 'other'],
    stop: '.',
    question: '?',
    spaced: true,
    doubled: ['adım', 'ayrı', 'birer', 'dilim', 'sık', 'tek', 'teker', 'yavaş'],
  },
  'zh-Hans': {
    name: '简体中文',
    dir: 'ltr',
    plurals: ['other'],
    stop: '。',
    question: '？',
    spaced: false,
    doubled: [],
  },
} as const;

/** The tag of a language that wirecodes speaks. */
export type Language = keyof typeof languages;

/** The plural categories of a language. */
export type PluralCategory<L extends Language> = (typeof languages)[L]['plurals'][number];
