/** Any value for a message: short, with nothing in it that hides or turns text. */
export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  // A text may be endless; half a character that the cut leaves is replaced.
  const text = String(value);
  const cut = text.slice(0, LONGEST).replace(/[\p{C}\p{DI}\p{Zl}\p{Zp}]/gu, '\u{FFFD}') + (text[LONGEST] ? '…' : '');
  return typeof value === 'string' ? JSON.stringify(cut) : cut;
}

const LONGEST = 64;
