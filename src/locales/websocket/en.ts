import type { websocket } from '../../catalogs/websocket.js';
import type { LocaleOf } from '../../model.js';
import { en as causes } from './causes/en.js';
import { en as pairs } from './pairs/en.js';
import { en as words } from './words/en.js';

/** WebSocket close codes in English. */
export const en: LocaleOf<typeof websocket, 'en'> = {
  ...words,
  codes: { ...words.codes, 1006: { ...words.codes[1006], causes: causes[1006] } },
  pairs,
};
