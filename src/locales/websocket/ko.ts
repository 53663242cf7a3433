import type { websocket } from '../../catalogs/websocket.js';
import type { LocaleOf } from '../../model.js';
import { ko as causes } from './causes/ko.js';
import { ko as pairs } from './pairs/ko.js';
import { ko as words } from './words/ko.js';

/** WebSocket close codes in Korean. */
export const ko: LocaleOf<typeof websocket, 'ko'> = {
  ...words,
  codes: { ...words.codes, 1006: { ...words.codes[1006], causes: causes[1006] } },
  pairs,
};
