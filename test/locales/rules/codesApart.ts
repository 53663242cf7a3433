import { stringsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

export const codesApart: Rule = {
  says: 'hold no number without its sentence: `{codes}` touches no letter where spaces separate words',
  check: ({ locale, language }) =>
    stringsOf(locale)
      .filter(([, text]) => language.spaced && /\{codes\}[\p{L}\p{M}’']/u.test(text))
      .map(
        ([path, text]) =>
          `${path}: '${text}'. Its ending would have to fit every number: word it so that it stands alone`,
      ),
};
