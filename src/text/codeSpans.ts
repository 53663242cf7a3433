/**
 * A text cut at its inline code: what stands between backticks is at the odd places. A text with a backtick that has no
 * partner, or with nothing between two, holds no code, so that nothing is lost.
 */
export function codeSpans(text: string): readonly string[] {
  const parts = text.split('`');
  const isSound = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() !== '');
  return isSound ? parts : [text];
}
