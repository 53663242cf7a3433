'use client';

import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ChecklistStep } from '../model.js';
import { checklistSteps } from './checklistSteps.js';
import { parseTicked, readStore, subscribe, writeStore } from './checklistStore.js';
import { CopyCommand } from './CopyCommand.js';
import { withClassNames, type ClassNames } from './withClassNames.js';

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
  readonly classNames: ClassNames | undefined;
}

/** The lists whose early ticks are read. */
const taken = new WeakSet<Element>();

/** A checklist that remembers: in localStorage, or in its host's state. */
export function KeptChecklist(props: KeptChecklistProps): ReactNode {
  const { steps, progress, reset, copy, copied, copyRefused, storageKey, value, onChange, classNames } = props;
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
    // Where the host keeps them, too: what it refuses is then shown as it was.
    setOwn(next);
    if (value === undefined && storageKey !== undefined) writeStore(storageKey, JSON.stringify(next));
    onChange?.(next);
  }

  // What a reader ticked in the server's HTML before this was there counts, too; where the host showed its ticks in it, so
  // does what was unticked. Later the boxes say what is kept.
  function takeOver(list: Element | null) {
    if (!list || taken.has(list)) return;
    taken.add(list);
    const boxes = list.querySelectorAll('input');
    tick(Object.fromEntries([...boxes].flatMap((box) => (box.checked || value ? [[box.value, box.checked]] : []))));
  }

  const block = ({ run }: ChecklistStep) =>
    run !== undefined && (
      <CopyCommand key={run} run={run} label={copy} copied={copied} refused={copyRefused} classNames={classNames} />
    );
  return withClassNames(
    checklistSteps({ steps, progress, reset, ticked, block, list: takeOver, onTick: tick }),
    classNames,
  );
}
