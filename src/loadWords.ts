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
  const near = tags.map((tag) => nearestLanguage(tag));
  const lang = near.find((tag) => tag !== undefined && protocol.languages.includes(tag)) ?? 'en';
  if (tags[0] && near[0] !== lang) {
    report(
      `wirecodes: no words of ${name} in '${visibleText(tags[0], 64)}', so these are in '${lang}'. There are ${protocol.languages.join(', ')}.`,
    );
  }
  return protocol.locale(lang);
}
