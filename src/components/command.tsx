import type { ReactNode } from 'react';
import type { Step } from '../model.js';

/** What a step says to run or to set, as a block to copy; nothing where it says nothing of the kind. */
export function command({ run }: Pick<Step, 'run'>): ReactNode {
  return (
    run !== undefined && (
      <pre data-part="run" translate="no" dir="ltr">
        <code>{run}</code>
      </pre>
    )
  );
}
