import type { ReactNode } from 'react';
import { CodeCard } from '../components/CodeCard.js';
import { codeLabel } from '../components/codeLabel.js';
import { CopyMarkdown } from '../components/CopyMarkdown.js';
import { link, type RenderLink } from '../components/link.js';
import type { HeadingLevel } from '../components/props.js';
import { withClassNames, type ClassNames } from '../components/withClassNames.js';
import type { Explanation } from '../explain/explain.js';
import type { Entry, LookupMessages } from '../model.js';
import { fillHref } from '../text/fillHref.js';

interface LookupResultProps {
  readonly explanation: Explanation;
  /** What it may be, then what may stand behind it. */
  readonly entries: readonly Entry[];
  /** Which of them is shown. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly busy: boolean;
  readonly words: LookupMessages;
  readonly headingLevel: HeadingLevel;
  readonly shareHref: string | undefined;
  readonly codeHref: string | undefined;
  readonly renderLink: RenderLink | undefined;
  readonly classNames: ClassNames | undefined;
}

/** The card of what was looked up, with the other codes that it may be and those that may stand behind it. */
export function LookupResult(props: LookupResultProps): ReactNode {
  const { explanation, entries, chosen, onChoose, busy, words, headingLevel, ...rest } = props;
  const { shareHref, codeHref, renderLink, classNames } = rest;
  const entry = entries[chosen];
  if (!entry) return null;
  const behind = entries.length - explanation.mayMean.length;
  const { code, lang, protocol } = entry;

  const readings = (heading: string, from: number, to: number) =>
    from < to && (
      <fieldset data-part="readings">
        <legend data-part="heading">{heading}</legend>
        <ul>
          {entries.slice(from, to).map((each, index) => (
            <li key={`${each.protocol} ${each.label}`}>
              <button
                type="button"
                data-part="reading"
                lang={each.lang}
                aria-pressed={from + index === chosen}
                onClick={() => onChoose(from + index)}
              >
                {each.locale.terms.protocol} {codeLabel(each.label)} {each.text.name}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
    );

  return withClassNames(
    <div data-part="result" data-busy={busy || undefined} aria-busy={busy}>
      {entries.length > 1 && readings(words.recognized, 0, behind)}
      {readings(words.mayMean, behind, entries.length)}
      <CodeCard entry={entry} {...{ headingLevel, codeHref, renderLink, classNames }} />
      <div data-part="actions">
        <CopyMarkdown entries={[entry]} classNames={classNames} />
        {shareHref && link(fillHref(shareHref, { lang, protocol, code }), words.share, 'share', renderLink)}
      </div>
    </div>,
    classNames,
  );
}
