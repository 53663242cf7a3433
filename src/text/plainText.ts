import { codeSpans } from './codeSpans.js';

/** A text of a locale or a comparison without the backticks around inline code: for a title, a description, a log. */
export function plainText(text: string): string {
  return codeSpans(text).join('');
}
