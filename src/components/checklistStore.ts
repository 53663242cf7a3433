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

/** The ticked steps in what is kept, each once; none where that is corrupt. Earlier versions kept places from 0, not ids. */
export function parseTicked(text: string, ids: readonly string[]): readonly string[] {
  try {
    const value: unknown = JSON.parse(text || '[]');
    const kept = new Set(
      Array.isArray(value) ? value.map((item) => (typeof item === 'number' ? ids[item] : item)) : [],
    );
    return ids.filter((id) => kept.has(id));
  } catch {
    return [];
  }
}
