import type { Source } from '../model.js';
import { once } from '../text/once.js';
import { safeHref } from '../text/safeHref.js';

/** The address of a source; nothing where it has none that a link may have. */
export function sourceHref(source: Source): string | undefined {
  return hrefOf(source);
}

const hrefOf = /* @__PURE__ */ once((source: Source) =>
  safeHref('rfc' in source ? `https://www.rfc-editor.org/rfc/rfc${source.rfc}#section-${source.section}` : source.url),
);
