import type { Language } from 'wirecodes/locales/languages';
import type { SetName } from './sets.js';

/** What the site says itself; all else is the library's. */
export interface Words {
  /** The home page's title, and what the site is for. */
  readonly title: string;
  readonly intro: string;
  readonly home: string;
  readonly skip: string;
  readonly language: string;
  readonly protocols: string;
  /** Over links to comparisons. */
  readonly comparisons: string;
  readonly comparisonsIntro: string;
  readonly acrossProtocols: string;
  readonly sets: { readonly [Name in SetName]: { readonly title: string; readonly intro: string } };
  readonly setsTitle: string;
  /** Over the two pages of what was measured. */
  readonly measured: string;
  readonly names: { readonly title: string; readonly intro: string };
  readonly reported: { readonly title: string; readonly intro: string; readonly sent: string };
  readonly previous: string;
  readonly next: string;
  readonly markdown: string;
  readonly search: { readonly title: string; readonly field: string; readonly noScript: string };
  readonly notFound: { readonly title: string; readonly text: string };
}

const modules = import.meta.glob<{ readonly [name: string]: Words }>('./words/*.ts', { eager: true });

/** By the tag of each file; a test says that every language has one. */
export const words = Object.fromEntries(
  Object.entries(modules).flatMap(([file, module]) =>
    Object.values(module).map((own) => [file.slice('./words/'.length, -'.ts'.length), own]),
  ),
) as { readonly [Tag in Language]: Words };
