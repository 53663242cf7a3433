import { stringsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

const apart = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{3,}) \1(?![\p{L}\p{M}\p{N}])/u;
/** Without spaces nothing says where a word begins: three letters that follow themselves are one. */
const touching = /([\p{L}\p{M}]{3,}) ?\1/u;

export const noDoubledWords: Rule = {
  says: 'hold no word twice in a row, but for those that the language doubles on purpose',
  check({ locale, language }) {
    const space = language.spaced ? ' ' : '';
    const onPurpose = language.doubled.map((word) => `${word}${space}${word}`);
    return stringsOf(locale).flatMap(([path, text]) => {
      const rest = onPurpose.reduce((left, words) => left.replaceAll(words, ''), text);
      const found = (language.spaced ? apart : touching).exec(rest);
      return found
        ? [`${path}: '${found[0]}'. If that is right, add the word to 'doubled' of the row in src/languages.ts`]
        : [];
    });
  },
};
