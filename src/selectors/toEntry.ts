import type { Catalog, CodeText, Entry, Locale, StepText } from '../model.js';
import { ownValue } from '../text/ownValue.js';
import { codeText, rangeText } from './codeText.js';
import { findFacts } from './findFacts.js';
import { wholeText } from './wholeText.js';

/** Puts a catalog's facts and a locale's words together, for a code or the registered name of one. */
export function toEntry(catalog: Catalog, codeOrName: number | string, locale: Locale): Entry {
  if (locale.protocol !== catalog.protocol) {
    throw new TypeError(
      `wirecodes: the locale '${locale.lang}' holds words of '${locale.protocol}', the catalog is '${catalog.protocol}'. ` +
        `Import the locale from 'wirecodes/locales/${catalog.protocol}/${locale.lang}'.`,
    );
  }
  const { code, facts, range } = findFacts(catalog, codeOrName);
  const ofRange = range && ownValue(locale.ranges, range.id);
  const text = ownValue(locale.codes, code);

  const entry = (kind: Entry['kind'], has: Entry['facts'], says: CodeText<StepText>): Entry =>
    Object.assign(Object.create(sharedBy(catalog, locale)) as Entry, {
      protocol: catalog.protocol,
      code,
      label: codeText(catalog, code),
      kind,
      lang: locale.lang,
      dir: locale.dir,
      facts: has,
      text: wholeText(says, has, locale),
      ...(range && ofRange && { range: { label: rangeText(catalog, range), name: ofRange.name } }),
    });
  if (facts && text) return entry('known', facts, text);
  if (range && ofRange) return entry('range', range, ofRange);
  return entry('unknown', {}, locale.unknown);
}

const shared = new WeakMap<Catalog, WeakMap<Locale, object>>();

/** What an entry holds by reference. As a prototype it is in no JSON, and whatever sends an entry elsewhere says that it can't. */
function sharedBy(catalog: Catalog, locale: Locale): object {
  let ofCatalog = shared.get(catalog);
  if (!ofCatalog) shared.set(catalog, (ofCatalog = new WeakMap()));
  let both = ofCatalog.get(locale);
  if (!both) ofCatalog.set(locale, (both = { catalog, locale }));
  return both;
}
