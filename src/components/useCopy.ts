'use client';

import { useState, useSyncExternalStore } from 'react';

interface Copying {
  /** Whether the page has hydrated: before, a button does nothing. */
  readonly ready: boolean;
  readonly outcome: 'copied' | 'refused' | undefined;
  /** Copies the text; calls where the clipboard refuses. */
  readonly copy: (onRefused?: () => void) => Promise<void>;
}

/** Puts a text on the clipboard, and knows what came of it. Another text needs another `key`. */
export function useCopy(text: string): Copying {
  const ready = useSyncExternalStore(neverChanges, onClient, onServer);
  const [outcome, setOutcome] = useState<Copying['outcome']>();

  async function copy(onRefused?: () => void) {
    // Emptied first, so that the same outcome is announced again.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // No permission; or no clipboard at all, as on pages that came by plain http.
      setOutcome('refused');
      onRefused?.();
    }
  }
  return { ready, outcome, copy };
}

const neverChanges = () => () => {};
const onClient = () => true;
const onServer = () => false;
