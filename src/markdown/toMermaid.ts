import type { Entry } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { oneLine } from '../text/oneLine.js';
import { plainText } from '../text/plainText.js';

/**
 * Where in its protocol's course each code arises, as a Mermaid flowchart: the stages in order, each with its codes
 * below it; where none arises, the line is broken. For hosts that draw Mermaid (GitHub, GitLab, Docusaurus): put it into
 * a code block with the language `mermaid`. Ends in a line break.
 *
 * @throws when there is no entry at all, or more than four.
 */
export function toMermaid(entries: readonly Entry[]): string {
  const { title, cards, places, tracks } = compareEntries(entries);
  const quiet: string[] = [];
  const drawn = tracks.flatMap(({ protocol, name, stages }, track) => {
    const boxes = stages.map(({ label: text, flags }, index) => {
      const id = `stage${track}_${index}`;
      if (flags.length === 0) quiet.push(id);
      return box(id, [text, ...flags.map((flag) => flag.label)]);
    });
    const course = boxes.length > 0 ? [`  ${boxes.join(' --> ')}`] : [];
    const nowhere = places
      .flatMap(({ at, text }, side) => (at.length === 0 && cards[side]?.protocol === protocol ? { side, text } : []))
      .map(
        ({ side, text }, index) => `  ${box(`nowhere${track}_${index}`, [cards[side]?.label ?? '', plainText(text)])}`,
      );
    return tracks.length > 1
      ? [`  subgraph ${box(`track${track}`, [name])}`, ...course, ...nowhere, '  end']
      : [...course, ...nowhere];
  });
  const broken = quiet.length > 0 ? ['  classDef quiet stroke-dasharray:4', `  class ${quiet.join(',')} quiet`] : [];
  return `${['flowchart LR', `  accTitle: ${escape(title)}`, ...drawn, ...broken].join('\n')}\n`;
}

function box(id: string, lines: readonly string[]): string {
  return `${id}["${lines.map(escape).join('<br>')}"]`;
}

// Mermaid has entities of its own: a sharp, the code point, a semicolon.
function escape(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N}\p{M} .,()/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
