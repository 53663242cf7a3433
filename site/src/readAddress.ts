import { findCode, type Entry } from 'wirecodes';
import { languages, type Language } from 'wirecodes/locales/languages';
import { protocols, type Protocol } from 'wirecodes/protocols';
import { codePath, inOrder, pairPath, readPairName, type Code } from './address.js';
import { href } from './href.js';

/** What an address asks for. */
export interface Answer {
  readonly lang: Language;
  /** The address as the site has it, below its folder. */
  readonly path: string;
  /** One code or two; none where there is no such code. */
  readonly entries?: readonly Entry[];
  /** Where it is, if not here. */
  readonly moved?: string;
}

/** Reads the address of a code or a pair, and loads what it shows. */
export async function readAddress(pathname: string): Promise<Answer> {
  const path = pathname.slice(href('').length);
  const [tag = '', folder = '', name = ''] = path.split('/').map(decode);
  const lang = isLanguage(tag) ? tag : 'en';
  const codes =
    folder === 'compare' ? readPairName(name) : name === '' ? undefined : [{ protocol: folder, code: name }];
  const found = codes && (await load(codes, lang));
  if (!found || found.some(({ kind }) => kind === 'unknown')) return { lang, path };
  const [a, b = a] = inOrder(found) as [Entry, Entry?];
  const isOne = a.protocol === b.protocol && a.code === b.code;
  const right = `${a.lang}/${isOne ? codePath(a) : pairPath([a, b])}`;
  const answer = { lang: a.lang as Language, path: right, entries: isOne ? [a] : [a, b] };
  return decode(right) === decode(path) ? answer : { ...answer, moved: href(right) };
}

/** The entries, all in the language, or all in English where one of their protocols does not speak it. */
async function load(codes: readonly Code[], lang: Language): Promise<readonly Entry[] | undefined> {
  const all: { readonly [name: string]: Protocol | undefined } = protocols;
  const spoken = codes.flatMap(({ protocol: name, code }) => {
    const protocol = Object.hasOwn(all, name) ? all[name] : undefined;
    return protocol ? [{ protocol, code }] : [];
  });
  if (spoken.length < codes.length) return undefined;
  const tag = spoken.every(({ protocol }) => protocol.languages.includes(lang)) ? lang : 'en';
  return Promise.all(
    spoken.map(async ({ protocol, code }) => {
      const [catalog, locale] = await Promise.all([protocol.catalog(), protocol.locale(tag)]);
      return findCode(catalog, code, locale);
    }),
  );
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
