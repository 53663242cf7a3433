import { languages, type Language } from '../languages.js';
import { nearestLanguage } from '../nearestLanguage.js';
import { CommandError, didYouMean } from './CommandError.js';

/**
 * The language nearest to a tag: `ko`, `ko-KR` or `ko_KR.UTF-8`.
 *
 * @throws CommandError when there are no words in it.
 */
export function readLanguage(tag: string): Language {
  const language = nearestLanguage(tag);
  if (language) return language;
  const tags = Object.keys(languages);
  throw new CommandError(`no words in '${tag}'.${didYouMean(tag, tags)} It speaks ${tags.join(', ')}.`);
}

/** The language of the user's environment where it is spoken, else English. */
export function defaultLanguage(env: NodeJS.ProcessEnv): Language {
  return nearestLanguage(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ?? 'en';
}
