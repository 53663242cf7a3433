import { lettersOf, prose, telling, textsIn } from '../prose.js';
import type { Rule } from '../Rule.js';

/** What CLDR names together: what tells the language, and what it is mixed with. */
const mixed: Readonly<Record<string, { readonly own: string; readonly also?: string }>> = {
  Hans: { own: '\\p{scx=Hani}' },
  Hant: { own: '\\p{scx=Hani}' },
  Jpan: { own: '\\p{scx=Hira}\\p{scx=Kana}', also: '\\p{scx=Hani}' },
  Kore: { own: '\\p{scx=Hang}' },
};

export const ownScript: Rule = {
  says: 'are in the script of the language, and in no third beside that and Latin',
  check({ locale }) {
    const script = new Intl.Locale(locale.lang).maximize().script ?? 'Latn';
    const { own, also = '' } = mixed[script] ?? { own: `\\p{scx=${script}}` };
    // The full stop of Chinese counts as Japanese too.
    const letter = new RegExp(`(?=\\p{L})[${own}]`, 'u');
    const foreign = new RegExp(`(?![${own}${also}\\p{scx=Latn}\\p{sc=Common}])\\p{L}+`, 'u');
    return textsIn(locale).flatMap(([path, text]) => {
      const stray = foreign.exec(prose(text));
      if (stray) return [`${path} holds '${stray[0]}', which no word of the language is written with: '${text}'`];
      return lettersOf(text) < telling || letter.test(prose(text))
        ? []
        : [`${path} holds no letter of the script: '${text}'`];
    });
  },
};
