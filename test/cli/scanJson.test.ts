import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanJson } from '../../src/cli/scanJson.js';

it('finds each key that stands twice in one object', () => {
  const text =
    '{ "a": { "b": 1, "\\u0062": { "a": 2 } }, "c": [{ "x": "{\\"x\\": 1, \\"x\\": 2}", "x": [] }], "a": 3, "a": 4 }';
  expect(scanJson(text)).toEqual({ repeated: [['a', 'b'], ['c', 0, 'x'], ['a'], ['a']], end: text.length });
});

it('goes through whatever JSON there is, and finds nothing in it', () => {
  for (const name of ['shop.json', 'shop.en.json']) {
    const text = readFileSync(join(import.meta.dirname, '../../stories/guides/snippets', name), 'utf8');
    expect(scanJson(text)).toEqual({ repeated: [], end: text.length });
  }
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const text = ` ${JSON.stringify(JSON.parse(json), null, indent)}\n`;
      expect(scanJson(text)).toEqual({ repeated: [], end: text.length });
    }),
  );
});

it.each([
  ['{ "a": 1, }', '}'],
  ['{ "a": 1 "b": 2 }', '"b"'],
  ['{ "a": [1, 2 }', '}'],
  ['{ "a": x }', 'x'],
  ['[01]', '1]'],
  ['{ "a": "b\nc" }', '"b'],
  ['// Ours\n{}', '//'],
  ['{} {}', '{}'],
  ['{ "a": ', undefined],
  ['', undefined],
])('stops at the mistake in %j', (text, mistake) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(scanJson(text).end).toBe(mistake === undefined ? text.length : text.lastIndexOf(mistake));
});

it('survives any text, and any depth', () => {
  fc.assert(fc.property(fc.string(), (text) => scanJson(text).end <= text.length));
  expect(() => scanJson('['.repeat(1_000_000))).not.toThrow();
  expect(scanJson(`["${'x'.repeat(10_000_000)}"]`).end).toBe(10_000_004);
});
