import { prose, textsIn } from '../prose.js';
import type { Rule } from '../Rule.js';

/** Proper names, and what may be called in every language as it is in English. */
const anyPath = /^(?:protocol|dir|terms\.protocol)$|^messages\.marks\.|\.name$|\.stages\./;
const anyText = /^(?:vs\.?|true|false|, |,|\{items\} .*)$/;
/** What a language says as English does. */
const cognates: Readonly<Record<string, readonly string[]>> = {
  de: ['Client', 'Server'],
  es: ['No', 'No.'],
  fr: ['Client', 'Description', 'Question', 'Sources'],
};

/** Words that every English sentence has one of, and that are no words of another language. */
const telltale = /(?<![\p{L}\p{N}_-])(?:the|this|that|with|which|from|your|when|been|should|and)(?![\p{L}\p{N}_-])/iu;

export const noEnglish: Rule = {
  says: 'are not English left behind',
  check({ locale, english }) {
    if (locale.lang === english.lang) return [];
    const inEnglish = new Map(textsIn(english));
    return textsIn(locale).flatMap(([path, text]) => {
      if (anyPath.test(path) || anyText.test(text)) return [];
      if (inEnglish.get(path) === text && !cognates[locale.lang]?.includes(text)) {
        return [`${path} is as in English: '${text}'`];
      }
      const word = telltale.exec(prose(text));
      return word ? [`${path} holds the English '${word[0]}': '${text}'`] : [];
    });
  },
};
