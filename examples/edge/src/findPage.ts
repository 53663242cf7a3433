import { findCode, listCodes, type Entry } from 'wirecodes';
import { languages, type Language } from 'wirecodes/locales/languages';
import { protocols, type Protocol } from 'wirecodes/protocols';

const MOST_CODES = 4;

/** What an address stands for. */
export interface Page {
  readonly lang: Language;
  /** The address without its language: one, however the codes are spelled and ordered. */
  readonly path: string;
  /** The codes that are asked for, or all codes of a protocol. */
  readonly entries: readonly Entry[];
  readonly isIndex: boolean;
}

/** The page of `/en/http`, `/en/http/503`, `/en/http/502-vs-503` or `/en/http/503-vs-grpc:UNAVAILABLE`. */
export async function findPage(pathname: string): Promise<Page | undefined> {
  const [, lang = '', name = '', codes, ...more] = decode(pathname)?.split('/') ?? [];
  const protocol = findProtocol(name);
  if (!isLanguage(lang) || !protocol || more.length > 0) return undefined;
  if (codes === undefined) {
    const entries = listCodes(await protocol.catalog(), await loadWords(protocol, lang));
    return { lang, path: `/${name}`, entries, isIndex: true };
  }
  const entries = await Promise.all(codes.split('-vs-').map((code) => findEntry(name, code, lang)));
  const found = entries.filter((entry) => entry !== undefined);
  if (found.length < entries.length || found.length > MOST_CODES) return undefined;
  return { lang, path: pathOf(found), entries: found, isIndex: false };
}

/** The entry of `503`, or of `grpc:UNAVAILABLE` among codes of another protocol. */
async function findEntry(name: string, code: string, lang: Language): Promise<Entry | undefined> {
  const colon = code.indexOf(':');
  const protocol = findProtocol(colon === -1 ? name : code.slice(0, colon));
  return protocol && findCode(await protocol.catalog(), code.slice(colon + 1), await loadWords(protocol, lang));
}

/** The languages of every protocol that a page shows. */
export function languagesOf({ entries }: Page): readonly Language[] {
  const spoken = entries.map(({ protocol }) => findProtocol(protocol)?.languages ?? []);
  return tags.filter((tag) => spoken.every((own) => own.includes(tag)));
}

const tags = Object.keys(languages) as Language[];

function findProtocol(name: string): Protocol | undefined {
  return Object.hasOwn(protocols, name) ? protocols[name as keyof typeof protocols] : undefined;
}

/** In English where the protocol does not speak the language; the view then says that it is English. */
function loadWords(protocol: Protocol, lang: Language): ReturnType<Protocol['locale']> {
  return protocol.locale(protocol.languages.includes(lang) ? lang : 'en');
}

function pathOf(entries: readonly Entry[]): string {
  const sorted = entries.toSorted((a, b) => a.protocol.localeCompare(b.protocol) || Number(a.code) - Number(b.code));
  const name = sorted[0]?.protocol;
  const codes = sorted.map(({ protocol, code }) =>
    protocol === name ? encodeURIComponent(code) : `${protocol}:${encodeURIComponent(code)}`,
  );
  return `/${name}/${codes.join('-vs-')}`;
}

function isLanguage(lang: string): lang is Language {
  return Object.hasOwn(languages, lang);
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
