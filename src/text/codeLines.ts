import { HIDDEN } from './hidden.js';

/** The lines of a command or a snippet, each with its indent; what hides or turns text round becomes U+FFFD. */
export function codeLines(code: string): readonly string[] {
  return code
    .split('\n')
    .map((line) => line.replaceAll('\t', '  ').replace(new RegExp(HIDDEN, 'gu'), '\u{FFFD}').trimEnd());
}
