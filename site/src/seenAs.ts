import { findCode, type Entry } from 'wirecodes';

/** A close code that a server sent, and what each client's close event holds. */
interface Row {
  readonly entry: Entry;
  readonly seen: readonly { readonly text: string; readonly same: boolean }[];
}

/** What the clients report for each code of WebSocket, and for each range, as it was measured. */
export function seenAs(entries: readonly Entry[]): {
  readonly clients: readonly string[];
  readonly rows: readonly Row[];
} {
  const [first] = entries;
  if (!first) return { clients: [], rows: [] };
  const { catalog, locale } = first;
  const clients = Object.entries(catalog.facts['seenAs']?.items ?? {});
  const inRanges = catalog.ranges.map(({ from }) => findCode(catalog, firstUnnamed(from, entries), locale));
  const ranges = inRanges.filter(({ kind }) => kind === 'range');
  const rows = [...entries, ...ranges].map((entry) => {
    const facts = entry.facts as { readonly seenAs?: { readonly [client: string]: number | 'as-sent' } };
    const seen = clients.map(([client]) => {
      const code = facts.seenAs?.[client] ?? 'as-sent';
      const text = code === 'as-sent' ? rangeLabel(entry) : String(code);
      return { text, same: text === rangeLabel(entry) };
    });
    return { entry, seen };
  });
  return { clients: clients.map(([, name]) => name), rows };
}

/** `1006`, or `3000–3999` for what a range explains. */
export function rangeLabel({ kind, label, range }: Entry): string {
  return kind === 'range' ? (range?.label ?? label) : label;
}

function firstUnnamed(from: number | string | undefined, entries: readonly Entry[]): number {
  let code = Number(from);
  while (entries.some((entry) => entry.code === code)) code += 1;
  return code;
}
