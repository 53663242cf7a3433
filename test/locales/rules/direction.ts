import type { Rule } from '../Rule.js';

export const direction: Rule = {
  says: 'run in the direction of the language, lists of Latin names as well',
  check: ({ locale, language }) => {
    if (locale.dir !== language.dir) return [`dir is '${locale.dir}', and '${language.dir}' in src/languages.ts`];
    const { comma } = locale.messages.list;
    // Between Latin names a comma takes their direction, so that the first name would be read last.
    return language.dir === 'ltr' || /[\u200F\p{L}]/u.test(comma)
      ? []
      : [`messages.list.comma is '${comma}': write \\u200F after the comma`];
  },
};
