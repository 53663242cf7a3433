import type { websocket } from '../../catalogs/websocket.js';
import type { LocaleOf } from '../../model.js';
import { de as causes } from './causes/de.js';
import { de as pairs } from './pairs/de.js';
import { de as words } from './words/de.js';

/** WebSocket close codes in German. */
export const de: LocaleOf<typeof websocket, 'de'> = {
  ...words,
  codes: { ...words.codes, 1006: { ...words.codes[1006], causes: causes[1006] } },
  pairs,
};
