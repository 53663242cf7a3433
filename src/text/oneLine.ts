/**
 * A text as one line of plain text: breaks become spaces; control characters, halves of a character and what turns text
 * around become U+FFFD. Joiners and marks that a script needs stay.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '\u{FFFD}');
}
