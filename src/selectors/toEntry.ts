import type { Catalog, CodeText, Entry, Locale, RangeFacts } from '../model.js';
import { codeOfKey } from '../text/codeOfKey.js';
import { foldName } from '../text/foldName.js';
import { ownValue } from '../text/ownValue.js';
import { codeText, rangeText } from './codeText.js';

/** Puts a catalog's facts and a locale's words together, for a code or the registered name of one. */
export function toEntry(catalog: Catalog, codeOrName: number | string, locale: Locale): Entry {
  if (locale.protocol !== catalog.protocol) {
    throw new TypeError(
      `wirecodes: the locale '${locale.lang}' holds words of '${locale.protocol}', the catalog is '${catalog.protocol}'. ` +
        `Import the locale from 'wirecodes/locales/${catalog.protocol}/${locale.lang}'.`,
    );
  }
  const code = Object.hasOwn(catalog.codes, codeOrName) ? codeOrName : (codeOfName(catalog, codeOrName) ?? codeOrName);
  const range = rangeOf(catalog, code);
  const ofRange = range && ownValue(locale.ranges, range.id);
  const facts = ownValue(catalog.codes, code);
  const text = ownValue(locale.codes, code);

  const entry = (kind: Entry['kind'], has: Entry['facts'], says: CodeText): Entry =>
    Object.assign(Object.create(sharedBy(catalog, locale)) as Entry, {
      protocol: catalog.protocol,
      code,
      label: codeText(catalog, code),
      kind,
      lang: locale.lang,
      dir: locale.dir,
      facts: has,
      text: says,
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

/** The range that explains a code; of several prefixes the longest. */
export function rangeOf({ ranges, last = Infinity }: Catalog, code: number | string): RangeFacts | undefined {
  if (typeof code === 'number') {
    if (!Number.isInteger(code) || code > last) return undefined;
    return ranges.find(({ from, to }) => from !== undefined && from <= code && code <= to);
  }
  let longest: RangeFacts | undefined;
  for (const range of ranges) {
    const { prefix } = range;
    if (prefix !== undefined && code.startsWith(`${prefix}.`) && prefix.length > (longest?.prefix?.length ?? -1))
      longest = range;
  }
  return longest;
}

/** The code of a registered name, however it is spelled: `UNAVAILABLE`, `Unavailable`; `Not Found`, `not-found`. */
function codeOfName({ codes }: Catalog, name: number | string): number | string | undefined {
  if (typeof name === 'number') return undefined;
  const folded = foldName(name);
  if (folded === '') return undefined;
  const code = Object.keys(codes).find(
    (key) => foldName(codes[key]?.phrase ?? '') === folded || key.toLowerCase() === name.toLowerCase(),
  );
  return code === undefined ? undefined : codeOfKey(code);
}
