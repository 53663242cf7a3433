import fc from 'fast-check';

/** Any text, often with what hides or turns text round. fast-check's own `unit: 'binary'` takes seconds to set up. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }).map((point) => String.fromCodePoint(point)),
    fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point)),
    fc.constantFrom(' ', '\n', '\u0000', '\u001b', '\u200b', '\u202e', '\u2028', '\ud83d', '\ude00', '😀'),
  ),
  maxLength: 80,
});
