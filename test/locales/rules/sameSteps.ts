import type { Causes, Locale, StepText } from '../../../src/model.js';
import { textsOf } from '../../support/fixtures.js';
import type { Rule } from '../Rule.js';

/** The steps that questions lead to, in order. */
function stepsOf(causes: Causes<StepText> | undefined): readonly StepText[] {
  return causes?.answers.flatMap((answer) => ('next' in answer ? stepsOf(answer.next) : answer.fixes)) ?? [];
}

/** The steps of each code; those that the catalog names by their ids alone. */
function stepsIn(locale: Locale): ReadonlyMap<string, readonly string[]> {
  return new Map(
    textsOf(locale).map(([code, { causes, fixes }]) => [
      code,
      [...fixes, ...stepsOf(causes)].map(({ id = '', who, run = '' }) =>
        (who === undefined ? id : `${id} (${who}) ${run}`).trim(),
      ),
    ]),
  );
}

export const sameSteps: Rule = {
  says: 'take the steps that the catalog names, and where it names none those of English, in order, and none twice in a code',
  check({ catalog, locale, english }) {
    const named = new Map(
      [...Object.entries(catalog.codes), ...catalog.ranges.map((range) => [range.id, range] as const)].flatMap(
        ([code, { steps }]) => (steps ? [[code, Object.keys(steps)]] : []),
      ),
    );
    const [own, other] = [stepsIn(locale), stepsIn(english)];
    return [...new Set([...own.keys(), ...other.keys()])].flatMap((code) => {
      const [here = [], there = []] = [own.get(code), named.get(code) ?? other.get(code)];
      const ids = here.map((step) => step.split(' ')[0]).filter((id) => id !== '' && !id?.startsWith('('));
      const twice = ids.find((id, index) => ids.indexOf(id) !== index);
      const from = named.has(code) ? 'the catalog' : 'English';
      return [
        ...(twice === undefined ? [] : [`${code}.fixes: '${twice}' is there twice`]),
        ...(here.join('\n') === there.join('\n')
          ? []
          : [`${code}.fixes: ${here.join(', ') || 'missing'}. In ${from}: ${there.join(', ') || 'missing'}`]),
      ];
    });
  },
};
