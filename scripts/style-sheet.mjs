import { transformSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one style sheet: tokens first, then the rules of each component and view, all in one layer. */
export function styleSheet(src) {
  return print(`@layer wirecodes {\n${read(src, 'lightningcss')}\n${rulesOf(src)}\n}`);
}

// As strong as six classes: more than any host asks of a bare element.
const strong = ':root:root:root:root:root:root';

/**
 * The same rules for hosts that style bare elements: in no layer, each stronger than the host's,
 * over a ground that takes back whatever the host says about what is inside, and what would be inherited.
 */
export function docsStyleSheet(src) {
  const layer = `@layer wirecodes {\n${read(src, 'lightningcss')}\n}`;
  return print(`${layer}\n${strong} {\n${read(src, 'reset')}\n${rulesOf(src)}\n}`);
}

// Without comments, and without nesting, which not every host's tools take.
function print(css) {
  return transformSync(css, { loader: 'css', charset: 'utf8', supported: { nesting: false } }).code;
}

function rulesOf(src) {
  const files = ['components', 'views'].flatMap((folder) =>
    readdirSync(join(src, folder))
      .filter((name) => name.endsWith('.css'))
      .toSorted()
      .map((name) => readFileSync(join(src, folder, name), 'utf8')),
  );
  return [read(src, 'tokens'), ...files].join('\n');
}

function read(src, name) {
  return readFileSync(join(src, `styles/${name}.css`), 'utf8');
}
