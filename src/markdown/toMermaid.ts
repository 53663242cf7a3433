import type { Entry } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { groupBy } from '../text/groupBy.js';
import { isMixed } from '../selectors/isMixed.js';
import { oneLine } from '../text/oneLine.js';
import { ownValue } from '../text/ownValue.js';

/**
 * Where in a connection's life each code arises, as a Mermaid flowchart: the protocol's stages in order, each with its
 * codes below it; where none arises, the line is broken. For hosts that draw Mermaid (GitHub, GitLab, Docusaurus): put
 * it into a code block with the language `mermaid`. Ends in a line break.
 *
 * @throws when there is no entry at all.
 */
export function toMermaid(entries: readonly Entry[]): string {
  const { title } = compareEntries(entries);
  const mixed = isMixed(entries);
  const quiet: string[] = [];
  const tracks = [...groupBy(entries, ({ protocol }) => protocol).values()].flatMap((codes, track) => {
    const [first] = codes;
    if (!first) return [];
    const stages = first.stages.map((stage, index) => {
      const id = `stage${track}_${index}`;
      const here = codes.filter(({ facts }) => facts.stages?.includes(stage));
      if (here.length === 0) quiet.push(id);
      return `${id}["${label([ownValue(first.terms.stages, stage) ?? stage, ...here.map(({ code }) => code)])}"]`;
    });
    const course = stages.length > 0 ? [`  ${stages.join(' --> ')}`] : [];
    const nowhere = codes
      .filter(({ facts }) => !facts.stages?.length)
      .map(({ code, messages }, index) => `  nowhere${track}_${index}["${label([code, messages.noStage])}"]`);
    return mixed
      ? [`  subgraph track${track}["${label([first.terms.protocol])}"]`, ...course, ...nowhere, '  end']
      : [...course, ...nowhere];
  });
  const broken = quiet.length > 0 ? ['  classDef quiet stroke-dasharray:4', `  class ${quiet.join(',')} quiet`] : [];
  return `${['flowchart LR', `  accTitle: ${escape(title)}`, ...tracks, ...broken].join('\n')}\n`;
}

function label(parts: readonly (string | number)[]): string {
  return parts.map((part) => escape(String(part))).join('<br>');
}

// Mermaid has entities of its own: a sharp, the code point, a semicolon.
function escape(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N}\p{M} .,()/-]/gu, (character) => `#${character.codePointAt(0)};`);
}
