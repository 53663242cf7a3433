'use client';

import type { ReactNode } from 'react';
import { command } from './command.js';
import { useCopy } from './useCopy.js';
import { withClassNames, type ClassNames } from './withClassNames.js';

interface CopyCommandProps {
  readonly run: string;
  readonly label: string;
  /** Said once the command is on the clipboard. */
  readonly copied: string;
  /** Said where the clipboard refuses; the command below is then selected. */
  readonly refused: string;
  readonly classNames: ClassNames | undefined;
}

/** A command with a button that copies it, and says what came of it. Another command needs another `key`. */
export function CopyCommand({ run, label, copied, refused, classNames }: CopyCommandProps): ReactNode {
  const { ready, outcome, copy } = useCopy(run);
  return withClassNames(
    <div data-part="command">
      <span data-part="outcome" aria-live="polite">
        {outcome && { copied, refused }[outcome]}
      </span>
      <button
        type="button"
        data-part="copy"
        disabled={!ready}
        aria-label={`${label}: ${run.split('\n')[0]}`}
        onClick={({ currentTarget: { parentElement } }) =>
          void copy(() => getSelection()?.selectAllChildren(parentElement?.lastElementChild ?? document.body))
        }
      >
        {label}
      </button>
      {command({ run })}
    </div>,
    classNames,
  );
}
