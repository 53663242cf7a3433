import { Fragment, type ReactNode } from 'react';
import type { Catalog, Entry } from '../model.js';
import { answerOf } from '../selectors/answerOf.js';
import { ownValue } from '../selectors/ownValue.js';
import { codeLabel } from './codeLabel.js';
import { rootOf, takeEntries, type CodesProps, type RootProps } from './props.js';

export type StageDiagramProps<C extends Catalog = Catalog> = CodesProps<C> & RootProps<'figure'>;

/**
 * Where in a connection's life each code arises: the protocol's stages in order as a track, one for each protocol,
 * with each code at its stages. A code that spans several is a bar; codes that overlap stand in lanes of their own.
 * Renders a `<figure>`. Screen readers get the same as text, a sentence for each code.
 *
 * @selector .wire-StageDiagram[data-protocol][data-kind][data-code]
 * @selector [data-part=track][data-lanes]
 * @selector [data-part=stage][data-active]
 * @selector [data-part=flag][data-side][data-lane][data-run=only|start|middle|end]
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function StageDiagram<C extends Catalog = Catalog>(props: StageDiagramProps<C>): ReactNode {
  const { entries, rest } = takeEntries(props);
  const { className, ...attributes } = rest;
  const tracks = new Map<string, Mark[]>();
  entries.forEach((entry, index) => {
    const { protocol, stages, facts } = entry;
    const at = stages.map((stage) => facts.stages?.includes(stage) ?? false);
    tracks.set(protocol, [...(tracks.get(protocol) ?? []), { entry, side: index + 1, at }]);
  });
  const mixed = tracks.size > 1;
  return (
    <figure {...attributes} {...rootOf('StageDiagram', entries, className)}>
      <figcaption data-part="caption">{entries[0]?.messages.whereItArises}</figcaption>
      {[...tracks].map(([protocol, marks]) => (
        <Track key={protocol} marks={marks} mixed={mixed} />
      ))}
      {entries.map((entry, index) => {
        const nowhere = !entry.facts.stages?.length;
        return (
          <p key={index} data-part={nowhere ? 'nowhere' : 'unseen'}>
            {codeLabel(entry, index + 1, mixed)}{' '}
            <span>{nowhere ? entry.messages.noStage : answerOf(entry, 'stages')}</span>
          </p>
        );
      })}
    </figure>
  );
}

/** A code on a track, and for each stage whether it arises there. */
interface Mark {
  readonly entry: Entry;
  readonly side: number;
  readonly at: readonly boolean[];
}

function Track({ marks, mixed }: { marks: readonly Mark[]; mixed: boolean }): ReactNode {
  const lanes = lanesOf(marks);
  const [first] = marks;
  return (
    <div data-part="course" aria-hidden="true">
      {mixed && <p data-part="protocol">{first?.entry.terms.protocol}</p>}
      <ol data-part="track" data-lanes={Math.max(0, ...lanes.values())}>
        {first?.entry.stages.map((stage, position) => {
          const here = marks.filter(({ at }) => at[position]);
          return (
            <li key={stage} data-part="stage" data-active={here.length > 0 || undefined}>
              <span data-part="label">{ownValue(first.entry.terms.stages, stage) ?? stage}</span>{' '}
              <span data-part="codes">
                {here.map(({ entry, side, at }) => (
                  <Fragment key={side}>
                    <span data-part="flag" data-side={side} data-lane={lanes.get(side)} data-run={runOf(at, position)}>
                      {codeLabel(entry, side)}
                    </span>{' '}
                  </Fragment>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** How a stage continues its neighbours'. */
function runOf(at: readonly boolean[], position: number): 'only' | 'start' | 'middle' | 'end' {
  if (at[position - 1]) return at[position + 1] ? 'middle' : 'end';
  return at[position + 1] ? 'start' : 'only';
}

/** A lane for each code, the short ones nearest the track; codes share one where none stands in another's way. */
function lanesOf(marks: readonly Mark[]): ReadonlyMap<number, number> {
  const ends = marks.map(({ side, at }) => ({ side, from: at.indexOf(true), to: at.lastIndexOf(true) }));
  const lanes = new Map<number, number>();
  const taken: (typeof ends)[] = [];
  for (const mark of ends.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    let lane = taken.findIndex((others) => others.every(({ from, to }) => to < mark.from || mark.to < from));
    if (lane === -1) lane = taken.push([]) - 1;
    taken[lane]?.push(mark);
    lanes.set(mark.side, lane + 1);
  }
  return lanes;
}
