import stringWidth from 'string-width';

const ideographs = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}`;
const opening = '（「『【《“‘';
const closing = '、。，．：；？！…）」』】》”’ー';
/** What begins no line in Japanese, either: small kana and marks that repeat. */
const small = 'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ';
/** Where a line may end: at a space, and beside an ideograph, but not before a closing mark or after an opening one. */
const mayBreak = new RegExp(
  String.raw`(?<= )|(?![${small}])(?:(?<=[${ideographs}${closing}])(?![${closing}),.:;!?%\s])|(?<![${opening}(\s])(?=[${ideographs}${opening}]))`,
  'u',
);
const hasIdeographs = new RegExp(`[${ideographs}]`, 'u');

/** Text whose lines end where Chinese and Japanese may break: between words without spaces `wrap-ansi` finds no place. */
export function breakIdeographs(text: string, columns: number): string {
  if (!hasIdeographs.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      let broken = '';
      let used = 0;
      for (const part of line.split(mayBreak)) {
        const width = stringWidth(part.trimEnd());
        if (used > 0 && used + width > columns) {
          broken += '\n';
          used = 0;
        }
        broken += part;
        // What is longer than a line is broken anywhere. A line that is full stays so, and a space at its end is dropped.
        used = width > columns ? width % columns || columns : used + width;
        used = Math.min(used + stringWidth(part) - width, columns);
      }
      return broken;
    })
    .join('\n');
}
