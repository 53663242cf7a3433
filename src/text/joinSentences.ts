/** Sentences as one text: a space between two, but none after a full-width full stop, which has its own. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll('。 ', '。');
}
