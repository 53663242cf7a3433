import { findCode, type Entry } from 'wirecodes';
import { grpc } from 'wirecodes/catalogs/grpc';
import { http } from 'wirecodes/catalogs/http';
import { websocket } from 'wirecodes/catalogs/websocket';
import { loadLocale as loadGrpc } from 'wirecodes/locales/grpc/load';
import { loadLocale as loadHttp } from 'wirecodes/locales/http/load';
import type { Language } from 'wirecodes/locales/languages';
import { loadLocale as loadWebSocket } from 'wirecodes/locales/websocket/load';

/** The words of every protocol in one language. */
export async function loadWords(lang: Language) {
  const [websocketWords, httpWords, grpcWords] = await Promise.all([
    loadWebSocket(lang),
    loadHttp(lang),
    loadGrpc(lang),
  ]);
  return { websocket: websocketWords, http: httpWords, grpc: grpcWords };
}

export type Words = Awaited<ReturnType<typeof loadWords>>;

/** A code of any of the protocols, as adapters give it. */
export interface Named {
  readonly protocol: 'websocket' | 'http' | 'grpc';
  readonly code?: number | string | undefined;
}

/** The entry of a code that an adapter gave. */
export function entryOf(words: Words, { protocol, code }: Named): Entry {
  if (protocol === 'http') return findCode(http, code, words.http);
  if (protocol === 'grpc') return findCode(grpc, code, words.grpc);
  return findCode(websocket, code, words.websocket);
}
