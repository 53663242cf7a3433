'use client';

import type { ReactNode } from 'react';
import { useCopy } from './useCopy.js';
import { withClassNames, type ClassNames } from './withClassNames.js';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** Said once the text is on the clipboard. */
  readonly copied: string;
  /** Said where the clipboard refuses; the text then stands below, selected. */
  readonly refused: string;
  readonly classNames?: ClassNames | undefined;
}

/** A button that puts a text on the clipboard, and says what came of it. Another text needs another `key`. */
export function CopyButton({ text, label, copied, refused, classNames }: CopyButtonProps): ReactNode {
  const { ready, outcome, copy } = useCopy(text);
  return withClassNames(
    <>
      <button type="button" data-part="copy" disabled={!ready} onClick={() => void copy()}>
        {label}
      </button>
      <output data-part="status" data-outcome={outcome}>
        {outcome && { copied, refused }[outcome]}
      </output>
      {outcome === 'refused' && (
        <textarea ref={select} data-part="text" readOnly aria-label={label} rows={8} defaultValue={text} />
      )}
    </>,
    classNames,
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
