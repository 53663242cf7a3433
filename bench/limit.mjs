// The limit: the HTML of a view as JSX with its words in place.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsx, toJs } from 'estree-util-to-js';
import { fromHtml } from 'hast-util-from-html';
import { toEstree } from 'hast-util-to-estree';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundleForNode } from './bundle.mjs';

function toJsx(html) {
  const [element] = fromHtml(html, { fragment: true }).children;
  const { value } = toJs(toEstree(element), { handlers: jsx });
  // A text that is all that an element holds needs no braces.
  return value.replace(/;\s*$/, '').replaceAll(/>\{"([^\s"{}<>&\\](?:[^"{}<>&\\]*[^\s"{}<>&\\])?)"\}<\//g, '>$1</');
}

/** A module that gives the same HTML as the views of some cases, a function each. */
export function toLimit(cases) {
  const functions = [];
  const members = Object.entries(cases).map(([name, views]) => {
    const names = views.map((view) => {
      const own = `View${functions.length + 1}`;
      functions.push(`function ${own}(): ReactElement { return (${toJsx(renderToStaticMarkup(view()))}); }`);
      return own;
    });
    return `'${name}': [${names.join(', ')}]`;
  });
  return `import type { ReactElement } from 'react';

export { Fragment as Frame } from 'react';
export { View1 as View };

export const cases: { readonly [name: string]: readonly (() => ReactElement)[] } = { ${members.join(', ')} };

${functions.join('\n\n')}
`;
}

if (process.argv[1] === import.meta.filename) {
  const { 'all in turn': _, ...cases } = (await import(await bundleForNode('cases'))).cases;
  const header = '// Written by `npm run limit` from the HTML of the views: run it again when that changes.\n';
  writeFileSync(join(import.meta.dirname, 'views/limit.tsx'), header + toLimit(cases));
}
