import { compareEntries, type Entry } from 'wirecodes';

/** "WebSocket 1006 Abnormal Closure vs 1015 TLS Handshake Failure" */
export function titleOf(entries: readonly Entry[]): string {
  return compareEntries(entries).title;
}

/** "WebSocket: Close codes", over the codes of a protocol. */
export function headingOf([first]: readonly Entry[]): string {
  return first ? `${first.locale.terms.protocol}: ${first.locale.terms.codes}` : '';
}
