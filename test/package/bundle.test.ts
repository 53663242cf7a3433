import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as wirecodes from '../../src/index.js';

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

it('exports exactly these names', () => {
  expect(Object.keys(wirecodes).toSorted()).toEqual([
    'CodeCard',
    'CodeIndex',
    'CodeMention',
    'CodeView',
    'CompareTable',
    'CompareView',
    'FactList',
    'FixChecklist',
    'KeyDifferences',
    'LearnMore',
    'StageDiagram',
    'WhichCode',
    'compareEntries',
    'findCode',
    'listCodes',
    'selectCode',
    'shouldReconnect',
  ]);
});

it('a language costs only who imports it', async () => {
  const korean = await bundle(`export { ko } from './dist/locales/websocket/ko.js'`);
  expect(korean).toContain('핸드셰이크');
  expect(korean).not.toMatch(/Verbindung|bağlantı|connection/);
});

it('a card brings no table, and no view brings Radix or a word', async () => {
  const card = await bundle(`export { CodeCard } from './dist/index.js'`);
  expect(card).toContain('wire-');
  expect(card).not.toContain('onlyDifferences');
  const view = await bundle(`export { CompareView } from './dist/index.js'`);
  expect(view).toContain('onlyDifferences');
  expect(view).not.toMatch(/radix|Close frame|핸드셰이크/i);
});

it('the style sheet is one layer, logical, without !important', () => {
  const css = readFileSync(join(root, 'dist/styles.css'), 'utf8');
  expect(css).toMatch(/^@layer wirecodes \{/);
  expect(css).not.toMatch(/!important|[^-](left|right|width|height|top|bottom):/);
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
