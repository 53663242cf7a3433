const LONGEST_TEXT = 16_384;

// Colours, as a terminal gets them or as a JSON text spells the escape.
// eslint-disable-next-line no-control-regex
const COLOURS = /(?:\u001B|\\u001[bB]|\\x1[bB]|\\033|\^\[)\[[\d;]{0,20}[A-Za-z]/g;

const FULL_WIDTH: { readonly [character: string]: string } = {
  '：': ': ',
  '，': ', ',
  '；': '; ',
  '（': ' (',
  '）': ') ',
  '＝': '=',
  '。': '. ',
};

/** The text of one or more lines without colours and with plain punctuation, as far as it is read at all. */
export function plainLine(line: unknown): string {
  return typeof line === 'string'
    ? line
        .slice(0, LONGEST_TEXT)
        .replace(COLOURS, '')
        .replace(/[：，；（）＝。]/g, (character) => FULL_WIDTH[character] ?? character)
        .trim()
    : '';
}

/** The same with the escapes of JSON written out: a log in JSON holds the lines of other programs. */
export function unescaped(text: string): string {
  return text.replace(/\\(?:([nrt])|(["'/]))/g, (_, space: string | undefined, mark: string | undefined) =>
    space ? '\n' : (mark ?? ''),
  );
}
