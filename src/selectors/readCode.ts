import type { Catalog } from '../model.js';
import { visibleText } from '../text/visibleText.js';

const LONGEST = 64;

/**
 * Whatever arrived, as a catalog has its codes: a number, also where it is written as a text of digits or, as the
 * catalog writes its numbers, in hexadecimal (`0x87`); else a text.
 */
export function readCode({ notation }: Catalog, code: unknown): number | string {
  switch (typeof code) {
    case 'number':
      // Negative zero is zero; what JSON cannot hold becomes text.
      return Number.isFinite(code) ? code + 0 : String(code);
    case 'bigint':
      return readText(String(code), notation);
    case 'string':
      return readText(code, notation);
    default:
      return '?';
  }
}

function readText(code: string, notation: Catalog['notation']): number | string {
  const text = visibleText(code, LONGEST);
  const isNumber = /^(0|[1-9]\d{0,14})$/.test(text) || (notation === 'hexadecimal' && /^0x[\da-f]{1,12}$/i.test(text));
  return isNumber ? Number(text) : text || '?';
}
