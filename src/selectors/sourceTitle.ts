import type { Source } from '../model.js';

/** "RFC 6455 §7.4.1", or the title of a page. */
export function sourceTitle(source: Source): string {
  return 'rfc' in source ? `RFC ${source.rfc} §${source.section}` : source.title;
}
