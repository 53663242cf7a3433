import type { ReactElement, ReactNode } from 'react';
import type { ChecklistStep } from '../model.js';
import { formatMessage } from '../text/formatMessage.js';
import { command } from './command.js';
import { prose } from './prose.js';

interface ChecklistStepsProps {
  readonly steps: readonly ChecklistStep[];
  /** Says how far it is, with `{done}`, whenever that changes. Without it the bar alone does, by CSS. */
  readonly progress?: string;
  /** The ticked steps, by id. Without it the boxes keep their own state. */
  readonly ticked?: readonly string[];
  readonly onTick?: (changes: { readonly [id: string]: boolean }) => void;
  /** How the command of a step is shown. */
  readonly block?: (step: ChecklistStep) => ReactNode;
  /** On the button that unticks all. */
  readonly reset?: string;
  /** Gets the list, once it is in the page. */
  readonly list?: (list: Element | null) => void;
}

/** The boxes of a checklist and its progress bar, whose segments light up by CSS. */
export function checklistSteps(props: ChecklistStepsProps): ReactElement {
  const { steps, progress, ticked, onTick, reset, list, block = command } = props;
  return (
    <>
      <ol ref={list} data-part="steps">
        {steps.map((step) => (
          <li key={step.id} data-part="step" data-who={step.who}>
            <label>
              <input
                type="checkbox"
                checked={ticked?.includes(step.id)}
                value={step.id}
                onChange={onTick && ((event) => onTick({ [step.id]: event.currentTarget.checked }))}
              />
              <span key={step.text} data-part="text">
                {prose(step.text)}
              </span>{' '}
              <span data-part="who">{step.role}</span>
            </label>
            {block(step)}
          </li>
        ))}
      </ol>
      <div data-part="progress" aria-hidden="true">
        {steps.map(({ id }) => (
          <span key={id} />
        ))}
      </div>
      {progress !== undefined && (
        <output data-part="status">{formatMessage(progress, { done: ticked?.length ?? 0 })}</output>
      )}
      {onTick && ticked && ticked.length > 0 && (
        <button
          type="button"
          data-part="reset"
          onClick={() => onTick(Object.fromEntries(steps.map(({ id }) => [id, false])))}
        >
          {reset}
        </button>
      )}
    </>
  );
}
