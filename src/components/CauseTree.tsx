import type { ReactNode } from 'react';
import type { Catalog, Causes, Messages } from '../model.js';
import { command } from './command.js';
import { heading } from './heading.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';
import { withClassNames, type ClassNames } from './withClassNames.js';

export type CauseTreeProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'section'> & {
    /**
     * The level of the heading.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
  };

/**
 * The questions that lead from a code that hides what happened to what did: each answer opens the next question, or
 * the cause and what to do about it. It needs no JavaScript. Renders a `<section>` of nested `<details>`; nothing for a
 * code whose words have no such questions, as most have not.
 *
 * @selector .wire-CauseTree[data-protocol][data-kind][data-code]
 * @selector [data-part=answer], [data-part=conclusion]
 * @selector [data-part=step][data-who]
 * @selector [data-part=heading], [data-part=question], [data-part=answers], [data-part=steps], [data-part=who]
 * @selector [data-part=run]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function CauseTree<C extends Catalog = Catalog>(props: CauseTreeProps<C>): ReactNode {
  const { catalog, code, locale, entry: given, headingLevel = 3, ...host } = props;
  const entry = takeEntry({ catalog, code, locale, entry: given });
  const { text } = entry;
  const { messages } = entry.locale;
  if (!text.causes) return null;
  return root(
    'section',
    { component: 'CauseTree', codes: [entry], host },
    heading(headingLevel, messages.findCause, 'heading'),
    <Question causes={text.causes} roles={messages.roles} classNames={host.classNames} />,
  );
}

interface QuestionProps {
  readonly causes: Causes;
  readonly roles: Messages['roles'];
  readonly classNames: ClassNames | undefined;
}

function Question({ causes: { question, answers }, roles, classNames }: QuestionProps): ReactNode {
  return withClassNames(
    <>
      <p data-part="question">{prose(question)}</p>
      <ul data-part="answers">
        {answers.map((answer, position) => (
          <li key={position}>
            <details data-part="answer">
              <summary>{prose(answer.text)}</summary>
              {'next' in answer ? (
                <Question causes={answer.next} roles={roles} classNames={classNames} />
              ) : (
                <>
                  <p data-part="conclusion">{prose(answer.conclusion)}</p>
                  <ol data-part="steps">
                    {answer.fixes.map((step, index) => (
                      <li key={index} data-part="step" data-who={step.who}>
                        {prose(step.text)} <span data-part="who">{roles[step.who]}</span>
                        {command(step)}
                      </li>
                    ))}
                  </ol>
                </>
              )}
            </details>
          </li>
        ))}
      </ul>
    </>,
    classNames,
  );
}
