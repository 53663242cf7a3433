import type { Catalog, Entry, LocaleOf } from '../model.js';
import { toEntry } from './toEntry.js';
import { visibleText } from '../text/visibleText.js';

const LONGEST = 64;

/**
 * The entry of whatever arrived: a number, a string of digits, a registered name ('UNAVAILABLE'), a dotted text, `0x87`
 * where the protocol writes its numbers so, or anything else.
 * A code that the catalog does not name is explained by its range (`kind: 'range'`);
 * what is no code at all has `kind: 'unknown'`. Never throws because of the code.
 *
 * @throws when the locale is another protocol's.
 */
export function findCode<C extends Catalog>(catalog: C, code: unknown, locale: LocaleOf<NoInfer<C>>): Entry {
  const read = readCode(code);
  return toEntry(catalog, catalog.notation === 'hexadecimal' ? readHexadecimal(read) : read, locale);
}

/** `0x87` is a number. Digits alone stay decimal, as in every other protocol. */
function readHexadecimal(code: number | string): number | string {
  return typeof code === 'string' && /^0x[\da-f]{1,12}$/i.test(code) ? Number(code) : code;
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
