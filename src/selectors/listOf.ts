import type { Entry } from '../model.js';
import { once } from './once.js';

/** A list of one entry: the same each time, so that what is made of a list is made once. */
export function listOf(entry: Entry): readonly Entry[] {
  return listWith(entry);
}

const listWith = /* @__PURE__ */ once((entry: Entry): readonly Entry[] => [entry]);
