import type { Language } from '../languages.js';
import { nearestLanguage } from '../nearestLanguage.js';
import { CommandError, didYouMean } from './CommandError.js';
import type { Known } from './loadProtocols.js';

/**
 * The language nearest to a tag: `ko`, `ko-KR` or `ko_KR.UTF-8`.
 *
 * @throws CommandError when there are no words in it.
 */
export function readLanguage(tag: string, { languages }: Known): Language {
  const language = nearestLanguage(tag, languages);
  if (language) return language;
  throw new CommandError(`no words in '${tag}'.${didYouMean(tag, languages)} It speaks ${languages.join(', ')}.`);
}

/** The language of the user's environment where it is spoken, else English. */
export function defaultLanguage(env: NodeJS.ProcessEnv, { languages }: Known): Language {
  return nearestLanguage(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '', languages) ?? 'en';
}
