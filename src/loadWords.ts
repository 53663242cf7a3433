import type { Catalog, LocaleOf } from './model.js';
import { nearestLanguage } from './nearestLanguage.js';
import type { ProtocolName } from './protocolNames.js';
import { protocols, type Protocol } from './protocols.js';
import { visibleText } from './text/visibleText.js';

/**
 * Loads the words of a protocol in the language of the first tag that it speaks, else in English. Where that is not the
 * language of the first tag, `report` gets a message that says so.
 */
export async function loadWords(
  name: ProtocolName,
  tags: readonly string[],
  report: (message: string) => void,
): Promise<LocaleOf<Catalog>> {
  const protocol: Protocol = protocols[name];
  const lang = nearestLanguage(tags, protocol.languages) ?? 'en';
  const [wanted] = tags;
  if (wanted && nearestLanguage(wanted) !== lang) {
    report(
      `wirecodes: no words of ${name} in '${visibleText(wanted, 64)}', so these are in '${lang}'. There are ${protocol.languages.join(', ')}.`,
    );
  }
  return protocol.locale(lang);
}
