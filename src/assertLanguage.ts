import { shown } from './text/shown.js';

/**
 * Stops at a language that there are no words in.
 *
 * @param taker what takes the languages, for the message.
 * @throws when the tag is none of the languages.
 */
export function assertLanguage(tag: string, languages: readonly string[], taker = 'loadLocale'): void {
  if (!languages.includes(tag)) {
    throw new RangeError(`wirecodes: no words in ${shown(tag)}. ${taker} takes ${languages.join(', ')}.`);
  }
}
