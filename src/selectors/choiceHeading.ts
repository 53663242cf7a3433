import type { Entry } from '../model.js';
import { isSendable } from './compareEntries.js';

/** What stands over `choose`: which to send; or, where one of the codes cannot be sent, how to tell them apart. */
export function choiceHeading(entries: readonly Entry[]): string {
  const { messages } = entries[0] ?? {};
  if (!messages) return '';
  if (entries.length === 1) return isSendable(entries) ? messages.whenToSend : messages.howToTell;
  return isSendable(entries) ? messages.whichToSend : messages.tellApart;
}
