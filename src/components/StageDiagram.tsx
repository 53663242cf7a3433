import { Fragment, type ReactNode } from 'react';
import type { Catalog, Comparison, StageFlag } from '../model.js';
import { compareEntries } from '../selectors/compareEntries.js';
import { checkTemplate, ofCode } from '../text/checkTemplate.js';
import { codeLabel } from './codeLabel.js';
import type { RenderLink } from './link.js';
import { takeEntries, type CodesProps, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { references } from './references.js';
import { root } from './root.js';

export type StageDiagramProps<C extends Catalog = Catalog> = CodesProps<C, 1> &
  RootProps<'figure'> & {
    /**
     * The address of a code, such as `/{lang}/{protocol}/{code}`: below the track stand the codes of the network, DNS, TLS
     * and certificates that fail at its stages, as links. Without it they are left out.
     */
    readonly codeHref?: string | undefined;
    /** Renders each of these links, where a router has a link of its own. */
    readonly renderLink?: RenderLink | undefined;
  };

/**
 * Where in a connection's life each code arises: the protocol's stages in order as a track, one for each protocol,
 * with each code at its stages. A code that spans several is a bar; codes that overlap stand in lanes of their own.
 * A single entry has a track, too. Renders a `<figure>`. Screen readers get the same as text, a sentence for each code.
 *
 * @selector .wire-StageDiagram[data-protocol][data-kind][data-code]
 * @selector [data-part=track][data-lanes]
 * @selector [data-part=stage][data-active][data-side]
 * @selector [data-part=flag][data-side][data-lane][data-run=only|start|middle|end]
 * @selector [data-part=caption], [data-part=label], [data-part=codes], [data-part=code]
 * @selector [data-part=unseen], [data-part=protocol], [data-part=nowhere], [data-part=see], [data-part=reference]
 * @throws when not one to four codes are given, the catalog does not name one of them, or `codeHref` has another
 * placeholder or lacks one.
 */
export function StageDiagram<C extends Catalog = Catalog>(props: StageDiagramProps<C>): ReactNode {
  const { catalog, codes, locale, entries, ...shown } = props;
  return <Diagram comparison={compareEntries(takeEntries({ catalog, codes, locale, entries }, 1))} {...shown} />;
}

interface DiagramProps extends Shown<StageDiagramProps> {
  readonly comparison: Comparison;
}

/** The picture of a comparison that is ready. */
export function Diagram({ comparison, codeHref, renderLink, ...host }: DiagramProps): ReactNode {
  const { cards, labels, messages, places, tracks } = comparison;
  checkTemplate('codeHref', codeHref, ofCode);
  return root(
    'figure',
    { component: 'StageDiagram', codes: cards, host },
    <figcaption data-part="caption">{messages.whereItArises}</figcaption>,
    tracks.map(({ protocol, name, lanes, stages }) => (
      <Fragment key={protocol}>
        {tracks.length > 1 && (
          <p data-part="protocol" aria-hidden="true">
            {name}
          </p>
        )}
        <ol data-part="track" data-lanes={lanes} aria-hidden="true">
          {stages.map(({ stage, label, flags }) => (
            <li
              key={stage}
              data-part="stage"
              data-active={flags.length > 0 ? '' : undefined}
              data-side={flags.length === 1 ? flags[0]?.side : undefined}
            >
              <span data-part="label">{label}</span>
              {/* Where it is narrow, many lanes stand below the label. */}
              {lanes > 2 && flags.length > 0 ? <span data-part="codes">{codesOf(flags)}</span> : codesOf(flags)}
            </li>
          ))}
        </ol>
      </Fragment>
    )),
    places.map(({ at, text }, index) => (
      <p key={`${index} ${text}`} data-part={at.length > 0 ? 'unseen' : 'nowhere'}>
        {at.length === 0 && codeLabel(labels[index], index + 1)}
        {prose(at.length === 0 ? ` ${text}` : `${labels[index]} ${text}`)}
      </p>
    )),
    codeHref !== undefined &&
      tracks.flatMap(({ protocol, stages }) =>
        stages.map(
          ({ stage, label, see }) =>
            see && (
              <p key={`${protocol} ${stage}`} data-part="see">
                {label} {references(see, { codeHref, lang: cards[0]?.lang ?? 'en', separator: ' ', renderLink })}
              </p>
            ),
        ),
      ),
  );
}

/** The numbers at a stage, kept apart by a space where no style does it. */
function codesOf(flags: readonly StageFlag[]): readonly ReactNode[] {
  const codes: ReactNode[] = [];
  for (const { label, side, lane, run } of flags) {
    codes.push(
      ' ',
      <span key={side} translate="no" data-part="flag" data-side={side} data-lane={lane} data-run={run}>
        {label}
      </span>,
    );
  }
  return codes;
}
