import { expect, it } from 'vitest';
import { listCodes } from '../../src/index.js';
import { protocols } from '../support/fixtures.js';

it('an entry holds its catalog and its locale, and its JSON holds neither', () => {
  for (const { catalog, locales } of protocols) {
    for (const locale of locales) {
      for (const entry of listCodes(catalog, locale)) {
        expect(entry.catalog).toBe(catalog);
        expect(entry.locale).toBe(locale);
        const { text, facts, ...rest } = JSON.parse(JSON.stringify(entry)) as Record<string, unknown>;
        expect(text).toEqual(entry.text);
        expect(facts).toEqual(entry.facts);
        expect(JSON.stringify(rest).length).toBeLessThan(300);
      }
    }
  }
});

it('what was sent elsewhere says that it has lost them', () => {
  const [entry] = protocols.flatMap(({ catalog, locales }) => listCodes(catalog, locales[0]!));
  // A class of its own: React Server Components and Next.js refuse to send it, and say so.
  expect(Object.getPrototypeOf(entry)).not.toBe(Object.prototype);
  expect({ ...entry }).not.toHaveProperty('catalog');
});
