import type { Language } from '../languages.js';
import { loadLocale as loadGrpc } from '../locales/grpc/load.js';
import { loadLocale as loadHttp } from '../locales/http/load.js';
import { loadLocale as loadWebsocket } from '../locales/websocket/load.js';
import type { Catalog, Entry, LocaleOf } from '../model.js';
import { findCode } from '../selectors/findCode.js';
import { visibleText } from '../text/visibleText.js';

interface Loader {
  readonly catalog: () => Promise<Catalog>;
  readonly locale: (lang: Language) => Promise<LocaleOf<Catalog>>;
}

const loaders: { readonly [protocol: string]: Loader } = {
  grpc: { catalog: async () => (await import('../catalogs/grpc.js')).grpc, locale: loadGrpc },
  http: { catalog: async () => (await import('../catalogs/http.js')).http, locale: loadHttp },
  websocket: { catalog: async () => (await import('../catalogs/websocket.js')).websocket, locale: loadWebsocket },
};

/** A code by its protocol's name and its number or registered name, as they stand in an attribute. */
export interface NamedCode {
  readonly protocol: string;
  readonly code: string;
}

/**
 * The entries of codes, with the facts and the words that they need, each loaded as a chunk of its own.
 *
 * @throws when there is no such protocol.
 */
export async function loadEntries(codes: readonly NamedCode[], lang: Language): Promise<readonly Entry[]> {
  return Promise.all(
    codes.map(async ({ protocol, code }) => {
      const loader = Object.hasOwn(loaders, protocol) ? loaders[protocol] : undefined;
      if (!loader) {
        throw new RangeError(
          `wirecodes: no protocol '${visibleText(protocol, 64)}'. It is one of ${Object.keys(loaders).join(', ')}.`,
        );
      }
      const [catalog, locale] = await Promise.all([loader.catalog(), loader.locale(lang)]);
      return findCode(catalog, code, locale);
    }),
  );
}
