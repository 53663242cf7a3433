import type { Parsed } from '../define/index.js';
import { languages, type Language } from '../languages.js';
import type { Catalog, LocaleOf } from '../model.js';
import { protocols, type Protocol } from '../protocols.js';
import { CommandError } from './CommandError.js';
import { parseCatalogFile, parseLocaleFile, problemLine } from './parseFiles.js';
import type { Arguments } from './readArguments.js';

/** The protocols that a command can explain. */
export interface Known {
  /** Each by its name. */
  readonly protocols: { readonly [name: string]: Protocol };
  /** The languages that one of them speaks at least. */
  readonly languages: readonly Language[];
  /** The name of the one that `--catalog` brought. */
  readonly own?: string;
}

/**
 * The protocols of wirecodes, and that of `--catalog` with the words of each `--locale`. It takes the place of one that is
 * called the same: so come the codes that an application adds to a standard protocol.
 *
 * @throws CommandError when one of the files is missing, cannot be read, or has a problem.
 */
export async function loadProtocols({ options, locales: files }: Arguments): Promise<Known> {
  const all = Object.keys(languages) as Language[];
  const file = options['catalog'];
  if (file === undefined) {
    if (files.length > 0) throw new CommandError('--locale needs --catalog, the codes that its words are for.');
    return { protocols, languages: all };
  }
  if (files.length === 0) throw new CommandError('--catalog needs --locale, the words for its codes.');
  const catalog = valueOf(parseCatalogFile(file), file);
  const parsed = await Promise.all(files.map((localeFile) => parseLocaleFile(catalog, localeFile)));
  const locales = new Map<string, LocaleOf<Catalog>>();
  for (const [index, locale] of parsed.entries()) {
    const localeFile = files[index] ?? '';
    const words = valueOf(locale, file, localeFile);
    const lang = new Intl.Locale(words.lang).toString();
    if (locales.has(lang)) throw new CommandError(`${localeFile} is one more --locale in '${lang}'. Leave one out.`);
    locales.set(lang, words);
  }
  // A language of one's own may be any.
  const spoken = [...locales.keys()] as Language[];
  const own: Protocol = {
    catalog: async () => catalog,
    languages: spoken,
    locale: async <Tag extends Language>(tag: Tag) => locales.get(tag) as LocaleOf<Catalog, Tag>,
  };
  const { protocol } = catalog;
  return {
    protocols: { ...protocols, [protocol]: own },
    languages: [...new Set([...all, ...spoken])],
    own: protocol,
  };
}

function valueOf<T>(parsed: Parsed<T>, ...files: readonly [string, ...string[]]): T {
  if (!parsed.problems) return parsed.value;
  const [first] = parsed.problems.map((problem) => problemLine(files.at(-1) ?? '', problem));
  const { length } = parsed.problems;
  const all = length > 1 ? ` wirecodes check ${files.join(' ')} lists all ${length} problems.` : '';
  throw new CommandError(`${first}${all}`, 1);
}
