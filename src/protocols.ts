// Written by `npm run register`, from src/catalogs and src/locales.
import type { grpc } from './catalogs/grpc.js';
import type { http } from './catalogs/http.js';
import type { websocket } from './catalogs/websocket.js';
import type { Protocol, ProtocolOf } from './Protocol.js';

export type { Protocol, ProtocolOf } from './Protocol.js';
export { protocolNames, type ProtocolName } from './protocolNames.js';

/** Every protocol by its name: its facts, and its words in each language that it speaks, loaded when they are asked for. */
export const protocols: {
  readonly grpc: ProtocolOf<typeof grpc, 'de' | 'en' | 'ko' | 'tr'>;
  readonly http: ProtocolOf<typeof http, 'de' | 'en' | 'ko' | 'tr'>;
  readonly websocket: ProtocolOf<typeof websocket, 'de' | 'en' | 'ko' | 'tr'>;
  readonly certificate: Protocol;
  readonly dns: Protocol;
  readonly net: Protocol;
  readonly tls: Protocol;
} = {
  grpc: {
    catalog: async () => (await import('./catalogs/grpc.js')).grpc,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag: never) => (await import('./locales/grpc/load.js')).loadLocale(tag),
  },
  http: {
    catalog: async () => (await import('./catalogs/http.js')).http,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag: never) => (await import('./locales/http/load.js')).loadLocale(tag),
  },
  websocket: {
    catalog: async () => (await import('./catalogs/websocket.js')).websocket,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag: never) => (await import('./locales/websocket/load.js')).loadLocale(tag),
  },
} as never;
