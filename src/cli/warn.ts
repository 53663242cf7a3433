import { say } from './say.js';

const said = new Set<string>();

/** Says something on standard error, once. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  say(message);
}
