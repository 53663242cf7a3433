import type { Entry } from '../model.js';
import { isMixed } from './isMixed.js';
import { labelsOf } from './labelsOf.js';

/** "WebSocket 1010 Mandatory Extension vs 1015 TLS Handshake Failure", in the first entry's language. */
export function titleOf(entries: readonly Entry[]): string {
  const labels = labelsOf(entries);
  const names = entries.map(({ text }, index) => `${labels[index]} ${text.name}`);
  const protocol = isMixed(entries) ? '' : `${entries[0]?.locale.terms.protocol} `;
  return protocol + names.join(` ${entries[0]?.locale.messages.versus} `);
}
