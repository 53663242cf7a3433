'use client';

import type { ReactNode } from 'react';
import { useCopy } from './useCopy.js';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** Said once the text is on the clipboard. */
  readonly copied: string;
  /** Said where the clipboard refuses; the text then stands below, selected. */
  readonly refused: string;
}

/** A button that puts a text on the clipboard, and says what came of it. Another text needs another `key`. */
export function CopyButton({ text, label, copied, refused }: CopyButtonProps): ReactNode {
  const { ready, outcome, copy } = useCopy(text);
  return (
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
    </>
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
