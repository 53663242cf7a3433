import { stringsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

export const sameNumbers: Rule = {
  says: 'hold the same placeholders and the same numbers as in English, in the digits 0 to 9',
  check({ locale, english }) {
    const inEnglish = new Map(stringsOf({ ...english, lang: '' }));
    return stringsOf({ ...locale, lang: '' }).flatMap(([path, text]) => {
      // A plural form that English does not have counts as its `other` does.
      const model = inEnglish.get(path) ?? inEnglish.get(path.replace(/\.(?:few|many)$/, '.other'));
      const problems = /(?![0-9])\p{Nd}/u.test(text) ? [`${path}: write its digits as 0 to 9: '${text}'`] : [];
      if (model === undefined) return problems;
      const kinds: readonly (readonly [what: string, read: (from: string) => string])[] = [
        ['placeholders', (from) => (from.match(/\{\w+\}/g) ?? []).toSorted().join(' ')],
        ['numbers', (from) => [...new Set(from.match(/\d{3,}/g))].toSorted().join(' ')],
      ];
      for (const [what, read] of kinds) {
        if (read(text) !== read(model)) {
          problems.push(`${path}: the ${what} are '${read(text)}'. In English: '${read(model)}'`);
        }
      }
      return problems;
    });
  },
};
