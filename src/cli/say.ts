import process from 'node:process';
import { oneLine } from '../text/oneLine.js';

/** Says something on standard error, in one line: the name of a file may hold escapes that a terminal obeys. */
export function say(message: string): void {
  process.stderr.write(`${oneLine(message)}\n`);
}
