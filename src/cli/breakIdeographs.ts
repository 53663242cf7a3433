import stringWidth from 'string-width';

const ideographs = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}`;
const opening = '（「『【《“‘';
const closing = '、。，．：；？！…）」』】》”’ー';
/** Where a line may end: at a space, and beside an ideograph, but not before a closing mark or after an opening one. */
const mayBreak = new RegExp(
  String.raw`(?<= )|(?<=[${ideographs}${closing}])(?![${closing}),.:;!?%\s])|(?<![${opening}(\s])(?=[${ideographs}${opening}])`,
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
        const shown = stringWidth(part.trimEnd());
        if (used > 0 && used + shown > columns) {
          broken += '\n';
          used = 0;
        }
        broken += part;
        used += shown;
        // What is longer than a line is broken anywhere. A line that is just full has no room left: it is not a new one.
        if (used > columns) used = ((used - 1) % columns) + 1;
        used += stringWidth(part) - shown;
      }
      return broken;
    })
    .join('\n');
}
