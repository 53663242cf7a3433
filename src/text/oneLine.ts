import { HIDDEN } from './hidden.js';

/**
 * A text as one line of plain text: breaks become spaces; control characters, halves of a character and what hides or
 * turns text round become U+FFFD. Joiners and marks that a script needs stay.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .trim()
    .replace(new RegExp(HIDDEN, 'gu'), '\u{FFFD}');
}
