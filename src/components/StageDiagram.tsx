import type { ReactNode } from 'react';
import type { Catalog, Comparison, StageFlag } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { codeLabel } from './codeLabel.js';
import { takeEntries, type CodesProps, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';

export type StageDiagramProps<C extends Catalog = Catalog> = CodesProps<C> & RootProps<'figure'>;

/**
 * Where in a connection's life each code arises: the protocol's stages in order as a track, one for each protocol,
 * with each code at its stages. A code that spans several is a bar; codes that overlap stand in lanes of their own.
 * A single entry has a track, too. Renders a `<figure>`. Screen readers get the same as text, a sentence for each code.
 *
 * @selector .wire-StageDiagram[data-protocol][data-kind][data-code]
 * @selector [data-part=track][data-lanes]
 * @selector [data-part=stage][data-active]
 * @selector [data-part=flag][data-side][data-lane][data-run=only|start|middle|end]
 * @selector [data-part=caption], [data-part=course], [data-part=label], [data-part=codes], [data-part=code]
 * @selector [data-part=unseen], [data-part=protocol], [data-part=nowhere]
 * @throws when not one to four codes are given, or the catalog does not name one of them.
 */
export function StageDiagram<C extends Catalog = Catalog>(props: StageDiagramProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...shown } = props;
  return <Diagram comparison={compareEntries(takeEntries({ catalog, codes, locale, entries }, 1))} {...shown} />;
}

interface DiagramProps extends Shown<StageDiagramProps> {
  readonly comparison: Comparison;
}

/** The picture of a comparison that is ready. */
export function Diagram({ comparison, ...host }: DiagramProps): ReactNode {
  const { cards, labels, messages, places, tracks } = comparison;
  return root(
    'figure',
    { component: 'StageDiagram', codes: cards, host },
    <figcaption data-part="caption">{messages.whereItArises}</figcaption>,
    tracks.map(({ protocol, name, lanes, stages }) => (
      <div key={protocol} data-part="course" aria-hidden="true">
        {tracks.length > 1 && <p data-part="protocol">{name}</p>}
        <ol data-part="track" data-lanes={lanes}>
          {stages.map(({ stage, label, flags }) => (
            <li key={stage} data-part="stage" data-active={flags.length > 0 || undefined}>
              <span data-part="label">{label}</span> <span data-part="codes">{codesOf(flags)}</span>
            </li>
          ))}
        </ol>
      </div>
    )),
    places.map(({ at, text }, index) => (
      <p key={index} data-part={at.length > 0 ? 'unseen' : 'nowhere'}>
        {codeLabel(labels[index], index + 1)} <span>{prose(text)}</span>
      </p>
    )),
  );
}

/** The numbers at a stage, kept apart by a space where no style does it. */
function codesOf(flags: readonly StageFlag[]): readonly ReactNode[] {
  const codes: ReactNode[] = [];
  for (const { label, side, lane, run } of flags) {
    codes.push(
      <span key={side} data-part="flag" data-side={side} data-lane={lane} data-run={run}>
        {codeLabel(label, side)}
      </span>,
      ' ',
    );
  }
  return codes;
}
