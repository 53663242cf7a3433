import { transformSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Between Tailwind's base and its utilities, whichever sheet comes first; a layer of our own would come last where
// Tailwind has named its own before.
const order = '@layer theme, base, components, utilities;';
const layer = '@layer components.wirecodes';

// As strong as an id: more than hosts ask of a bare element.
const strong = ':not(#_)';

const roots = ':where([class^=wire-], [class*=" wire-"])';

/**
 * The style sheet that no host undoes. What stands inside a root is in no layer, and stronger than what hosts say of
 * bare elements, over a ground that takes back whatever they say. The root itself lies in the layer, where a host's
 * utilities win over it, and takes from hosts nothing that is in no layer.
 */
export function styleSheet(src) {
  const rules = `${read(src, 'reset')}\n${rulesOf(src)}`;
  const rootRules = filter(print(rules), isOuter);
  const innerRules = filter(print(`${strong} {\n${rules}\n}`), (selector) => !isOuter(selector));
  return print(`${order}\n${layer} {\n${rootRules}\n}\n${strong} {\n${read(src, 'guard')}\n}\n${innerRules}`);
}

/** The same rules in a layer, for hosts whose own rules lie in layers, too: any rule in no layer wins over it. */
export function layerStyleSheet(src) {
  return print(`${order}\n${layer} {\n${rulesOf(src)}\n}`);
}

/** What is left of a style sheet with some of its selectors. */
function filter(css, isWanted) {
  return css
    .replace(/^( *)([^\s@}][^{}]*) \{\n[^{}]*\}\n/gm, (rule, indent, selectors) => {
      const wanted = selectors.split(/,\n\s*/).filter(isWanted);
      return wanted.length > 0 ? rule.replace(indent + selectors, indent + wanted.join(', ')) : '';
    })
    .replace(/^@[^{};]+\{\s*\}\n/gm, '');
}

/** Whether a selector ends in a root, as ` > .wire-CodeCard` does, or in nothing of ours. */
function isOuter(selector) {
  let flat = selector.replaceAll(roots, '.wire-');
  while (/\([^()]*\)/.test(flat)) flat = flat.replace(/\([^()]*\)/g, '');
  return /\.wire-[^\s>+~:]*(:[^\s:]+)*$/.test(flat) || !selector.includes('wire-');
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
  return byInk([read(src, 'tokens'), ...files].join('\n'));
}

/** Writes out `ink(#16181d, #edeef1)`: every channel rises or falls from the first to the second as the ink does. */
function byInk(css) {
  return css.replace(/\bink\((#\w+), (#\w+)\)/g, (_, dark, light) => {
    const to = channels(light);
    const [red, green, blue] = channels(dark).map((from, at) =>
      from === to[at]
        ? from
        : from < to[at]
          ? `clamp(${from}, var(--_rise), ${to[at]})`
          : `clamp(${to[at]}, var(--_fall), ${from})`,
    );
    return `rgb(from var(--_ink, currentColor) ${red} ${green} ${blue} / 1)`;
  });
}

const channels = (hex) => hex.match(/\w\w/g).map((byte) => Number.parseInt(byte, 16));

function read(src, name) {
  return readFileSync(join(src, `styles/${name}.css`), 'utf8');
}
