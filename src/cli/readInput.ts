import process from 'node:process';
import { warn } from './warn.js';

const LONGEST = 65_536;

/**
 * What comes on standard input, unless that is a terminal: its last 65,536 characters, from the start of a line if there is
 * one, because the end of a log matters most. Says so where something was left out.
 */
export async function readInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  let text = '';
  let isLong = false;
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    if (text.length <= LONGEST) continue;
    isLong = true;
    // One character more tells whether the rest starts a line.
    text = text.slice(-LONGEST - 1);
  }
  if (!isLong) return text;
  warn('wirecodes: read only the last 65,536 characters of standard input. Lines are counted from there.');
  return text.trimEnd().includes('\n') ? text.slice(text.indexOf('\n') + 1) : text;
}
