import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tokens } from '../../stories/tokens.js';

const root = join(import.meta.dirname, '../..');
const css = readdirSync(join(root, 'src'), { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');
const documented = Object.values(tokens).flatMap((group) => Object.keys(group));

it('documents every token of the style sheet, and no other', () => {
  const used = new Set(css.match(/--wire-[\w-]+/g));
  expect(documented.toSorted()).toEqual([...used].toSorted());
});

it('needs nothing but tokens for the look of a host', () => {
  const themes = readFileSync(join(root, 'stories/themes.css'), 'utf8');
  const properties = [...themes.matchAll(/^ +([\w-]+):/gm)].map(([, property]) => property ?? '');
  expect(properties.length).toBeGreaterThan(50);
  expect(properties.filter((property) => !documented.includes(property))).toEqual([]);
});
