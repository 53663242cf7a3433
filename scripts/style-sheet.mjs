import { transformSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Between Tailwind's base and its utilities, whichever sheet comes first; a layer of our own would come last where
// Tailwind has named its own before.
const order = '@layer theme, base, components, utilities;';
const layer = '@layer components.wirecodes';

// As strong as an id: more than hosts ask of a bare element.
const strong = ':not(#_)';

const roots = ':where([class^=wire-])';

// What it brings back are attributes, in whatever layer. Only browsers read it so: the tools would warn of it.
const escaped = String.raw`revert-laye\72`;

/** Makes a selector of a root match those to which their host gives no class of its own. */
const toBare = (selector) =>
  selector.endsWith(')') ? `${selector}:not([class*=" "])` : selector.replace(/\.(wire-\w+)$/, '[class=$1]');

// What hosts say of the box of bare elements, but for their place, which stays theirs to say.
const guarded = /^(background|border|border-radius|display|padding):(?! 0;)/;

/**
 * The style sheet that no host undoes: in no layer, and stronger than what hosts say of bare elements, over a ground that
 * takes back whatever they say. A root to which its host gives a class lies in a layer, where any such class wins.
 * No rule of a layer rests on `revert-layer`: tools that lower layers, as Docusaurus' do, cannot lower it.
 */
export function styleSheet(src) {
  const rules = rulesOf(src);
  const reset = read(src, 'reset');
  const ofRoots = filter(print(`${reset}\n${rules}`), { selector: isOuter });
  const ofBareRoots = [
    filter(print(`${strong} {\n${read(src, 'guard')}\n}`), { change: toBare }),
    filter(print(`${strong} {\n${rules}\n}`), {
      selector: (selector) => isOuter(selector) && selector.includes('wire-'),
      declaration: (declaration) => guarded.test(declaration),
      change: toBare,
    }),
  ].join('\n');
  const ofParts = filter(print(`${strong} {\n${reset}\n${rules}\n}`), { selector: (selector) => !isOuter(selector) });
  return spread(print(`${order}\n${layer} {\n${ofRoots}\n}\n${ofBareRoots}\n${ofParts}`)).replaceAll(
    'revert-layer',
    escaped,
  );
}

/** The same rules in a layer, for hosts whose own rules lie in layers, too: any rule in no layer wins over it. */
export function layerStyleSheet(src) {
  return spread(print(`${order}\n${layer} {\n${rulesOf(src)}\n}`));
}

/** What is left of a style sheet with some of its selectors, each changed, and some of its declarations. */
function filter(css, { selector = () => true, declaration = () => true, change = String }) {
  return css
    .replace(/^( *)([^\s@}][^{}]*) \{\n([^{}]*)\}\n/gm, (_, indent, selectors, declarations) => {
      const kept = [
        selectors.split(/,\n\s*/).filter(selector),
        declarations.split('\n').filter((line) => declaration(line.trim())),
      ];
      if (kept.some((some) => some.length === 0)) return '';
      return `${indent}${kept[0].map(change).join(', ')} {\n${kept[1].join('\n')}\n}\n`;
    })
    .replace(/^@[^{};]+\{\s*\}\n/gm, '');
}

// A list that begins the last part of a selector, and what follows it there.
const lastList = /^(|.*[\s>+~]):(is|where)\(([^()]*,[^()]*)\)((?:[^\s>+~()]|\((?:[^()]|\([^()]*\))*\))*)$/;

/**
 * Writes out the lists in which selectors end. A browser looks up a rule by the class, attribute or tag of its last
 * part, and tries one that has only a list there on every element of the page.
 */
function spread(css) {
  return css.replace(/^( *)([^\s@}][^{}]*) \{$/gm, (_, indent, selectors) => {
    const each = selectors.split(/,\n\s*/).flatMap((selector) => {
      const [, before, name, list, after] = lastList.exec(selector) ?? [];
      if (list === undefined) return selector;
      return list.split(', ').map((one) => `${before}${name === 'is' ? one : `:where(${one})`}${after}`);
    });
    return `${indent}${each.join(`,\n${indent}`)} {`;
  });
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
