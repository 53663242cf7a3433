import { expect, it } from 'vitest';
import * as wirecodes from '../../src/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';

const components = Object.entries({ ...wirecodes, CompareTabs }).filter(([name]) => /^[A-Z]/.test(name));

it('the React Compiler compiles every component that has JSX of its own', () => {
  // The cache that a compiled component keeps what it made in.
  const compiled = components.filter(([, component]) =>
    /\.c\)?\(\d+\)/.test(Function.prototype.toString.call(component)),
  );
  const others = components.filter((component) => !compiled.includes(component)).map(([name]) => name);
  expect(compiled.length).toBeGreaterThan(5);
  // Each finds its words, which are kept, and hands them to the function of the same name.
  expect(others).toEqual([
    'CodeCard',
    'CompareTable',
    'FixChecklist',
    'KeyDifferences',
    'LearnMore',
    'StageDiagram',
    'WhichCode',
    'CompareView',
    'ComparisonView',
  ]);
});
