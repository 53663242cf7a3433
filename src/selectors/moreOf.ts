import type { Entry } from '../model.js';
import { formatPlural } from './formatPlural.js';

/** How many signs, settings and clients stand in sight; the rest folds away. */
export const SIGNS_IN_SIGHT = 5;
export const NAMES_IN_SIGHT = 8;
export const SETTINGS_IN_SIGHT = 6;

/** "3 more": what a list holds beyond those in sight; nothing where all are. */
export function moreOf(list: readonly unknown[], inSight: number, { lang, locale }: Entry): string | undefined {
  const count = list.length - inSight;
  return count > 0 ? formatPlural(locale.messages.more, lang, count, { count }) : undefined;
}
