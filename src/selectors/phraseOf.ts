import type { Entry } from '../model.js';

/** The registered name, unless the name in the reader's language is the same but for capitals and separators. */
export function phraseOf({ facts, text }: Entry): string | undefined {
  return facts.phrase && fold(facts.phrase) !== fold(text.name) ? facts.phrase : undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
