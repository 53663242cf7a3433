import process from 'node:process';

// More than any line holds; a log that never ends ends here.
const LONGEST = 65_536;

/** What comes on standard input, unless that is a terminal: its first 64 KiB. */
export async function readInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    if (text.length >= LONGEST) break;
  }
  return text.slice(0, LONGEST);
}
