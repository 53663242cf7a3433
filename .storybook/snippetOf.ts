import { Fragment, isValidElement, type ReactNode } from 'react';
import * as library from '../src/index.js';
import type { Catalog, Comparison, Entry, Locale } from '../src/model.js';
import { CompareTabs } from '../src/views/CompareTabs.js';
import { courier, courierEn } from '../stories/courier.js';

const WIDTH = 80;

// Facts and words that are an application's own.
const own = new Map<unknown, readonly [name: string, from: string]>([
  [courier, ['courier', './courier.js']],
  [courierEn, ['courierEn', './courier.js']],
]);
const names = new Map<unknown, string>(Object.entries(library).map(([name, value]) => [value, name]));

/** What somebody would write to get what a story shows: imports, and the element. */
export function snippetOf(element: ReactNode): string {
  const imports = new Map<string, Set<string>>();
  const before: string[] = [];
  const use = (from: string, name: string, alias = name): string => {
    const specifier = alias === name ? name : `${name} as ${alias}`;
    imports.set(from, (imports.get(from) ?? new Set()).add(specifier));
    return alias;
  };

  const spoken = new Set<string>();
  collect(element);
  function collect(value: unknown): void {
    if (Array.isArray(value)) value.forEach(collect);
    else if (isValidElement<Record<string, unknown>>(value)) Object.values(value.props).forEach(collect);
    else if (isEntry(value)) spoken.add(value.protocol);
    else if (isComparison(value)) for (const card of value.cards) spoken.add(card.protocol);
    else if (isLocale(value)) spoken.add(value.protocol);
  }

  const catalog = (protocol: string, given?: Catalog): string => {
    const [name, from] = own.get(given) ?? [protocol, `wirecodes/catalogs/${protocol}`];
    return use(from, name);
  };
  const locale = ({ protocol, lang }: Pick<Locale, 'protocol' | 'lang'>, given?: Locale): string => {
    const mine = own.get(given);
    if (mine) return use(mine[1], mine[0]);
    const name = lang.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const alias = spoken.size > 1 ? `${protocol}${name[0]?.toUpperCase()}${name.slice(1)}` : name;
    return use(`wirecodes/locales/${protocol}/${lang}`, name, alias);
  };
  const entry = (one: Entry): string =>
    `${use('wirecodes', 'findCode')}(${catalog(one.protocol, one.catalog)}, ${literal(one.code)}, ${locale(one.locale, one.locale)})`;
  const entries = (all: readonly Entry[]): string => {
    const items: string[] = [];
    for (let at = 0; ;) {
      const first = all[at];
      if (!first) return list(items);
      const codes = Object.keys(first.catalog.codes).length;
      const sameProtocol = all.slice(at, at + codes).filter(({ protocol }) => protocol === first.protocol);
      // More than a comparison may have, and as many as there are: all of the catalog.
      const isWhole = codes > 4 && sameProtocol.length === codes;
      const of = [catalog(first.protocol, first.catalog), locale(first.locale, first.locale)].join(', ');
      items.push(isWhole ? `...${use('wirecodes', 'listCodes')}(${of})` : entry(first));
      at += isWhole ? codes : 1;
    }
  };
  const value = (given: unknown): string => {
    if (isComparison(given)) {
      const made = given.cards.map(
        (card) =>
          `${use('wirecodes', 'findCode')}(${catalog(card.protocol)}, ${literal(card.code)}, ${locale({ protocol: card.protocol, lang: card.lang })})`,
      );
      before.push(`const comparison = ${use('wirecodes', 'compareEntries')}(${list(made)});\n`);
      return 'comparison';
    }
    if (isEntry(given)) return entry(given);
    if (Array.isArray(given)) return given.length > 0 && given.every(isEntry) ? entries(given) : list(given.map(value));
    if (isLocale(given)) return locale(given, given);
    if (isCatalog(given)) return catalog(given.protocol, given);
    return literal(given);
  };

  const jsx = (node: ReactNode): string => {
    if (Array.isArray(node)) return node.map(jsx).join('\n');
    if (typeof node === 'string')
      return node.trim() ? node.replace(/^ | $/g, '{" "}').replaceAll('{" "}', "{' '}") : `{' '}`;
    if (!isValidElement<{ readonly children?: ReactNode; readonly lang?: unknown }>(node)) return '';
    const { children, ...props } = node.props;
    const tag = node.type === Fragment ? '' : typeof node.type === 'string' ? node.type : componentName(node.type, use);
    const attributes = Object.entries(props).map(([name, given]) =>
      isLookup(given)
        ? `${name}={{ ${use(`wirecodes/locales/messages/lookup/${String(props.lang)}`, 'lookup')} }}`
        : typeof given === 'string'
          ? `${name}="${given}"`
          : given === true
            ? name
            : `${name}={${value(given)}}`,
    );
    const inside = jsx(children);
    const line = `<${[tag, ...attributes].join(' ')}${inside ? '>' : ' />'}`;
    const start =
      line.length <= WIDTH && !line.includes('\n')
        ? line
        : `<${tag}\n${indent(attributes.join('\n'))}\n${inside ? '>' : '/>'}`;
    return inside ? `${start}\n${indent(inside)}\n</${tag}>` : start;
  };

  const shown = jsx(element);
  imports.set('wirecodes/styles.css', new Set());
  const head = [...imports]
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([from, what]) =>
      what.size > 0
        ? `import { ${[...what].toSorted((a, b) => a.localeCompare(b)).join(', ')} } from '${from}';`
        : `import '${from}';`,
    );
  return `${head.join('\n')}\n\n${before.join('')}${shown};`;
}

function componentName(type: unknown, use: (from: string, name: string) => string): string {
  const name = names.get(type);
  return name === undefined
    ? use('wirecodes/tabs', CompareTabs === type ? 'CompareTabs' : String(type))
    : use('wirecodes', name);
}

const places = ['wirecodes', 'wirecodes/tabs', 'wirecodes/catalogs', 'wirecodes/locales', '.', 'wirecodes/styles'];
const order = (from: string) =>
  places.findLastIndex(
    (place) =>
      from === place ||
      from.startsWith(place === '.' ? './' : `${place}/`) ||
      (place.endsWith('styles') && from.startsWith(place)),
  );

const indent = (text: string) => text.replaceAll(/^(?=.)/gm, '  ');

/** A list in one line, or an item a line. */
function list(items: readonly string[]): string {
  const line = `[${items.join(', ')}]`;
  return line.length < WIDTH - 20 ? line : `[\n${indent(items.join(',\n'))},\n]`;
}

function literal(given: unknown): string {
  return typeof given === 'string' ? `'${given}'` : JSON.stringify(given);
}

const isObject = (given: unknown): given is Record<string, unknown> => typeof given === 'object' && given !== null;
const isCatalog = (given: unknown): given is Catalog =>
  isObject(given) && 'protocol' in given && 'stages' in given && 'ranges' in given;
const isLocale = (given: unknown): given is Locale => isObject(given) && 'messages' in given && 'terms' in given;
const isLookup = (given: unknown): boolean => isObject(given) && Object.keys(given).join() === 'lookup';
const isEntry = (given: unknown): given is Entry =>
  isObject(given) && 'facts' in given && 'text' in given && 'locale' in given;
const isComparison = (given: unknown): given is Comparison => isObject(given) && 'cards' in given && 'tracks' in given;
