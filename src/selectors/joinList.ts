import type { Messages } from '../model.js';

/** "1005, 1006 and 1015", in the language of the messages. */
export function joinList(items: readonly string[], { list }: Messages): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(list.comma) + list.and + items.at(-1);
}
