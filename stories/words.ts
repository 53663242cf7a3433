import type { ComponentType } from 'react';
import { websocket } from '../src/catalogs/websocket.js';
import type { Catalog, CodeOf, Locale } from '../src/model.js';
import { protocolNames, protocols, type Protocol, type ProtocolName } from '../src/protocols.js';

type Globals = Readonly<Record<string, unknown>>;
type WordsOf<P extends ProtocolName> = Awaited<ReturnType<(typeof protocols)[P]['locale']>>;

const catalogs = new Map<ProtocolName, Catalog>();
const words = new Map<string, Locale>();

/** Loads every protocol in the language of Storybook's toolbar; in English where the protocol does not speak it. */
export async function loadProtocols({ locale }: Globals): Promise<void> {
  await Promise.all(
    protocolNames.map(async (name) => {
      const protocol: Protocol = protocols[name];
      const tag = protocol.languages.find((own) => own === locale) ?? 'en';
      catalogs.set(name, await protocol.catalog());
      words.set(`${name} ${String(locale)}`, await protocol.locale(tag));
    }),
  );
}

/** The facts of a protocol that a control chose. */
export function catalogOf(protocol: ProtocolName): Catalog {
  const catalog = catalogs.get(protocol);
  if (!catalog) throw new Error(`no facts of ${protocol} were loaded`);
  return catalog;
}

/** The words of a protocol in the language of the toolbar, turned to its direction. */
export function localeOf(globals: Globals): WordsOf<'websocket'>;
export function localeOf<P extends ProtocolName>(globals: Globals, protocol: P): WordsOf<P>;
export function localeOf({ locale, direction }: Globals, protocol: ProtocolName = 'websocket'): Locale {
  const own = words.get(`${protocol} ${String(locale)}`);
  if (!own) throw new Error(`no words of ${protocol} in '${String(locale)}' were loaded`);
  return direction === 'rtl' && own.dir !== 'rtl' ? { ...own, dir: 'rtl' } : own;
}

/** All codes that the catalog names, for a control. */
export const allCodes: readonly CodeOf<typeof websocket>[] = Object.keys(websocket.codes).map(
  (code) => Number(code) as CodeOf<typeof websocket>,
);

/** Lets the docs show a component's own props where a story's controls are others. */
export function documented<Args>(component: unknown): ComponentType<Args> {
  return component as ComponentType<Args>;
}

/** Two codes to choose by the controls. */
export interface Pair {
  first: (typeof allCodes)[number];
  second: (typeof allCodes)[number];
}

/** The control that chooses a protocol. */
export const protocolControl = { control: 'select', options: protocolNames } as const;

const select = { control: 'select', options: allCodes } as const;

/** The controls of a story about two codes. */
export const pairControls = {
  args: { first: 1006, second: 1015 },
  argTypes: { first: select, second: select },
} as const;

/** The controls of a story about one code. */
export const codeControls = { args: { code: 1006 }, argTypes: { code: select } } as const;
