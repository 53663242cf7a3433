import type { ReactElement } from 'react';
import { ComparisonView, type Comparison } from '../../dist/index.js';

export { Fragment as Frame } from 'react';

// Put in its place by the bundler, as a loader's answer would be.
declare const COMPARISON: Comparison;
const comparison = COMPARISON;

export function View(): ReactElement {
  return <ComparisonView comparison={comparison} />;
}
