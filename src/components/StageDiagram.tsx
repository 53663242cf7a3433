import { Fragment, type ReactNode } from 'react';
import type { Catalog, Entry } from '../model.js';
import { CodeLabel } from './CodeLabel.js';
import { rootOf, takeEntries, type CodesProps, type RootProps } from './props.js';

export type StageDiagramProps<C extends Catalog = Catalog> = CodesProps<C> & RootProps<'figure'>;

/**
 * Where in a connection's life each code arises: the protocol's stages in order, each with its codes.
 * Renders a `<figure>` with an `<ol>` for each protocol, drawn as a track and readable without CSS.
 *
 * @selector .wire-StageDiagram[data-protocol][data-kind][data-code]
 * @selector [data-part=stage][data-active]
 * @throws when no codes are given, or the catalog does not name one of them.
 */
export function StageDiagram<C extends Catalog = Catalog>(props: StageDiagramProps<C>): ReactNode {
  const { entries, rest } = takeEntries(props);
  const { className, ...attributes } = rest;
  const [first] = entries;
  const tracks = new Map<string, { entry: Entry; side: number }[]>();
  entries.forEach((entry, index) => {
    tracks.set(entry.protocol, [...(tracks.get(entry.protocol) ?? []), { entry, side: index + 1 }]);
  });
  const nowhere = entries
    .map((entry, index) => ({ entry, side: index + 1 }))
    .filter(({ entry }) => !entry.facts.stages?.length);
  return (
    <figure {...attributes} {...rootOf('StageDiagram', entries, className)}>
      <figcaption data-part="caption">{first?.messages.whereItArises}</figcaption>
      {[...tracks].map(([protocol, codes]) => (
        <ol key={protocol} data-part="track">
          {codes[0]?.entry.stages.map((stage) => {
            const here = codes.filter(({ entry }) => entry.facts.stages?.includes(stage));
            return (
              <li key={stage} data-part="stage" data-active={here.length > 0 || undefined}>
                <span data-part="label">{codes[0]?.entry.terms.stages[stage] ?? stage}</span>{' '}
                <span data-part="codes">
                  {here.map(({ entry, side }) => (
                    <Fragment key={side}>
                      <span data-part="flag" data-side={side}>
                        <CodeLabel entry={entry} side={side} withProtocol={tracks.size > 1} />
                      </span>{' '}
                    </Fragment>
                  ))}
                </span>
              </li>
            );
          })}
        </ol>
      ))}
      {nowhere.map(({ entry, side }) => (
        <p key={side} data-part="nowhere">
          <CodeLabel entry={entry} side={side} withProtocol={tracks.size > 1} /> <span>{entry.messages.noStage}</span>
        </p>
      ))}
    </figure>
  );
}
