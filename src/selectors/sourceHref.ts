import type { Source } from '../model.js';
import { safeHref } from './safeHref.js';

/** The address of a source; nothing where it has none that a link may have. */
export function sourceHref(source: Source): string | undefined {
  return safeHref(
    'rfc' in source ? `https://www.rfc-editor.org/rfc/rfc${source.rfc}#section-${source.section}` : source.url,
  );
}
