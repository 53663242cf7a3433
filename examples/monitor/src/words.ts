import { findCode, type Entry } from 'wirecodes';
import type { Language } from 'wirecodes/locales/languages';
import type { Catalog, LocaleOf } from 'wirecodes/model';
import { protocolNames, protocols, type Protocol, type ProtocolName } from 'wirecodes/protocols';

type OfEach<T> = { readonly [P in ProtocolName]: T };

export type Words = OfEach<LocaleOf<Catalog>>;

const catalogs: OfEach<Catalog> = await forEach((protocol) => protocol.catalog());

/** The words of every protocol in one language; in English where a protocol does not speak it. */
export function loadWords(lang: Language): Promise<Words> {
  return forEach((protocol) => protocol.locale(protocol.languages.includes(lang) ? lang : 'en'));
}

async function forEach<T>(load: (protocol: Protocol) => Promise<T>): Promise<OfEach<T>> {
  const loaded = protocolNames.map(async (name) => ({ [name]: await load(protocols[name]) }));
  return Object.assign({}, ...(await Promise.all(loaded)));
}

/** A code of any of the protocols, as adapters give it. */
export interface Named {
  readonly protocol: ProtocolName;
  readonly code?: number | string | undefined;
}

/** The entry of a code that an adapter gave. */
export function entryOf(words: Words, { protocol, code }: Named): Entry {
  return findCode(catalogs[protocol], code, words[protocol]);
}
