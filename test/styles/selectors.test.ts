import { join } from 'node:path';
import { expect, it } from 'vitest';
import { layerStyleSheet, styleSheet } from '../../scripts/style-sheet.mjs';

const src = join(import.meta.dirname, '../../src');
const one = /[^\s>+~()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/.source;

/** The last part of each selector, without what it asks of pseudo-classes. */
const endings = (css: string) =>
  [...css.matchAll(/^ *([^\s@}][^{}]*) \{$/gm)].flatMap(([, selectors = '']) =>
    selectors
      .split(/,\n/)
      .map((selector) => new RegExp(`(?:${one})+$`).exec(selector.trim())?.[0] ?? selector)
      .map((ending) => ending.replace(/^:where\(([^(),]+)\)/, '$1')),
  );

it.each([
  ['styles.css', styleSheet(src), 13],
  ['styles.layer.css', layerStyleSheet(src), 9],
])('%s: few rules name no tag, class or attribute at their end, where browsers look them up', (_, css, most) => {
  const all = endings(css);
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter((ending) => !/^[\w.[]/.test(ending)).length).toBeLessThanOrEqual(most);
});
