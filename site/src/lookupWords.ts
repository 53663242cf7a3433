import type { Messages } from 'wirecodes';
import type { Language } from 'wirecodes/locales/languages';
import { lookup as ar } from 'wirecodes/locales/messages/lookup/ar';
import { lookup as de } from 'wirecodes/locales/messages/lookup/de';
import { lookup as en } from 'wirecodes/locales/messages/lookup/en';
import { lookup as es } from 'wirecodes/locales/messages/lookup/es';
import { lookup as fr } from 'wirecodes/locales/messages/lookup/fr';
import { lookup as ja } from 'wirecodes/locales/messages/lookup/ja';
import { lookup as ko } from 'wirecodes/locales/messages/lookup/ko';
import { lookup as ptBR } from 'wirecodes/locales/messages/lookup/pt-BR';
import { lookup as tr } from 'wirecodes/locales/messages/lookup/tr';
import { lookup as zhHans } from 'wirecodes/locales/messages/lookup/zh-Hans';

/** The words of the field, in each language. */
export const lookupWords: { readonly [Tag in Language]: Messages['lookup'] } = {
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
