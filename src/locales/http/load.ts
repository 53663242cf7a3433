import type { http } from '../../catalogs/http.js';
import type { LocaleOf } from '../../model.js';
import { assertLanguage } from '../../assertLanguage.js';
import type { Language } from '../../languages.js';

const loaders: { readonly [L in Language]: () => Promise<LocaleOf<typeof http, L>> } = {
  de: async () => (await import('./de/index.js')).de,
  en: async () => (await import('./en/index.js')).en,
  ko: async () => (await import('./ko/index.js')).ko,
  tr: async () => (await import('./tr/index.js')).tr,
};

/** The tags that `loadLocale` takes. */
export const languages: readonly Language[] = Object.keys(loaders) as Language[];

/**
 * Loads the words of HTTP in one language, as a chunk of its own.
 *
 * @throws when wirecodes does not speak the language.
 */
export async function loadLocale<L extends Language>(tag: L): Promise<LocaleOf<typeof http, L>> {
  assertLanguage(tag, languages);
  return loaders[tag]();
}
