import { expect, it } from 'vitest';

it('does nothing where there is no browser', async () => {
  expect(typeof HTMLElement).toBe('undefined');
  expect(Object.keys(await import('../../src/element/register.js'))).toEqual([]);
});
