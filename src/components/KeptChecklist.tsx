'use client';

import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ChecklistStep } from '../model.js';
// A component here, since the React Compiler hands a ref to no function.
import { checklistSteps as ChecklistSteps } from './checklistSteps.js';
import { parseTicked, readStore, subscribe, withTick, writeStore } from './checklistStore.js';

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
  const shownOf = (positions: readonly number[]) =>
    [...new Set(positions)].filter((position) => position < steps.length);
  const ticked = shownOf(value ?? (storageKey === undefined ? own : parseTicked(stored)));

  /** Another tab may have ticked one a moment ago. */
  function latest() {
    return shownOf(value ?? (storageKey === undefined ? own : parseTicked(readStore(storageKey))));
  }

  function keep(next: readonly number[]) {
    // Where the host keeps them, too: what it refuses is then shown as it was.
    setOwn(next);
    if (value === undefined && storageKey !== undefined) writeStore(storageKey, JSON.stringify(next));
    onChange?.(next);
  }

  // The boxes of the server's HTML can be ticked before it hydrates.
  const list = useRef<HTMLOListElement>(null);
  const isRead = useRef(false);
  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const early = boxes.flatMap(({ checked }, position) => (checked ? [position] : []));
    const before = latest();
    // What the store holds, the server could not know; what the host holds, it showed.
    const next = value === undefined ? [...new Set([...before, ...early])].toSorted((a, b) => a - b) : early;
    if (next.length !== before.length || next.some((position) => !before.includes(position))) keep(next);
  });

  const onTick = (position: number, isTicked: boolean) => keep(withTick(latest(), position, isTicked));

  return <ChecklistSteps steps={steps} progress={progress} ticked={ticked} onTick={onTick} list={list} />;
}
