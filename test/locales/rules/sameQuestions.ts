import { isDeepStrictEqual } from 'node:util';
import type { Causes, StepText } from '../../../src/model.js';
import { textsOf } from '../../support/fixtures.js';
import { endsWith } from '../endsWith.js';
import { prose, textsIn } from '../prose.js';
import type { Rule } from '../Rule.js';

/** Where each answer leads: to further questions, or to these steps. */
function outline(causes: Causes<StepText> | undefined): unknown[] | undefined {
  return causes?.answers.map((answer) =>
    'next' in answer ? outline(answer.next) : answer.fixes.map(({ id, who }) => id ?? who),
  );
}

export const sameQuestions: Rule = {
  says: 'lead through the same questions as in English, each marked as the language marks one',
  check({ locale, language, english }) {
    const inEnglish = new Map(textsOf(english));
    const { asks, question: asked } = language;
    const marked =
      asks === undefined ? [] : textsIn(locale).filter(([, text]) => times(text, asks) !== times(text, asked));
    return [
      ...marked.map(([path, text]) => `${path} has not as many '${asks}' as '${asked}': '${text}'`),
      ...textsOf(locale).flatMap(([code, { causes }]) => [
        ...(isDeepStrictEqual(outline(causes), outline(inEnglish.get(code)?.causes))
          ? []
          : [`${code}.causes: the answers lead elsewhere than in English`]),
        ...textsIn(causes).flatMap(([path, text]) => {
          const mark = path.endsWith('question') ? language.question : language.stop;
          return endsWith(text, mark) ? [] : [`${code}.causes.${path} does not end with '${mark}': '${text}'`];
        }),
      ]),
    ];
  },
};

/** How often a mark stands in what is prose. */
function times(text: string, mark: string): number {
  return prose(text).split(mark).length - 1;
}
