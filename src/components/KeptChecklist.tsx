'use client';

import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ChecklistStep } from '../model.js';
import { checklistSteps } from './checklistSteps.js';
import { parseTicked, readStore, subscribe, writeStore } from './checklistStore.js';

export interface KeptChecklistProps {
  readonly steps: readonly ChecklistStep[];
  /** How far it is, with `{done}`. */
  readonly progress: string;
  readonly storageKey: string | undefined;
  readonly value: readonly number[] | undefined;
  readonly onChange: ((value: readonly number[]) => void) | undefined;
}

/** A checklist that remembers: in localStorage, or in its host's state. */
export function KeptChecklist({ steps, progress, storageKey, value, onChange }: KeptChecklistProps): ReactNode {
  const [own, setOwn] = useState<readonly number[]>([]);
  const stored = useSyncExternalStore(
    subscribe,
    () => (storageKey === undefined ? '' : readStore(storageKey)),
    () => '',
  );
  const ticked = (value ?? (storageKey === undefined ? own : parseTicked(stored))).filter(
    (position) => position < steps.length,
  );

  function tick(position: number, isTicked: boolean) {
    const next = ticked.filter((other) => other !== position);
    if (isTicked) next.push(position);
    next.sort((a, b) => a - b);
    if (value === undefined) {
      if (storageKey === undefined) setOwn(next);
      else writeStore(storageKey, JSON.stringify(next));
    }
    onChange?.(next);
  }

  return checklistSteps({ steps, progress, ticked, onTick: tick });
}
