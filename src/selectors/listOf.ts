import { once } from '../text/once.js';

/** A list of one item: the same each time, so that what is made of a list is made once. */
export function listOf<Item extends object>(item: Item): readonly Item[] {
  return listWith(item) as readonly Item[];
}

const listWith = /* @__PURE__ */ once((item: object): readonly object[] => [item]);
