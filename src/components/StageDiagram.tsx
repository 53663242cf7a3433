import type { ReactNode } from 'react';
import type { Catalog } from '../model.js';
import { answerOf } from '../selectors/answerOf.js';
import { isMixed } from '../selectors/compareEntries.js';
import { stageTracks, type StageFlag } from '../selectors/stageTracks.js';
import { codeLabel } from './codeLabel.js';
import { takeEntries, type CodesProps, type RootProps } from './props.js';
import { root } from './root.js';

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
  const entries = takeEntries(props);
  const mixed = isMixed(entries);
  return root(
    'figure',
    'StageDiagram',
    entries,
    props,
    {},
    <figcaption data-part="caption">{entries[0]?.messages.whereItArises}</figcaption>,
    stageTracks(entries).map(({ protocol, name, lanes, stages }) => (
      <div key={protocol} data-part="course" aria-hidden="true">
        {mixed && <p data-part="protocol">{name}</p>}
        <ol data-part="track" data-lanes={lanes}>
          {stages.map(({ stage, label, flags }) => (
            <li key={stage} data-part="stage" data-active={flags.length > 0 || undefined}>
              <span data-part="label">{label}</span> <span data-part="codes">{codesOf(flags)}</span>
            </li>
          ))}
        </ol>
      </div>
    )),
    entries.map((entry, index) => {
      const nowhere = !entry.facts.stages?.length;
      return (
        <p key={index} data-part={nowhere ? 'nowhere' : 'unseen'}>
          {codeLabel(entry, index + 1, mixed)}{' '}
          <span>{nowhere ? entry.messages.noStage : answerOf(entry, 'stages')}</span>
        </p>
      );
    }),
  );
}

/** The numbers at a stage, kept apart by a space where no style does it. */
function codesOf(flags: readonly StageFlag[]): readonly ReactNode[] {
  const codes: ReactNode[] = [];
  for (const { entry, side, lane, run } of flags) {
    codes.push(
      <span key={side} data-part="flag" data-side={side} data-lane={lane} data-run={run}>
        {codeLabel(entry, side)}
      </span>,
      ' ',
    );
  }
  return codes;
}
