import type { Language } from 'wirecodes/locales/languages';
import type { SetName } from './sets.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { ja } from './words/ja.js';
import { ko } from './words/ko.js';
import { ptBR } from './words/pt-BR.js';
import { tr } from './words/tr.js';
import { zhHans } from './words/zh-Hans.js';

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

export const words: { readonly [Tag in Language]: Words } = {
  ar,
  de,
  en,
  es,
  fr,
  ja,
  ko,
  'pt-BR': ptBR,
  tr,
  'zh-Hans': zhHans,
};
