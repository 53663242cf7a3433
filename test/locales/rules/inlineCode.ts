import { codeSpans } from '../../../src/text/codeSpans.js';
import { codeIn, textsIn } from '../prose.js';
import type { Rule } from '../Rule.js';

export const inlineCode: Rule = {
  says: 'hold the same inline code as in English, each backtick with its partner, and none in a name or in what a user reads',
  check({ locale, english }) {
    const inEnglish = new Map(textsIn(english));
    return textsIn(locale).flatMap(([path, text]) => {
      if (text.includes('`') && /\.(?:name|endUser)$/.test(path)) return [`${path} holds code: '${text}'`];
      if (text.includes('`') && codeSpans(text).length === 1)
        return [`${path} has a backtick without a partner: '${text}'`];
      const model = inEnglish.get(path);
      const [own, other] = [text, model ?? text].map((one) => codeIn(one).toSorted().join(' '));
      return own === other ? [] : [`${path} has the code '${own}'. In English: '${other}'`];
    });
  },
};
