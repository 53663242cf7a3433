import type { ReactElement, Ref } from 'react';
import type { ChecklistStep } from '../model.js';
import { formatMessage } from '../text/formatMessage.js';

interface ChecklistStepsProps {
  readonly steps: readonly ChecklistStep[];
  /** Says how far it is, with `{done}`, whenever that changes. Without it the bar alone does, by CSS. */
  readonly progress?: string;
  /** The ticked steps, by position. Without it the boxes keep their own state. */
  readonly ticked?: readonly number[];
  readonly onTick?: (position: number, ticked: boolean) => void;
  readonly list?: Ref<HTMLOListElement>;
}

/** The boxes of a checklist and its progress bar, whose segments light up by CSS. */
export function checklistSteps({ steps, progress, ticked, onTick, list }: ChecklistStepsProps): ReactElement {
  return (
    <>
      <ol ref={list} data-part="steps">
        {steps.map((step, position) => (
          <li key={position} data-part="step" data-who={step.who}>
            <label>
              <input
                type="checkbox"
                checked={ticked?.includes(position)}
                onChange={onTick && ((event) => onTick(position, event.currentTarget.checked))}
              />
              <span data-part="text">{step.text}</span> <span data-part="who">{step.role}</span>
            </label>
          </li>
        ))}
      </ol>
      <div data-part="progress" aria-hidden="true">
        {steps.map((_, position) => (
          <span key={position} data-part="segment" />
        ))}
      </div>
      {progress !== undefined && (
        <output data-part="status">{formatMessage(progress, { done: ticked?.length ?? 0 })}</output>
      )}
    </>
  );
}
