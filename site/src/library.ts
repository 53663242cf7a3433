import { findCode, listCodes, type Catalog, type Entry, type LocaleOf } from 'wirecodes';
import { languages, type Language } from 'wirecodes/locales/languages';
import { protocolNames, protocols, type Protocol } from 'wirecodes/protocols';
import { pairName, readPairKey, type Code } from './address.js';
import { sets, type SetName } from './sets.js';

/** What a page shows: the codes, the last part of its address, and where it stands among its like. */
export interface Pair {
  readonly name: string;
  readonly entries: readonly [Entry, Entry];
}

/** All that there is in a language, loaded once for all pages. */
export interface Shelf {
  readonly lang: Language;
  readonly codes: ReadonlyMap<string, readonly Entry[]>;
  readonly pairs: readonly Pair[];
  readonly sets: ReadonlyMap<SetName, readonly Entry[]>;
}

interface Words {
  readonly catalog: Catalog;
  readonly locale: LocaleOf<Catalog>;
}

export const tags = Object.keys(languages) as Language[];

export const library: ReadonlyMap<Language, Shelf> = new Map(
  await Promise.all(tags.map(async (lang) => [lang, await shelfOf(lang)] as const)),
);

async function shelfOf(lang: Language): Promise<Shelf> {
  const spoken = new Map<string, Words>(
    (
      await Promise.all(
        protocolNames.map(async (name) => {
          const protocol: Protocol = protocols[name];
          if (!protocol.languages.includes(lang)) return [];
          const [catalog, locale] = await Promise.all([protocol.catalog(), protocol.locale(lang)]);
          return [[name, { catalog, locale }] as const];
        }),
      )
    ).flat(),
  );
  const find = ({ protocol, code }: Code): Entry[] => {
    const words = spoken.get(protocol);
    const entry = words && findCode(words.catalog, code, words.locale);
    return entry?.kind === 'known' ? [entry] : [];
  };
  const pairs = new Map<string, Pair>();
  for (const [protocol, { locale }] of spoken) {
    for (const key of Object.keys(locale.pairs)) {
      const [a, b] = readPairKey(protocol, key).flatMap(find);
      if (!a || !b) continue;
      const name = pairName([a, b]);
      pairs.set(name, { name, entries: [a, b] });
    }
  }
  return {
    lang,
    codes: new Map([...spoken].map(([name, { catalog, locale }]) => [name, listCodes(catalog, locale)])),
    pairs: [...pairs.values()],
    sets: new Map(
      (Object.entries(sets) as [SetName, readonly Code[]][])
        .map(([name, codes]) => [name, codes.flatMap(find)] as const)
        .filter(([name, entries]) => entries.length === sets[name].length),
    ),
  };
}

/** The shelf of a language; of English where it has no name that we know. */
export function shelf(lang: string): Shelf {
  return library.get(lang as Language) ?? library.get('en')!;
}

/** The languages in which there is such a thing. */
export function spokenIn(has: (shelf: Shelf) => boolean): Language[] {
  return tags.filter((tag) => has(shelf(tag)));
}
