import { expect, it } from 'vitest';
import { joinSentences } from '../../src/text/joinSentences.js';

it.each([
  [['One.', 'Two.'], 'One. Two.'],
  [['エラーです。', '1006 の場合は、再接続します。'], 'エラーです。1006 の場合は、再接続します。'],
  [[], ''],
])('%j', (sentences, text) => {
  expect(joinSentences(sentences)).toBe(text);
});
