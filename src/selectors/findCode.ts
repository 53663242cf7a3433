import type { Catalog, Entry, LocaleOf } from '../model.js';
import { toEntry } from './toEntry.js';
import { visibleText } from '../text/visibleText.js';

const LONGEST = 64;

/**
 * The entry of whatever arrived: a number, a string of digits, a registered name ('UNAVAILABLE'), or anything else.
 * A code that the catalog does not name is explained by its range (`kind: 'range'`);
 * what is no code at all has `kind: 'unknown'`. Never throws because of the code.
 *
 * @throws when the locale is another protocol's.
 */
export function findCode<C extends Catalog>(catalog: C, code: unknown, locale: LocaleOf<NoInfer<C>>): Entry {
  return toEntry(catalog, readCode(code), locale);
}

function readCode(code: unknown): number | string {
  switch (typeof code) {
    case 'number':
      // Negative zero is zero; what JSON cannot hold becomes text.
      return Number.isFinite(code) ? code + 0 : String(code);
    case 'bigint':
      return readText(String(code));
    case 'string':
      return readText(code);
    default:
      return '?';
  }
}

function readText(code: string): number | string {
  const text = visibleText(code, LONGEST);
  return /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text || '?';
}
