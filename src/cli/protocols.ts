import { grpc } from '../catalogs/grpc.js';
import { http } from '../catalogs/http.js';
import { websocket } from '../catalogs/websocket.js';
import { loadLocale as loadGrpc } from '../locales/grpc/load.js';
import { loadLocale as loadHttp } from '../locales/http/load.js';
import { languages, type Language } from '../languages.js';
import { loadLocale as loadWebsocket } from '../locales/websocket/load.js';
import type { Catalog, LocaleOf, Messages } from '../model.js';
import { CommandError, didYouMean } from './CommandError.js';

/** A catalog with its words in every language. */
export interface Protocol {
  readonly catalog: Catalog;
  readonly loadLocale: (tag: Language) => Promise<LocaleOf<Catalog>>;
}

/** What the command knows. */
export const protocols: readonly Protocol[] = [
  { catalog: websocket, loadLocale: loadWebsocket },
  { catalog: http, loadLocale: loadHttp },
  { catalog: grpc, loadLocale: loadGrpc },
];

/** The names of the protocols. */
export const protocolNames: readonly string[] = protocols.map(({ catalog }) => catalog.protocol);

/** The protocol of a name in any letter case, if there is one. */
export function findProtocol(name: string): Protocol | undefined {
  return protocols.find(({ catalog }) => catalog.protocol === name.toLowerCase());
}

/**
 * The protocol of a name.
 *
 * @throws CommandError when there is none.
 */
export function readProtocol(name: string): Protocol {
  const protocol = findProtocol(name);
  if (protocol) return protocol;
  throw new CommandError(
    `unknown protocol '${name}'.${didYouMean(name, protocolNames)} It knows ${protocolNames.join(', ')}.`,
  );
}

const tags = Object.keys(languages) as Language[];

/**
 * The language of a tag, `ko` or `ko-KR`.
 *
 * @throws CommandError when there are no words in it.
 */
export function readLanguage(tag: string): Language {
  const language = findLanguage(tag);
  if (language) return language;
  throw new CommandError(`no words in '${tag}'.${didYouMean(tag, tags)} It speaks ${tags.join(', ')}.`);
}

/** The language of the user's environment where it is spoken, else English. */
export function defaultLanguage(env: NodeJS.ProcessEnv): Language {
  return findLanguage(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ?? 'en';
}

/** The interface's words in the language of a tag, if it is spoken. */
export async function messagesOf(tag: string): Promise<Messages | undefined> {
  const language = findLanguage(tag);
  return language && (await protocols[0]?.loadLocale(language))?.messages;
}

// Either `ko-KR` or `ko_KR.UTF-8`.
function findLanguage(tag: string): Language | undefined {
  const [language] = tag.toLowerCase().split(/[-_.@]/);
  return tags.find((known) => known === language);
}
