import type { ComponentType } from 'react';
import { websocket } from '../src/catalogs/websocket.js';
import type { CodeOf, Locale, LocaleOf } from '../src/model.js';
import { de } from '../src/locales/websocket/de.js';
import { en } from '../src/locales/websocket/en.js';
import { ko } from '../src/locales/websocket/ko.js';
import { tr } from '../src/locales/websocket/tr.js';

type Globals = Readonly<Record<string, unknown>>;
type WebSocketLocale = LocaleOf<typeof websocket>;

const locales: Readonly<Record<string, WebSocketLocale>> = { de, en, ko, tr };

/** The words in the language of Storybook's toolbar, turned to its direction. */
export function localeOf({ locale, direction }: Globals): WebSocketLocale {
  const words = locales[String(locale)] ?? en;
  const dir: Locale['dir'] = direction === 'rtl' ? 'rtl' : words.dir;
  return dir === words.dir ? words : { ...words, dir };
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
