import type { Catalog, CodeText, Entry, Locale } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { foldName } from '../text/foldName.js';
import { ownValue } from '../text/ownValue.js';

/** Puts a catalog's facts and a locale's words together, for a code or the registered name of one. */
export function toEntry(catalog: Catalog, codeOrName: number | string, locale: Locale): Entry {
  if (locale.protocol !== catalog.protocol) {
    throw new TypeError(
      `wirecodes: the locale '${locale.lang}' holds words of '${locale.protocol}', the catalog is '${catalog.protocol}'. ` +
        `Import the locale from 'wirecodes/locales/${catalog.protocol}/${locale.lang}'.`,
    );
  }
  const code = Object.hasOwn(catalog.codes, codeOrName) ? codeOrName : (codeOfName(catalog, codeOrName) ?? codeOrName);
  const range =
    Number.isInteger(code) && catalog.ranges.find(({ from, to }) => from <= Number(code) && Number(code) <= to);
  const rangeText = range && ownValue(locale.ranges, range.id);
  const entry = (kind: Entry['kind'], facts: Entry['facts'], text: CodeText): Entry => ({
    protocol: catalog.protocol,
    code,
    kind,
    lang: locale.lang,
    dir: locale.dir,
    facts,
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

  const facts = ownValue(catalog.codes, code);
  const text = ownValue(locale.codes, code);
  if (facts && text) return entry('known', facts, text);
  if (range && rangeText) return entry('range', range, rangeText);
  return entry('unknown', {}, locale.unknown);
}

/** The code of a registered name, however it is spelled: `UNAVAILABLE`, `Unavailable`; `Not Found`, `not-found`. */
function codeOfName({ codes }: Catalog, name: number | string): number | string | undefined {
  if (typeof name === 'number') return undefined;
  const folded = foldName(name);
  if (folded === '') return undefined;
  const code = Object.keys(codes).find((key) => foldName(codes[key]?.phrase ?? '') === folded);
  return code === undefined ? undefined : codeOfKey(code);
}
