import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTurns } from '../../src/text/inTurns.js';

const initial = (word: string) => word.charAt(0);

it('takes one of each group, then the next of each, in the order in which they came', () => {
  expect(inTurns(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], initial)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
});

it('loses nothing, and keeps the order inside a group', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[abc]\d{1,2}$/)), (words) => {
      const turned = inTurns(words, initial);
      expect(turned.toSorted()).toEqual(words.toSorted());
      for (const group of 'abc') {
        const of = (list: readonly string[]) => list.filter((word) => initial(word) === group);
        expect(of(turned)).toEqual(of(words));
      }
    }),
  );
});
