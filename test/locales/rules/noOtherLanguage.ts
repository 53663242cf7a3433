import type { Locale } from '../../../src/model.js';
import { languageName } from '../languageName.js';
import { lettersOf, telling, textsIn } from '../prose.js';
import type { Rule } from '../Rule.js';

/** `pt-BR` and `pt` may share a sentence, and those who write `zh-Hans` and `zh-Hant` may not. */
function writing({ lang }: Locale): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  return `${language}-${script}`;
}

export const noOtherLanguage: Rule = {
  says: 'are not the words of another language',
  // `noEnglish` tells of English, and of the language that holds it.
  check: ({ locale, english, others }) =>
    others
      .filter((other) => locale !== english && other !== english && writing(other) !== writing(locale))
      .flatMap((other) => {
        const inOther = new Map(textsIn(other));
        return textsIn(locale)
          .filter(([path, text]) => lettersOf(text) >= telling && inOther.get(path) === text)
          .map(([path, text]) => `${path} is as in ${languageName(other.lang)}: '${text}'`);
      }),
};
