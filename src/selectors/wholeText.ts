import type { Causes, CodeText, Locale, SharedFacts, Step, StepText } from '../model.js';
import { ownValue } from '../text/ownValue.js';
import { visibleText } from '../text/visibleText.js';

/**
 * The words of a code with its steps whole: those that its facts name take their role and their command from there.
 *
 * @throws when neither the facts nor the locale say who takes a step.
 */
export function wholeText(
  text: CodeText<StepText>,
  { steps = {} }: Pick<SharedFacts, 'steps'>,
  { lang, protocol }: Locale,
): CodeText {
  const toStep = (step: StepText): Step => {
    const { id, text: says } = step;
    const facts = id === undefined ? undefined : ownValue(steps, id);
    if (id !== undefined && facts) return { id, ...facts, text: says };
    if (step.who !== undefined) return step;
    throw new TypeError(
      `wirecodes: in the locale '${lang}' of '${protocol}', '${visibleText(String(id), 64)}' names no step of ` +
        `'${text.name}'. Take the catalog and the locale from one version, or say 'who' takes the step.`,
    );
  };
  const toCauses = ({ question, answers: [first, second, ...others] }: Causes<StepText>): Causes => ({
    question,
    answers: [toAnswer(first), toAnswer(second), ...others.map(toAnswer)],
  });
  const toAnswer = (answer: Causes<StepText>['answers'][number]): Causes['answers'][number] =>
    'next' in answer ? { ...answer, next: toCauses(answer.next) } : { ...answer, fixes: answer.fixes.map(toStep) };
  const { causes, fixes, ...rest } = text;
  return { ...rest, fixes: fixes.map(toStep), ...(causes && { causes: toCauses(causes) }) };
}
