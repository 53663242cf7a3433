import type { Causes, Step } from '../../../src/model.js';
import { textsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

/** The steps that questions lead to, in order. */
function stepsOf(causes: Causes | undefined): readonly Step[] {
  return causes?.answers.flatMap((answer) => ('next' in answer ? stepsOf(answer.next) : answer.fixes)) ?? [];
}

export const sameSteps: Rule = {
  says: 'take the same steps as in English, each with its id, its role and its command, and no id twice in a code',
  check({ locale, english }) {
    const steps = (from: typeof locale) =>
      new Map(
        textsOf(from).map(([code, { causes, fixes }]) => [
          code,
          [...fixes, ...stepsOf(causes)].map(({ id = '', who, run = '' }) => `${id} (${who}) ${run}`.trim()),
        ]),
      );
    const [own, other] = [steps(locale), steps(english)];
    return [...new Set([...own.keys(), ...other.keys()])].flatMap((code) => {
      const [here = [], there = []] = [own.get(code), other.get(code)];
      const ids = here.map((step) => step.split(' ')[0]).filter((id) => id !== '' && !id?.startsWith('('));
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      return [
        ...(twice === undefined ? [] : [`${code}.fixes: '${twice}' is there twice`]),
        ...(here.join('\n') === there.join('\n')
          ? []
          : [`${code}.fixes: ${here.join(', ') || 'missing'}. In English: ${there.join(', ') || 'missing'}`]),
      ];
    });
  },
};
