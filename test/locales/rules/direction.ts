import type { Rule } from '../Rule.js';

export const direction: Rule = {
  says: 'run in the direction of the language',
  check: ({ locale, language }) =>
    locale.dir === language.dir ? [] : [`dir is '${locale.dir}', and '${language.dir}' in src/languages.ts`],
};
