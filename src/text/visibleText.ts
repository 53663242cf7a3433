import { HIDDEN } from './hidden.js';

/**
 * Untrusted text, fit to be shown: nothing invisible, nothing that turns the text around, nothing endless.
 * Control and format characters (bidi overrides among them), line separators, halves of a character and whatever else
 * hides become U+FFFD, but for joiners where a script needs them;
 * what is longer than `longest` characters ends in an ellipsis; what is no text is empty.
 */
export function visibleText(text: unknown, longest: number): string {
  if (typeof text !== 'string') return '';
  // A character takes up to two code units; cut first, so that a megabyte costs nothing.
  const cut = text.trimStart().slice(0, (longest + 1) * 2);
  const characters = Array.from(cut.trim().replace(new RegExp(HIDDEN, 'gu'), '\u{FFFD}'));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
