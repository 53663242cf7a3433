/** What `JSON.parse` does not say of a text. */
export interface Scanned {
  /** Duplicate keys of an object, of which only the last counts, each with its path. */
  readonly repeated: readonly (readonly (string | number)[])[];
  /** How far the text is JSON: to its end, or to the first mistake. */
  readonly end: number;
}

const SPACE = /[ \t\n\r]*/y;
// One loop within the other: an engine remembers each turn of the outer one.
const TEXT = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uFFFF]*)*"/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

// Deeper than any catalog or locale; beyond, it goes no further.
const DEEPEST = 500;

/** Goes through a text as JSON. */
export function scanJson(text: string): Scanned {
  const repeated: (string | number)[][] = [];
  let end = 0;
  take(SPACE);
  takeValue([]);
  return { repeated, end };

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = end;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) return undefined;
    SPACE.lastIndex = end + found.length;
    end = SPACE.lastIndex + (SPACE.exec(text)?.[0].length ?? 0);
    return found;
  }

  function takeValue(path: (string | number)[]): boolean {
    if (path.length > DEEPEST) return false;
    if (take(/\{/y) !== undefined) {
      const keys = new Set<string>();
      return takeUntil(/\}/y, () => {
        const key = take(TEXT);
        if (key === undefined || take(/:/y) === undefined) return false;
        const name = JSON.parse(key) as string;
        if (keys.has(name)) repeated.push([...path, name]);
        keys.add(name);
        return takeValue([...path, name]);
      });
    }
    if (take(/\[/y) !== undefined) return takeUntil(/\]/y, (index) => takeValue([...path, index]));
    return take(TEXT) !== undefined || take(OTHER) !== undefined;
  }

  /** Takes items with commas between them, and what closes them. */
  function takeUntil(close: RegExp, takeItem: (index: number) => boolean): boolean {
    if (take(close) !== undefined) return true;
    for (let index = 0; takeItem(index); index++) {
      if (take(/,/y) === undefined) return take(close) !== undefined;
    }
    return false;
  }
}
