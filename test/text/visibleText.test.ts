import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleText } from '../../src/text/visibleText.js';
import { anyText } from '../support/anyText.js';

it.each([
  ['  bye ', 'bye'],
  ['a\u0000b\u001bc', 'a\u{FFFD}b\u{FFFD}c'],
  ['\u202eabc\u2066\u200b', '\u{FFFD}abc\u{FFFD}\u{FFFD}'],
  ['a\nb', 'a\u{FFFD}b'],
  ['<script>', '<script>'],
  ['연결이 닫혔습니다', '연결이 닫혔습니다'],
  ['0123456789', '0123456789'],
  ['0123456789a', '0123456789…'],
  ['😀'.repeat(10), '😀'.repeat(10)],
  ['😀'.repeat(11), `${'😀'.repeat(10)}…`],
  [undefined, ''],
  [['x'], ''],
])('%j reads %j', (text, shown) => {
  expect(visibleText(text, 10)).toBe(shown);
});

it('is never longer than asked, and changes no more the second time', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, longest) => {
      const shown = visibleText(text, longest);
      expect(Array.from(shown).length).toBeLessThanOrEqual(longest + 1);
      expect(visibleText(shown, longest + 1)).toBe(shown.trim());
    }),
  );
});
