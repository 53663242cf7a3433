// Written by `npm run register`, from the folders beside it.
import { assertLanguage } from '../../assertLanguage.js';
import type { websocket } from '../../catalogs/websocket.js';
import type { LocaleOf } from '../../model.js';

/** The tags that `loadLocale` takes. */
export const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt-BR', 'tr', 'zh-Hans'] as const;

const loaders: { readonly [L in (typeof languages)[number]]: () => Promise<LocaleOf<typeof websocket, L>> } = {
  ar: async () => (await import('./ar/index.js')).ar,
  de: async () => (await import('./de/index.js')).de,
  en: async () => (await import('./en/index.js')).en,
  es: async () => (await import('./es/index.js')).es,
  fr: async () => (await import('./fr/index.js')).fr,
  ja: async () => (await import('./ja/index.js')).ja,
  ko: async () => (await import('./ko/index.js')).ko,
  'pt-BR': async () => (await import('./pt-BR/index.js')).ptBR,
  tr: async () => (await import('./tr/index.js')).tr,
  'zh-Hans': async () => (await import('./zh-Hans/index.js')).zhHans,
};

/**
 * Loads the words of `websocket` in one of these languages, as a chunk of its own.
 *
 * @throws when there are no words in the language.
 */
export async function loadLocale<L extends (typeof languages)[number]>(tag: L): Promise<LocaleOf<typeof websocket, L>> {
  assertLanguage(tag, languages);
  return loaders[tag]();
}
