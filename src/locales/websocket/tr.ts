import type { websocket } from '../../catalogs/websocket.js';
import type { LocaleOf } from '../../model.js';
import { tr as causes } from './causes/tr.js';
import { tr as pairs } from './pairs/tr.js';
import { tr as words } from './words/tr.js';

/** WebSocket close codes in Turkish. */
export const tr: LocaleOf<typeof websocket, 'tr'> = {
  ...words,
  codes: { ...words.codes, 1006: { ...words.codes[1006], causes: causes[1006] } },
  pairs,
};
