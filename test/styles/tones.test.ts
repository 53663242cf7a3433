import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ADVICE } from '../../src/define/checkCatalog.js';

it('gives a tag of each advice on trying again a tone, but for those that advise nothing', () => {
  const css = readFileSync(new URL('../../src/components/CodeCard.css', import.meta.url), 'utf8');
  const without = ['app-decides', 'not-applicable'];
  const toned = [...css.matchAll(/\[data-part='tag'\]:is\(([^{]*)\) \{\s*--_tone/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/\[data-value='([^']+)'\]/g)].map(([, value = '']) => value),
  );
  expect(new Set(toned)).toEqual(new Set(ADVICE.filter((advice) => !without.includes(advice))));
});
