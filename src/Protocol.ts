import type { Language } from './languages.js';
import type { Catalog, LocaleOf } from './model.js';

/** A protocol: its facts and its words, each loaded when it is asked for. */
export interface ProtocolOf<C extends Catalog, L extends Language> {
  /** Loads the facts. */
  catalog(): Promise<C>;
  /** The languages that there are words in; English is always one of them. */
  readonly languages: readonly L[];
  /**
   * Loads the words in one of these languages.
   *
   * @throws when there are no words in the language.
   */
  locale<Tag extends L>(tag: Tag): Promise<LocaleOf<C, Tag>>;
}

/** A protocol whose codes and languages are not known to the compiler. */
export interface Protocol extends ProtocolOf<Catalog, Language> {}
