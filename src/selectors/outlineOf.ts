import type { Causes, CodeReference, Messages } from '../model.js';
import { withLabel } from './withLabel.js';

/** A line of a nested list. */
export interface OutlineItem {
  /** How deep it lies, from 0. */
  readonly depth: number;
  readonly text: string;
  /** What a step says to run or to set. */
  readonly run?: string;
  /** The codes that a step is likely to meet. */
  readonly see?: readonly CodeReference[];
}

/** The questions that lead from a code to what happened: each with its answers below it, and what an answer leads to. */
export function outlineOf({ question, answers }: Causes, messages: Messages, depth = 0): readonly OutlineItem[] {
  return [
    { depth, text: question },
    ...answers.flatMap((answer) => [
      { depth: depth + 1, text: answer.text },
      ...('next' in answer
        ? outlineOf(answer.next, messages, depth + 2)
        : [
            { depth: depth + 2, text: answer.conclusion },
            ...answer.fixes.map(({ who, text, run, see }) => ({
              depth: depth + 3,
              text: withLabel(messages.roles[who], text, messages),
              ...(run !== undefined && { run }),
              ...(see && { see }),
            })),
          ]),
    ]),
  ];
}
