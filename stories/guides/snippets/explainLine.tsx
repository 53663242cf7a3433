import { CodeCard, nearestLanguage } from 'wirecodes';
import { explain } from 'wirecodes/explain';

/** A card for a line of a log, in the reader's language. */
export async function explainLine(line: string) {
  const { entry } = await explain(line, { lang: nearestLanguage(navigator.languages) ?? 'en' });
  return entry ? <CodeCard entry={entry} /> : null;
}
