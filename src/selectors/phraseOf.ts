import type { Entry } from '../model.js';
import { foldName } from '../text/foldName.js';

/** The registered name, unless the name in the reader's language is the same but for capitals and separators. */
export function phraseOf({ facts, text }: Entry): string | undefined {
  return facts.phrase && foldName(facts.phrase) !== foldName(text.name) ? facts.phrase : undefined;
}
