import type { LanguageRow } from '../../src/languages.js';
import type { Catalog, Locale } from '../../src/model.js';

/** The words of a protocol in one language, and what a rule may hold them against. */
export interface Words {
  readonly catalog: Catalog;
  readonly locale: Locale;
  /** The row of its language. */
  readonly language: LanguageRow;
  readonly english: Locale;
  /** The same protocol in the other languages. */
  readonly others: readonly Locale[];
}

/** A rule of words, which holds in every language. */
export interface Rule {
  /** What it asks for: "are whole sentences". */
  readonly says: string;
  /** Where the words break it: the place, what stands there, and what to do where that is not plain. */
  readonly check: (words: Words) => readonly string[];
}
