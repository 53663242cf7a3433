const marks = /[.,:;!?…。、，；：！？،؛؟।]$/;

/** Whether a text ends with a mark, and with one: with none where the language has none. */
export function endsWith(text: string, mark: string): boolean {
  if (mark === '') return !marks.test(text);
  return text.endsWith(mark) && !marks.test(text.slice(0, -mark.length));
}
