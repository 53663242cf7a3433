import { shown } from './text/shown.js';

/**
 * Stops at a language that there are no words in.
 *
 * @throws when the tag is none of the languages.
 */
export function assertLanguage(tag: string, languages: readonly string[]): void {
  if (!languages.includes(tag)) {
    throw new RangeError(`wirecodes: no words in ${shown(tag)}. loadLocale takes ${languages.join(', ')}.`);
  }
}
