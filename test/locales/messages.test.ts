import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/locales/messages/en.js';

const src = join(import.meta.dirname, '../../src');
// What holds, declares or checks messages reads none, and what hands one on under its own name neither.
const code = readdirSync(src, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file) && !/^(locales|define|model\.ts)/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8').replaceAll(/\/\*\*.*?\*\/|^ *\/\/[^\n]*$/gms, ''))
  .join('\n')
  .replaceAll(/^ *(\w+): (?:\w+\.)*messages\.\1,$/gm, '');

/** Whether a message is read as a property, or out of an object that is taken apart. */
function isRead(key: string): boolean {
  const taken = `\\{[^{}]*\\b${key}\\b[^{}]*\\}`;
  return new RegExp(`messages\\??\\.${key}\\b|${taken} = [\\w.]*messages\\b|messages: ${taken}`).test(code);
}

it.each(Object.keys(en))('the message %s is read', (key) => {
  expect(isRead(key)).toBe(true);
});

it('a message that nobody reads is found', () => {
  expect(isRead('same')).toBe(false);
});
