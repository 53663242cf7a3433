import type { ComponentPropsWithoutRef, ElementType } from 'react';
import type { Catalog, CodeIdentity, CodeOrName, Entry, LocaleOf } from '../model.js';
import { entryOf } from '../selectors/entryOf.js';
import { repeatedIn } from '../selectors/repeatedIn.js';
import { shown } from '../text/shown.js';
import type { ClassNames } from './withClassNames.js';

/** One code: by catalog, code and locale, or as a ready entry; never both. */
export type CodeProps<C extends Catalog> =
  | {
      /** The facts, such as `websocket`. */
      readonly catalog: C;
      /** A code that the catalog names, or its registered name. For any other, pass `entry={findCode(…)}`. */
      readonly code: CodeOrName<C>;
      /** The words, such as `ko`. */
      readonly locale: LocaleOf<NoInfer<C>>;
      readonly entry?: never;
    }
  | {
      /** The code, from `selectCode` or `findCode`. */
      readonly entry: Entry;
      readonly catalog?: never;
      readonly code?: never;
      readonly locale?: never;
    };

declare const mistake: unique symbol;

/** In a compile error: `catalog` or `locale` beside `entries`. Not `never`, because TypeScript 7 takes an optional `never` to mean that a spread omits it. */
interface NotBesideEntries {
  (): never;
}

/** In a compile error: a fifth code. */
interface FourCodesAtMost {
  readonly [mistake]: never;
}

type OneToFour<T> = readonly [T, T?, T?, T?, ...FourCodesAtMost[]];
type TwoToFour<T> = readonly [T, T, T?, T?, ...FourCodesAtMost[]];

/** Two to four codes, or one for a component that can show one: by catalog, codes and locale, or as ready entries; never both. */
export type CodesProps<C extends Catalog, Least extends 1 | 2 = 2> =
  | {
      /** The facts, such as `websocket`. */
      readonly catalog: C;
      /** Codes that the catalog names, or their registered names. For others, pass `entries`. */
      readonly codes: Least extends 1 ? OneToFour<CodeOrName<C>> : TwoToFour<CodeOrName<C>>;
      /** The words, such as `ko`. */
      readonly locale: LocaleOf<NoInfer<C>>;
      readonly entries?: never;
    }
  | {
      /** The codes, from `selectCode` or `findCode`; of one protocol or of several. */
      readonly entries: readonly Entry[];
      readonly catalog?: NotBesideEntries;
      readonly codes?: never;
      readonly locale?: NotBesideEntries;
    };

/** What a root element takes besides: everything but its content, and the language that the entry decides. */
export type RootProps<Element extends ElementType> = Omit<
  ComponentPropsWithoutRef<Element>,
  'children' | 'lang' | 'dir' | 'onChange' | 'translate'
> & {
  /**
   * Class names for parts, by their `data-part`: `{ title: 'text-xl', step: 'my-2' }`. With `styles.layer.css` they win over
   * what the part looks like.
   */
  readonly classNames?: ClassNames | undefined;
};

/** What a component's props say besides which codes it is about. */
export type Shown<Props> = Omit<Props, keyof CodeProps<Catalog> | keyof CodesProps<Catalog>> & {
  /** The codes of the root around it, which are not said again. */
  readonly inside?: readonly CodeIdentity[] | undefined;
};

/** The level of a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

interface AnyCode {
  readonly catalog?: Catalog | undefined;
  readonly code?: number | string | undefined;
  readonly locale?: LocaleOf<Catalog> | undefined;
  readonly entry?: Entry | undefined;
}

interface AnyCodes {
  readonly catalog?: Catalog | NotBesideEntries | undefined;
  readonly locale?: LocaleOf<Catalog> | NotBesideEntries | undefined;
  readonly codes?: readonly (number | string | undefined | FourCodesAtMost)[] | undefined;
  readonly entries?: readonly Entry[] | undefined;
}

/** The entry that a component's props ask for. */
export function takeEntry({ catalog, code, locale, entry }: AnyCode): Entry {
  if (entry) return whole(entry);
  if (!catalog || code === undefined || !locale) {
    throw new TypeError("wirecodes: pass either 'entry', or 'catalog', 'code' and 'locale' together.");
  }
  return entryOf(data('catalog', catalog), code, data('locale', locale));
}

/** The entries that a component's props ask for: four at most, and two at least where each is set against the others. */
export function takeEntries({ catalog, codes, locale, entries }: AnyCodes, least: 1 | 2 = 2): readonly Entry[] {
  // A third or fourth code may be left out: `codes={[401, 403, third]}`.
  const given = entries ?? (Array.isArray(codes) ? codes.filter((code) => code !== undefined) : codes);
  if (!given || (!entries && (!catalog || !locale))) {
    throw new TypeError("wirecodes: pass either 'entries', or 'catalog', 'codes' and 'locale' together.");
  }
  const name = entries ? 'entries' : 'codes';
  if (!Array.isArray(given)) {
    throw new TypeError(
      `wirecodes: '${name}' is ${typeof given}, not a list. Pass two to four, as in codes={[401, 403]}.`,
    );
  }
  if (given.length < least || given.length > 4) {
    throw new RangeError(
      `wirecodes: '${name}' holds ${given.length}. Pass ${least === 1 ? 'one' : 'two'} to four` +
        `${given.length === 1 ? ' to compare, or show the one in a CodeView' : ''}.`,
    );
  }
  if (entries) {
    entries.forEach(whole);
    return entries;
  }
  const facts = data('catalog', catalog as Catalog);
  const words = data('locale', locale as LocaleOf<Catalog>);
  const found = (given as readonly (number | string)[]).map((code) => entryOf(facts, code, words));
  const twice = repeatedIn(found);
  if (twice) throw new RangeError(`wirecodes: '${name}' holds ${twice.label} twice. Pass each once.`);
  return found;
}

/** A catalog or a locale, and not its name or the promise of one. */
function data<Data extends { readonly protocol: string }>(name: string, given: Data): Data {
  if (typeof given !== 'object' || 'then' in given) {
    throw new TypeError(
      `wirecodes: '${name}' is ${typeof given === 'object' ? 'a promise: await it first' : `${typeof given === 'string' ? 'the text ' : ''}${shown(given)}`}. ` +
        "Pass the data, as in import { ko } from 'wirecodes/locales/websocket/ko'.",
    );
  }
  return given;
}

/** An entry that has its catalog and its locale. */
function whole(entry: Entry): Entry {
  if (!entry.catalog || !entry.locale) {
    throw new TypeError(
      `wirecodes: the entry of ${shown(entry.code)} is a copy without its catalog and locale: it was spread, parsed or sent. ` +
        'Pass what selectCode or findCode gave, or send compareEntries(entries) to ComparisonView.',
    );
  }
  return entry;
}
