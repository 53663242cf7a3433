import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '../src/languages.js';
import { nearestLanguage } from '../src/nearestLanguage.js';
import { anyText } from './support/anyText.js';

it.each([
  ['ko', 'ko'],
  ['de-AT', 'de'],
  ['DE', 'de'],
  ['tr-Latn-CY', 'tr'],
  ['de-Cyrl', undefined],
  ['fr', undefined],
  ['ko_KR', undefined],
  ['', undefined],
])('takes %j for %j', (tag, language) => {
  expect(nearestLanguage(tag)).toBe(language);
});

it('takes anything', () => {
  fc.assert(fc.property(anyText, (tag) => [undefined, ...Object.keys(languages)].includes(nearestLanguage(tag))));
});
