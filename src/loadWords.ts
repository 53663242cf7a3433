import type { Catalog, LocaleOf } from './model.js';
import { nearestLanguage } from './nearestLanguage.js';
import type { Protocol } from './Protocol.js';
import { visibleText } from './text/visibleText.js';

/**
 * Loads the words of a protocol in the language of the first tag that it speaks, else in English, else in whatever it
 * speaks. Where that is not the language of the first tag, `report` gets a message that says so.
 */
export async function loadWords(
  name: string,
  protocol: Protocol,
  tags: readonly string[],
  report: (message: string) => void,
): Promise<LocaleOf<Catalog>> {
  const { languages } = protocol;
  const lang = nearestLanguage([...tags, 'en', ...languages], languages) ?? 'en';
  const [wanted] = tags;
  if (wanted && nearestLanguage(wanted, languages) !== lang) {
    report(
      `wirecodes: no words of ${name} in '${visibleText(wanted, 64)}', so these are in '${lang}'. There are ${languages.join(', ')}.`,
    );
  }
  return protocol.locale(lang);
}
