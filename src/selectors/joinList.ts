import type { Messages } from '../model.js';

/**
 * "1005, 1006 and 1015", in the language of the messages. An `and` written as one word with what follows it, as the
 * Arabic one is, stands before each item: "1005 و1006 و1015".
 */
export function joinList(items: readonly string[], { list }: Messages): string {
  if (items.length < 2) return items.join('');
  const between = /^\s.*\S$/.test(list.and) ? list.and : list.comma;
  return items.slice(0, -1).join(between) + list.and + items.at(-1);
}
