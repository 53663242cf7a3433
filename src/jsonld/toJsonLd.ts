import type { Entry } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { phraseOf } from '../selectors/phraseOf.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { joinSentences } from '../text/joinSentences.js';
import { plainText } from '../text/plainText.js';

/** What structured data may say besides what the entries say. */
export interface JsonLdOptions {
  /** The page's own address. */
  readonly url?: string;
}

/** A status code as a term of the set of its protocol's codes. */
interface DefinedTerm {
  readonly '@type': 'DefinedTerm';
  readonly termCode: string;
  readonly name: string;
  /** The registered English name, where the language has one of its own. */
  readonly alternateName?: string;
  readonly description: string;
  readonly inLanguage: string;
  readonly inDefinedTermSet: { readonly '@type': 'DefinedTermSet'; readonly name: string };
}

/** A page about codes, in the words of schema.org. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'TechArticle';
  readonly '@id'?: string;
  readonly url?: string;
  readonly headline: string;
  readonly description: string;
  readonly inLanguage: string;
  readonly about: readonly DefinedTerm[];
  readonly citation: readonly { readonly '@type': 'CreativeWork'; readonly name: string; readonly url?: string }[];
}

/**
 * Structured data for search engines: a TechArticle about DefinedTerms, which cites its sources.
 *
 * It says what the page is and no more. A code is a term with a number, a name and a meaning in a set of such terms; the
 * page is a technical article about one or more of them. It is no FAQPage, since nobody asked and answered, nor a HowTo,
 * since the steps are one part of it; and it names no author and no date, which the host alone knows: spread it
 * to add them.
 *
 * @throws when there is no entry at all, or more than four.
 *
 * @example
 * const data = { ...toJsonLd(entries, { url }), datePublished: '2026-11-21' };
 */
export function toJsonLd(entries: readonly Entry[], { url }: JsonLdOptions = {}): JsonLd {
  const { title, intro, sources } = compareEntries(entries);
  const [first] = entries;
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    ...(url !== undefined && { '@id': url, url }),
    headline: title,
    description: plainText((entries.length > 1 && intro) || joinSentences(entries.map(({ text }) => text.summary))),
    inLanguage: first?.lang ?? '',
    about: entries.map(toTerm),
    citation: sources.map((source) => {
      const href = sourceHref(source);
      return { '@type': 'CreativeWork', name: sourceTitle(source), ...(href !== undefined && { url: href }) };
    }),
  };
}

/**
 * The same as the text of a `<script type="application/ld+json">`: JSON in which nothing can end the script, begin a
 * comment or break a line, whatever the words are.
 *
 * @example
 * const head = `<script type="application/ld+json">${toJsonLdText(entries)}</script>`;
 */
export function toJsonLdText(entries: readonly Entry[], options?: JsonLdOptions): string {
  return JSON.stringify(toJsonLd(entries, options)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toTerm(entry: Entry): DefinedTerm {
  const { label, lang, locale, text } = entry;
  const { terms } = locale;
  const phrase = phraseOf(entry);
  return {
    '@type': 'DefinedTerm',
    termCode: label,
    name: text.name,
    ...(phrase !== undefined && { alternateName: phrase }),
    description: plainText(text.summary),
    inLanguage: lang,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: `${terms.protocol}: ${terms.codes}` },
  };
}
