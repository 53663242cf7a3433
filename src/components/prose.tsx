import type { ReactNode } from 'react';
import { codeSpans } from '../text/codeSpans.js';

/**
 * A text whose inline code, between backticks, is a `<code>`: left to right in every language and never translated. The
 * element around it has the text in its key: React could not change one whose parts a browser's translation has moved.
 */
export function prose(text: string | undefined): ReactNode {
  if (!text?.includes('`')) return text;
  return codeSpans(text).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <code key={index} translate="no" dir="ltr">
        {part}
      </code>
    ),
  );
}

/** The same as one element, for what lays out its children; it needs no key around it. */
export function proseAsOne(text: string | undefined): ReactNode {
  return text?.includes('`') ? <span key={text}>{prose(text)}</span> : text;
}
