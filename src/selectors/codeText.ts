import type { Catalog, Span } from '../model.js';

/** A code as its protocol writes it: `1006`, `0x87`, `5.7.1`. */
export function codeText({ notation, last = 0 }: Catalog, code: number | string): string {
  if (notation !== 'hexadecimal' || typeof code !== 'number' || !Number.isSafeInteger(code) || code < 0)
    return String(code);
  return `0x${code.toString(16).toUpperCase().padStart(last.toString(16).length, '0')}`;
}

/** The codes of a range: `4000–4999`, `0x80–0x9F`, `5.7.x`. */
export function rangeText(catalog: Catalog, { from, to, prefix }: Span): string {
  return prefix === undefined ? `${codeText(catalog, from)}–${codeText(catalog, to)}` : `${prefix}.x`;
}
