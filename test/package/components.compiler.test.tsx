import { expect, it } from 'vitest';
import * as wirecodes from '../../src/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';

const components = Object.entries({ ...wirecodes, CompareTabs }).filter(([name]) => /^[A-Z]/.test(name));

it.each(components)('the React Compiler compiles %s', (_, component) => {
  // The cache that a compiled component keeps what it made in.
  expect(String(component)).toMatch(/\.c\)?\(\d+\)/);
});
