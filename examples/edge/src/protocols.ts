import { grpc } from 'wirecodes/catalogs/grpc';
import { http } from 'wirecodes/catalogs/http';
import { websocket } from 'wirecodes/catalogs/websocket';
import { loadLocale as loadGrpc } from 'wirecodes/locales/grpc/load';
import { loadLocale as loadHttp } from 'wirecodes/locales/http/load';
import type { Language } from 'wirecodes/locales/languages';
import { loadLocale as loadWebsocket } from 'wirecodes/locales/websocket/load';
import type { Catalog, LocaleOf } from 'wirecodes/model';

interface Protocol {
  readonly name: string;
  readonly catalog: Catalog;
  readonly loadLocale: (lang: Language) => Promise<LocaleOf<Catalog>>;
}

/** The protocols, as they stand in an address. */
export const protocols: ReadonlyMap<string, Protocol> = new Map([
  ['websocket', { name: 'WebSocket', catalog: websocket, loadLocale: loadWebsocket }],
  ['http', { name: 'HTTP', catalog: http, loadLocale: loadHttp }],
  ['grpc', { name: 'gRPC', catalog: grpc, loadLocale: loadGrpc }],
]);
