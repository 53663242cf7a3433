import type { ComponentType } from 'react';
import type { grpc } from '../src/catalogs/grpc.js';
import type { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import { de as grpcDe } from '../src/locales/grpc/de/index.js';
import { en as grpcEn } from '../src/locales/grpc/en/index.js';
import { ko as grpcKo } from '../src/locales/grpc/ko/index.js';
import { tr as grpcTr } from '../src/locales/grpc/tr/index.js';
import { de as httpDe } from '../src/locales/http/de/index.js';
import { en as httpEn } from '../src/locales/http/en/index.js';
import { ko as httpKo } from '../src/locales/http/ko/index.js';
import { tr as httpTr } from '../src/locales/http/tr/index.js';
import { de } from '../src/locales/websocket/de/index.js';
import { en } from '../src/locales/websocket/en/index.js';
import { ko } from '../src/locales/websocket/ko/index.js';
import { tr } from '../src/locales/websocket/tr/index.js';
import type { Catalog, CodeOf, Locale, LocaleOf } from '../src/model.js';

type Globals = Readonly<Record<string, unknown>>;

/** The words in the language of Storybook's toolbar, turned to its direction. */
function choose<C extends Catalog>(
  { locale, direction }: Globals,
  locales: { readonly en: LocaleOf<C>; readonly [tag: string]: LocaleOf<C> },
): LocaleOf<C> {
  const words = locales[String(locale)] ?? locales.en;
  const dir: Locale['dir'] = direction === 'rtl' ? 'rtl' : words.dir;
  return dir === words.dir ? words : { ...words, dir };
}

/** WebSocket's words in the language of the toolbar. */
export function localeOf(globals: Globals): LocaleOf<typeof websocket> {
  return choose(globals, { de, en, ko, tr });
}

/** HTTP's words in the language of the toolbar. */
export function httpLocaleOf(globals: Globals): LocaleOf<typeof http> {
  return choose(globals, { de: httpDe, en: httpEn, ko: httpKo, tr: httpTr });
}

/** gRPC's words in the language of the toolbar. */
export function grpcLocaleOf(globals: Globals): LocaleOf<typeof grpc> {
  return choose(globals, { de: grpcDe, en: grpcEn, ko: grpcKo, tr: grpcTr });
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

const select = { control: 'select', options: allCodes } as const;

/** The controls of a story about two codes. */
export const pairControls = {
  args: { first: 1006, second: 1015 },
  argTypes: { first: select, second: select },
} as const;

/** The controls of a story about one code. */
export const codeControls = { args: { code: 1006 }, argTypes: { code: select } } as const;
