/** The name in localStorage of a checklist's ticked steps. */
export function checklistKey(storageKey: string, protocol: string, code: number | string): string {
  // What is no code may hold a colon, and must not read as another protocol's code.
  return `wirecodes:${storageKey}:${protocol}:${String(code).replace(/[%:]/g, encodeURIComponent)}`;
}

// What the store would not take, so that a tick holds for as long as the page does.
const unsaved = new Map<string, string>();
const listeners = new Set<() => void>();

/** Calls when the store changed, here or in another tab; gives back what ends it. */
export function subscribe(listener: () => void): () => void {
  // `key` is null when the store was cleared.
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

/** What is kept under a name; empty where there is nothing, or no store. */
export function readStore(key: string): string {
  const kept = unsaved.get(key);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text under a name: in localStorage or, where it is full or disabled, for as long as the page is open. */
export function writeStore(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
    unsaved.delete(key);
  } catch {
    unsaved.set(key, text);
  }
  for (const listener of listeners) listener();
}

/** The ticked steps, by position, in what is kept; none where that is corrupt. */
export function parseTicked(text: string): readonly number[] {
  try {
    const value: unknown = JSON.parse(text || '[]');
    if (!Array.isArray(value)) return [];
    return [...new Set(value.filter((item): item is number => Number.isInteger(item) && item >= 0))];
  } catch {
    return [];
  }
}

/** The ticked steps after one more was ticked, or no longer is. */
export function withTick(ticked: readonly number[], position: number, isTicked: boolean): readonly number[] {
  const others = ticked.filter((other) => other !== position);
  return isTicked ? [...others, position].toSorted((a, b) => a - b) : others;
}
