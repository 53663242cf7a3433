import type { ReactElement } from 'react';
import type { CodeIdentity, Source } from '../model.js';
import { sourceHref } from '../selectors/sourceHref.js';
import { sourceTitle } from '../selectors/sourceTitle.js';
import { englishIn, leftIn } from './neutral.js';

/**
 * A link to where a fact comes from, as an `<a>`; a `<span>` where the address is none that a link may have. `around` is
 * the root that it is in; none, where what is around it says already that it is English, and not to be translated.
 */
export function sourceLink(source: Source, around?: CodeIdentity, index?: number): ReactElement {
  const href = sourceHref(source);
  const children = sourceTitle(source);
  const lang = around && englishIn(around);
  const dir = around && leftIn(around);
  const translate = around && 'no';
  return href === undefined ? (
    <span key={index} lang={lang} dir={dir} translate={translate} data-part="source">
      {children}
    </span>
  ) : (
    <a key={index} lang={lang} dir={dir} translate={translate} data-part="source" href={href}>
      {children}
    </a>
  );
}

/** Sources as a list. */
export function sourceList(sources: readonly Source[], around: CodeIdentity): ReactElement {
  return (
    <ul lang={englishIn(around)} dir={leftIn(around)} translate="no" data-part="sources">
      {sources.map((source, index) => (
        <li key={index}>{sourceLink(source)}</li>
      ))}
    </ul>
  );
}
