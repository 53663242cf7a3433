import type { Entry } from '../model.js';

/** What stands over the steps: a code that is no error needs no fix. */
export function fixesHeading({ facts, locale: { messages } }: Entry): string {
  return facts.severity === 'neutral' ? messages.whatToDo : messages.howToFix;
}
