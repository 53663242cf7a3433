import { visibleText } from '../text/visibleText.js';

const LONGEST = 64;

/** Whatever arrived, as a catalog has its codes: a number, also where it is written as a text of digits, else a text. */
export function readCode(code: unknown): number | string {
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
