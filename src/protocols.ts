// Written by `npm run register`, from src/catalogs and src/locales.
import type { certificate } from './catalogs/certificate.js';
import type { dns } from './catalogs/dns.js';
import type { grpc } from './catalogs/grpc.js';
import type { http } from './catalogs/http.js';
import type { net } from './catalogs/net.js';
import type { tls } from './catalogs/tls.js';
import type { websocket } from './catalogs/websocket.js';
import type { ProtocolOf } from './Protocol.js';

export type { Protocol, ProtocolOf } from './Protocol.js';
export { protocolNames, type ProtocolName } from './protocolNames.js';

/** Every protocol by its name: its facts, and its words in each language that it speaks, loaded when they are asked for. */
export const protocols: {
  readonly certificate: ProtocolOf<typeof certificate, 'de' | 'en' | 'ko' | 'tr'>;
  readonly dns: ProtocolOf<typeof dns, 'de' | 'en' | 'ko' | 'tr'>;
  readonly grpc: ProtocolOf<typeof grpc, 'de' | 'en' | 'ko' | 'tr'>;
  readonly http: ProtocolOf<typeof http, 'de' | 'en' | 'ko' | 'tr'>;
  readonly net: ProtocolOf<typeof net, 'de' | 'en' | 'ko' | 'tr'>;
  readonly tls: ProtocolOf<typeof tls, 'de' | 'en' | 'ko' | 'tr'>;
  readonly websocket: ProtocolOf<
    typeof websocket,
    'ar' | 'de' | 'en' | 'es' | 'fr' | 'ja' | 'ko' | 'pt-BR' | 'tr' | 'zh-Hans'
  >;
} = {
  certificate: {
    catalog: async () => (await import('./catalogs/certificate.js')).certificate,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag) => (await import('./locales/certificate/load.js')).loadLocale(tag),
  },
  dns: {
    catalog: async () => (await import('./catalogs/dns.js')).dns,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag) => (await import('./locales/dns/load.js')).loadLocale(tag),
  },
  grpc: {
    catalog: async () => (await import('./catalogs/grpc.js')).grpc,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag) => (await import('./locales/grpc/load.js')).loadLocale(tag),
  },
  http: {
    catalog: async () => (await import('./catalogs/http.js')).http,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag) => (await import('./locales/http/load.js')).loadLocale(tag),
  },
  net: {
    catalog: async () => (await import('./catalogs/net.js')).net,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag) => (await import('./locales/net/load.js')).loadLocale(tag),
  },
  tls: {
    catalog: async () => (await import('./catalogs/tls.js')).tls,
    languages: ['de', 'en', 'ko', 'tr'],
    locale: async (tag) => (await import('./locales/tls/load.js')).loadLocale(tag),
  },
  websocket: {
    catalog: async () => (await import('./catalogs/websocket.js')).websocket,
    languages: ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt-BR', 'tr', 'zh-Hans'],
    locale: async (tag) => (await import('./locales/websocket/load.js')).loadLocale(tag),
  },
};
