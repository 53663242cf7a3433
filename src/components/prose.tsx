import type { ReactNode } from 'react';
import { codeSpans } from '../text/codeSpans.js';

/**
 * A text whose inline code, between backticks, is a `<code>`: left to right in every language and never translated. Another
 * text is another element: React could not change one whose parts a browser's translation has moved.
 */
export function prose(text: string | undefined): ReactNode {
  if (!text?.includes('`')) return text;
  return (
    <span key={text}>
      {codeSpans(text).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <code key={index} translate="no" dir="ltr">
            {part}
          </code>
        ),
      )}
    </span>
  );
}
