import { CodeCard, findCode, nearestLanguage } from 'wirecodes';
import { fromText } from 'wirecodes/adapters/text';
import { protocols, type Protocol } from 'wirecodes/protocols';

/** A card for a line of a log, in the reader's language. */
export async function explainLine(line: string) {
  const { protocol: name, code } = fromText(line);
  if (!name) return null;
  const protocol: Protocol = protocols[name];
  const language = nearestLanguage(navigator.languages, protocol.languages) ?? 'en';
  return <CodeCard entry={findCode(await protocol.catalog(), code, await protocol.locale(language))} />;
}
