'use client';

import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Plural } from '../model.js';
import { formatPlural } from '../selectors/formatPlural.js';
import { ChecklistSteps, type ChecklistStep } from './ChecklistSteps.js';

interface KeptChecklistProps {
  readonly steps: readonly ChecklistStep[];
  readonly progress: Plural;
  readonly lang: string;
  readonly storageKey?: string;
  readonly value?: readonly number[];
  readonly onChange?: (value: readonly number[]) => void;
}

/** A checklist that remembers: in localStorage, or in its host's state. */
export function KeptChecklist({ steps, progress, lang, storageKey, value, onChange }: KeptChecklistProps): ReactNode {
  const [own, setOwn] = useState<readonly number[]>([]);
  const stored = useSyncExternalStore(
    subscribe,
    () => (storageKey === undefined ? '' : readStore(storageKey)),
    () => '',
  );
  const ticked = (value ?? (storageKey === undefined ? own : parse(stored))).filter(
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

  return (
    <>
      <ChecklistSteps steps={steps} ticked={ticked} onTick={tick} />
      <output data-part="status">
        {formatPlural(progress, lang, steps.length, { done: ticked.length, total: steps.length })}
      </output>
    </>
  );
}

// What the store would not take, so that a tick holds for as long as the page does.
const unsaved = new Map<string, string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  // Another tab changed the store; `key` is null when it was cleared.
  const follow = ({ key }: StorageEvent) => {
    if (key === null) unsaved.clear();
    else unsaved.delete(key);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', follow);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', follow);
  };
}

function readStore(key: string): string {
  const kept = unsaved.get(key);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function writeStore(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    unsaved.delete(key);
  } catch {
    unsaved.set(key, text);
  }
  for (const listener of listeners) listener();
}

function parse(text: string): readonly number[] {
  try {
    const value: unknown = JSON.parse(text || '[]');
    return Array.isArray(value) ? value.filter((item): item is number => Number.isInteger(item) && item >= 0) : [];
  } catch {
    return [];
  }
}
