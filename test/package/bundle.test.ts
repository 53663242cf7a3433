import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { protocolNames } from '../../src/protocols.js';

const root = join(import.meta.dirname, '../..');

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ['react', 'react-dom'],
    alias: { wirecodes: join(root, 'dist') },
  });
  return outputFiles[0]?.text ?? '';
}

it('a language costs only who imports it', async () => {
  const korean = await bundle(`export { ko } from './dist/locales/websocket/ko/index.js'`);
  expect(korean).toContain('핸드셰이크');
  expect(korean).not.toMatch(/Verbindung|bağlantı|The connection/);
});

it('a protocol costs only who imports it', async () => {
  const http = await bundle(`
    export { CompareView } from './dist/index.js';
    export { http } from './dist/catalogs/http.js';
    export { en } from './dist/locales/http/en/index.js';
  `);
  expect(http).toContain('WWW-Authenticate');
  expect(http).not.toMatch(/closeArgument|wasClean|fromLibrary/);
});

it('the list of protocols costs two imports a protocol, and no fact or word', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export { protocols } from 'wirecodes/protocols'`, resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    outdir: '/',
    write: false,
    format: 'esm',
  });
  const list = outputFiles.find(({ path }) => path === '/stdin.js')?.text ?? '';
  expect(list.match(/import\(/g)).toHaveLength(2 * protocolNames.length);
  expect(list.length).toBeLessThan(200 * protocolNames.length);
});

it('a card brings no table, and no view brings Radix or a word', async () => {
  const card = await bundle(`export { CodeCard } from './dist/index.js'`);
  expect(card).toContain('wire-');
  expect(card).not.toContain('onlyDifferences');
  const view = await bundle(`export { CompareView } from './dist/index.js'`);
  expect(view).toContain('onlyDifferences');
  expect(view).not.toMatch(/radix|Close frame|핸드셰이크/i);
});

it('a view of a ready comparison brings nothing that makes one', async () => {
  const view = await bundle(`export { ComparisonView } from './dist/index.js'`);
  expect(view).toContain('wire-');
  expect(view).not.toMatch(/names no code|PluralRules|\.ranges|\.terms|\.pairs/);
});

it('the checks of own codes cost little, and bring no word', async () => {
  const catalog = await bundle(`export { defineCatalog, parseCatalog } from './dist/define/index.js'`);
  expect(gzipSync(catalog).length).toBeLessThan(4400);
  const all = await bundle(`export * from './dist/define/index.js'`);
  expect(gzipSync(all).length).toBeLessThan(8_200);
  expect(all).not.toMatch(/Close frame|Reconnect/);
});

it('Markdown and structured data bring no React, and no words', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './dist/markdown/index.js'; export * from './dist/jsonld/index.js'`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text).toContain('flowchart LR');
  expect(text).not.toMatch(/react|useState|jsx|Close frame/i);
  expect(text.length).toBeLessThan(18_700);
});

const order = '@layer theme, base, components, utilities;\n';
const layer = '@layer components.wirecodes {\n';
const selectorsOf = (css: string) =>
  [...css.matchAll(/^ *([^@\n]*wire-[^\n]*)[,{]$/gm)].map(([, selector = '']) => selector.trim());

it('the layered style sheet is one layer, logical, without !important', () => {
  const css = readFileSync(join(root, 'dist/styles.layer.css'), 'utf8');
  expect(css.startsWith(order + layer)).toBe(true);
  expect(css.trimEnd().endsWith('\n}')).toBe(true);
  expect(css.match(/^\S/gm)).toEqual(['@', '@', '}']);
  expect(css).not.toMatch(/!important|&|[^-](left|right|width|height|top|bottom):/);
});

it('the style sheet keeps the roots alone in the layer, and what is inside stronger than a host’s, flat', () => {
  const sheet = readFileSync(join(root, 'dist/styles.css'), 'utf8');
  expect(sheet.startsWith(order + layer)).toBe(true);
  const end = sheet.indexOf('\n}\n') + 3;
  const [layered, css] = [sheet.slice(0, end), sheet.slice(end)];
  expect(layered).not.toMatch(/\[data-part=\w+\][^\s>]* \{|::/);
  expect(css).not.toMatch(/@layer|!important|&/);
  const selectors = selectorsOf(css);
  expect(selectors.length).toBeGreaterThan(150);
  expect(selectors.filter((selector) => !selector.startsWith(':not(#_) '))).toEqual([]);
  // Rules of roots that are in no layer spare those to which a host gives a class, and tools that lower layers find nothing.
  const ofRoots = selectors.filter((selector) => /[.=]wire-\w+\]?$|\^=wire-\]\)(:\S+)?$/.test(selector));
  expect(ofRoots.length).toBeGreaterThan(5);
  expect(ofRoots.filter((selector) => !/\[class=wire-\w+\]$|:not\(\[class\*=" "\]\)$/.test(selector))).toEqual([]);
  expect(sheet).not.toMatch(/: revert-laye|revert-layer/);
  // Nor do those that write `:is()` out meet one that they cannot.
  const within = [...sheet.matchAll(/:is\(([^()]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  expect(within.length).toBeGreaterThan(20);
  expect(within.filter((selector) => /[\s>+~]/.test(selector.replaceAll(/\[.*?\]/g, '')))).toEqual([]);
});

it('an import of the element registers it, and brings no view until there is something to render', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import 'wirecodes/element'`, resolveDir: root },
    bundle: true,
    splitting: true,
    outdir: '/',
    write: false,
    format: 'esm',
  });
  const page = outputFiles.find(({ path }) => path === '/stdin.js')?.text;
  expect(page).toContain('customElements.define');
  expect(page).not.toContain('wire-CompareView"');
});
