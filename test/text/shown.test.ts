import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shown } from '../../src/text/shown.js';

it.each([
  ['a "b"', '"a \\"b\\""'],
  ['', '""'],
  [1006, '1006'],
  [10n ** 100n, `1${'0'.repeat(63)}…`],
  [undefined, 'undefined'],
  [null, 'null'],
  [Symbol('x'), 'Symbol(x)'],
  [{ toString: 1 }, 'an object'],
  [[], 'a list'],
  [() => 'x', 'a function'],
  [`${'x'.repeat(63)}😀`, `"${'x'.repeat(63)}\u{FFFD}…"`],
  ['a\u202eb\u200bc\u{E0049}\n', '"a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}"'],
])('case %$', (value, text) => {
  expect(shown(value)).toBe(text);
});

it('is short and visible, whatever the value is', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
      expect(shown(value)).toMatch(/^[^\p{C}\p{DI}]{1,135}$/u);
    }),
  );
});
