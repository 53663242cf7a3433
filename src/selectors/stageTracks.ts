import type { Entry, StageFlag, StageTrack } from '../model.js';
import { groupBy } from '../text/groupBy.js';
import { ownValue } from '../text/ownValue.js';

/** A track for each protocol. A code has one lane along all its stages; codes that overlap have lanes of their own. */
export function stageTracks(entries: readonly Entry[]): readonly StageTrack[] {
  const marks = entries.map((entry, index) => toMark(entry, index + 1));
  return [...groupBy(marks, ({ entry }) => entry.protocol).values()].flatMap(toTrack);
}

/** A code, and for each stage whether it arises there. */
interface Mark {
  readonly entry: Entry;
  readonly side: number;
  readonly at: readonly boolean[];
  readonly from: number;
  readonly to: number;
}

function toMark(entry: Entry, side: number): Mark {
  const at = entry.catalog.stages.map((stage) => entry.facts.stages?.includes(stage) ?? false);
  return { entry, side, at, from: at.indexOf(true), to: at.lastIndexOf(true) };
}

function toTrack(marks: readonly Mark[]): readonly StageTrack[] {
  const [first] = marks;
  if (!first) return [];
  const { protocol, catalog, locale } = first.entry;
  const { terms } = locale;
  const lanes = lanesOf(marks);
  return [
    {
      protocol,
      name: terms.protocol,
      lanes: Math.max(...lanes.values()),
      stages: catalog.stages.map((stage, position) => {
        const flags = marks
          .filter(({ at }) => at[position])
          .map((mark) => ({
            label: mark.entry.label,
            side: mark.side,
            lane: lanes.get(mark) ?? 1,
            run: runOf(mark.at, position),
          }));
        const see = flags.length > 0 ? ownValue(catalog.see ?? {}, stage) : undefined;
        return { stage, label: ownValue(terms.stages, stage) ?? stage, flags, ...(see && { see }) };
      }),
    },
  ];
}

function runOf(at: readonly boolean[], position: number): StageFlag['run'] {
  if (at[position - 1]) return at[position + 1] ? 'middle' : 'end';
  return at[position + 1] ? 'start' : 'only';
}

/** A lane for each code, the short ones nearest the track; codes share one where none stands in another's way. */
function lanesOf(marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  const lanes = new Map<Mark, number>();
  const taken: Mark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    let lane = taken.findIndex((others) => others.every(({ from, to }) => to < mark.from || mark.to < from));
    if (lane === -1) lane = taken.push([]) - 1;
    taken[lane]?.push(mark);
    lanes.set(mark, lane + 1);
  }
  return lanes;
}
