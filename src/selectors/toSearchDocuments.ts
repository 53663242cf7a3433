import type { Catalog, LocaleOf } from '../model.js';
import { listCodes } from './listCodes.js';
import { plainText } from '../text/plainText.js';

/** A code as a search engine takes it: one flat document. Plain JSON data. */
export interface SearchDocument {
  /** Unique over all protocols and languages: `'websocket-1006-ko'`. */
  readonly id: string;
  readonly protocol: string;
  readonly code: number | string;
  /** The language of the words. */
  readonly lang: string;
  /** "WebSocket 1006 비정상 종료" */
  readonly title: string;
  /** The registered English name, for those who paste what a log says. */
  readonly phrase: string;
  /** Everything that explains the code, a sentence after the other; then its lines in logs, and the names of its settings. */
  readonly text: string;
}

/**
 * A document for each code that a catalog names, for the search of a site: Pagefind, Algolia, MiniSearch. The address is
 * yours to make, of `lang`, `protocol` and `code`. Switch fuzzy search off for `code`: 1006 is no typo of 1005.
 *
 * @throws when the locale is another protocol's.
 *
 * @example
 * const search = new MiniSearch({ fields: ['code', 'title', 'phrase', 'text'], storeFields: ['title'] });
 * search.addAll(toSearchDocuments(websocket, ko));
 */
export function toSearchDocuments<C extends Catalog>(
  catalog: C,
  locale: LocaleOf<NoInfer<C>>,
): readonly SearchDocument[] {
  return listCodes(catalog, locale).map(({ code, facts, label, lang, protocol, text }) => ({
    id: `${protocol}-${code}-${lang}`,
    protocol,
    code,
    lang,
    title: `${locale.terms.protocol} ${label} ${text.name}`,
    phrase: facts.phrase ?? '',
    text: [
      plainText([text.summary, text.when, ...text.fixes.map((step) => step.text), text.choose, text.endUser].join(' ')),
      ...(facts.names ?? []).map(({ name }) => name),
      ...(facts.signs ?? []).flatMap(({ line, also }) => (also === undefined ? [line] : [line, also])),
      ...(facts.settings ?? []).map(({ name }) => name),
    ].join(' '),
  }));
}
