// The limit: the markup of a view as JSX with its words in place, which nothing that React renders can beat.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsx, toJs } from 'estree-util-to-js';
import { fromHtml } from 'hast-util-from-html';
import { toEstree } from 'hast-util-to-estree';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundleForNode } from './bundle.mjs';

const toJsx = (html) => {
  const [element] = fromHtml(html, { fragment: true }).children;
  const { value } = toJs(toEstree(element), { handlers: jsx });
  // A text that is all that an element holds needs no braces.
  return value.replace(/;\s*$/, '').replaceAll(/>\{"(\S(?:[^"{}<>&\\]*\S)?)"\}<\//g, '>$1</');
};

/** A module that renders the same HTML as the views of some cases, without a component. */
export function toLimit(cases) {
  const members = Object.entries(cases).map(
    ([name, views]) =>
      `${JSON.stringify(name)}: [${views.map((view) => `() => (${toJsx(renderToStaticMarkup(view()))})`).join(',\n')}]`,
  );
  return `import type { ReactElement } from 'react';

export const cases: { readonly [name: string]: readonly (() => ReactElement)[] } = {\n${members.join(',\n')}\n};\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { 'all in turn': _, ...cases } = (await import(await bundleForNode('wirecodes'))).cases;
  const header = '// Written by `npm run limit` from the HTML of the views: run it again when that changes.\n';
  writeFileSync(join(import.meta.dirname, 'views/limit.tsx'), header + toLimit(cases));
}
