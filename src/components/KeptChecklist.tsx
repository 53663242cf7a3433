'use client';

import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ChecklistStep } from '../model.js';
import { checklistSteps } from './checklistSteps.js';
import { parseTicked, readStore, subscribe, writeStore } from './checklistStore.js';
import { CopyCommand } from './CopyCommand.js';

export interface KeptChecklistProps {
  readonly steps: readonly ChecklistStep[];
  /** How far it is, with `{done}`. */
  readonly progress: string;
  /** On the button that unticks all. */
  readonly reset: string;
  /** On the button that copies a command; then what came of it. */
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly storageKey: string | undefined;
  readonly value: readonly string[] | undefined;
  readonly onChange: ((value: readonly string[]) => void) | undefined;
}

/** A checklist that remembers: in localStorage, or in its host's state. */
export function KeptChecklist(props: KeptChecklistProps): ReactNode {
  const { steps, progress, reset, copy, copied, copyRefused, storageKey, value, onChange } = props;
  const [own, setOwn] = useState<readonly string[]>([]);
  const stored = useSyncExternalStore(
    subscribe,
    () => (storageKey === undefined ? '' : readStore(storageKey)),
    () => '',
  );
  const ids = steps.map(({ id }) => id);
  const tickedIn = (store: string) =>
    ids.filter((id) => (value ?? (storageKey === undefined ? own : parseTicked(store, ids))).includes(id));
  const ticked = tickedIn(stored);

  function tick(changes: { readonly [id: string]: boolean }) {
    // As it is kept now: in another tab it may have changed since this one was drawn.
    const before = tickedIn(storageKey === undefined ? stored : readStore(storageKey));
    const next = ids.filter((id) => changes[id] ?? before.includes(id));
    if (next.join() === before.join()) return;
    if (value === undefined) {
      if (storageKey === undefined) setOwn(next);
      else writeStore(storageKey, JSON.stringify(next));
    }
    onChange?.(next);
  }

  // What a reader ticked in the server's HTML before this was there counts, too. Later the boxes say what is kept.
  function takeOver(list: Element | null) {
    const boxes = list?.querySelectorAll('input') ?? [];
    tick(Object.fromEntries([...boxes].flatMap((box) => (box.checked ? [[box.value, true]] : []))));
  }

  const block = ({ run }: ChecklistStep) =>
    run !== undefined && <CopyCommand key={run} run={run} label={copy} copied={copied} refused={copyRefused} />;
  return checklistSteps({ steps, progress, reset, ticked, block, list: takeOver, onTick: tick });
}
