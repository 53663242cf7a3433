import type { Plural } from '../model.js';
import { formatMessage } from '../text/formatMessage.js';

const rules = new Map<string, Intl.PluralRules>();

/** The form of a message for a count, in a language, with its placeholders filled. */
export function formatPlural(
  message: Plural,
  lang: string,
  count: number,
  values: { readonly [name: string]: string | number },
): string {
  let rule = rules.get(lang);
  if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
  return formatMessage(message[rule.select(count)] ?? message.other, values);
}
