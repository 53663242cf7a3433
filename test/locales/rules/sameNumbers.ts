import { stringsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

/** The number that picks a form may be a word in one that is of a single number: "one code", and the Arabic dual. */
function isSpelled(lang: string, path: string): boolean {
  const [, form] = /^messages\.(?:found|more|progress)\.(\w+)$/.exec(path) ?? [];
  const rules = new Intl.PluralRules(lang);
  return (
    form !== undefined && Array.from({ length: 201 }, (_, n) => n).filter((n) => rules.select(n) === form).length === 1
  );
}

export const sameNumbers: Rule = {
  says: 'hold the same placeholders and the same numbers as in English, in the digits 0 to 9',
  check({ locale, english }) {
    const inEnglish = new Map(stringsOf({ ...english, lang: '' }));
    return stringsOf({ ...locale, lang: '' }).flatMap(([path, text]) => {
      // A plural form that English does not have counts as its `other` does.
      const model = inEnglish.get(path) ?? inEnglish.get(path.replace(/\.(?:zero|two|few|many)$/, '.other'));
      const problems = /(?![0-9])\p{Nd}/u.test(text) ? [`${path}: write its digits as 0 to 9: '${text}'`] : [];
      if (model === undefined) return problems;
      const kinds: readonly (readonly [what: string, read: (from: string) => string])[] = [
        ['placeholders', (from) => (from.match(/\{\w+\}/g) ?? []).toSorted().join(' ')],
        ['numbers', (from) => [...new Set(from.match(/\d{3,}/g))].toSorted().join(' ')],
      ];
      const spelled = isSpelled(locale.lang, path);
      for (const [what, read] of kinds) {
        if (spelled && what === 'placeholders') {
          // What it counts may be missing, and nothing else.
          const counted = path.startsWith('messages.progress.') ? '{total}' : '{count}';
          if (read(`${text}${text.includes(counted) ? '' : counted}`) === read(model)) continue;
        }
        if (read(text) !== read(model)) {
          problems.push(`${path}: the ${what} are '${read(text)}'. In English: '${read(model)}'`);
        }
      }
      return problems;
    });
  },
};
