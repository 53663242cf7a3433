import { isDeepStrictEqual } from 'node:util';
import type { Causes, StepText } from '../../../src/model.js';
import { textsOf } from '../../support/fixtures.js';
import { endsWith } from '../endsWith.js';
import { textsIn } from '../prose.js';
import type { Rule } from '../Rule.js';

/** Where each answer leads: to further questions, or to these steps. */
function outline(causes: Causes<StepText> | undefined): unknown[] | undefined {
  return causes?.answers.map((answer) =>
    'next' in answer ? outline(answer.next) : answer.fixes.map(({ id, who }) => id ?? who),
  );
}

export const sameQuestions: Rule = {
  says: 'lead through the same questions as in English',
  check({ locale, language, english }) {
    const inEnglish = new Map(textsOf(english));
    return textsOf(locale).flatMap(([code, { causes }]) => [
      ...(isDeepStrictEqual(outline(causes), outline(inEnglish.get(code)?.causes))
        ? []
        : [`${code}.causes: the answers lead elsewhere than in English`]),
      ...textsIn(causes).flatMap(([path, text]) => {
        const mark = path.endsWith('question') ? language.question : language.stop;
        return endsWith(text, mark) ? [] : [`${code}.causes.${path} does not end with '${mark}': '${text}'`];
      }),
    ]);
  },
};
