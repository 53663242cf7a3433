import { textsOf } from '../../support/fixtures.js';
import { endsWith } from '../endsWith.js';
import type { Rule } from '../Rule.js';

export const wholeSentences: Rule = {
  says: 'are whole sentences, and names are none',
  check: ({ locale, language }) =>
    textsOf(locale).flatMap(([code, text]) => [
      ...(['summary', 'when', 'choose', 'endUser'] as const)
        .filter((key) => !endsWith(text[key], language.stop) && !text[key].endsWith('…'))
        .map((key) => `${code}.${key} does not end ${ending(language.stop)}: '${text[key]}'`),
      ...text.fixes
        .filter((step) => !endsWith(step.text, language.stop))
        .map((step) => `${code}.fixes: a step does not end ${ending(language.stop)}: '${step.text}'`),
      ...(text.fixes.length === 0 ? [`${code}.fixes is empty`] : []),
      ...(/[.!?。！？؟।]$/.test(text.name) ? [`${code}.name ends as a sentence does: '${text.name}'`] : []),
    ]),
};

function ending(stop: string): string {
  return stop === '' ? 'without a mark' : `with '${stop}'`;
}
