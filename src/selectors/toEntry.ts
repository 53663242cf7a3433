import type { Catalog, CodeText, Entry, Locale } from '../model.js';
import { ownValue } from '../text/ownValue.js';
import { findFacts } from './findFacts.js';

/** Puts a catalog's facts and a locale's words together, for a code or the registered name of one. */
export function toEntry(catalog: Catalog, codeOrName: number | string, locale: Locale): Entry {
  if (locale.protocol !== catalog.protocol) {
    throw new TypeError(
      `wirecodes: the locale '${locale.lang}' holds words of '${locale.protocol}', the catalog is '${catalog.protocol}'. ` +
        `Import the locale from 'wirecodes/locales/${catalog.protocol}/${locale.lang}'.`,
    );
  }
  const { code, facts, range } = findFacts(catalog, codeOrName);
  const rangeText = range && ownValue(locale.ranges, range.id);
  const entry = (kind: Entry['kind'], has: Entry['facts'], text: CodeText): Entry => ({
    protocol: catalog.protocol,
    code,
    kind,
    lang: locale.lang,
    dir: locale.dir,
    facts: has,
    text,
    messages: locale.messages,
    terms: locale.terms,
    pairs: locale.pairs,
    stages: catalog.stages,
    compares: catalog.facts,
    tags: catalog.tags,
    details: catalog.details ?? [],
    lead: catalog.lead ?? 'severity',
    ...(range && rangeText && { group: { from: range.from, to: range.to, name: rangeText.name } }),
  });

  const text = ownValue(locale.codes, code);
  if (facts && text) return entry('known', facts, text);
  if (range && rangeText) return entry('range', range, rangeText);
  return entry('unknown', {}, locale.unknown);
}
