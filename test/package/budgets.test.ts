import { build, transform } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/locales/websocket/load.js';
import { unpack } from '../support/unpack.js';
import { root } from './entryPoints.js';

// The library as npm packs it, beside what it depends on.
const app = mkdtempSync(join(tmpdir(), 'wirecodes-'));
const installed = join(app, 'node_modules/wirecodes');

beforeAll(() => unpack(installed));

afterAll(() => rmSync(app, { recursive: true, force: true }));

const KB = 1024;
const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

// Of an index that holds one lazy import esbuild wraps what that leads to, without code splitting: some 6 % of what is shared.
/** What a module makes a page load, without React: minified and compressed, in bytes. */
async function weightOf(contents: string, without: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: app },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    nodePaths: [join(root, 'node_modules')],
    external: ['react', 'react-dom', ...without],
  });
  return weigh(outputFiles[0]?.text ?? '');
}

const ready = `export { ComparisonView } from 'wirecodes'`;

describe('what a page loads', () => {
  it.each([
    ['the view of a ready comparison, without its checklist', 6.25, ready, ['*/FixChecklist.js']],
    ['the same with it', 7.75, ready, []],
    ['a view that puts its words together itself', 13.5, `export { CompareView } from 'wirecodes'`, []],
    ['a card', 9.25, `export { CodeCard } from 'wirecodes'`, []],
    ['the leaf of a checklist that remembers', 2, leaf('components/KeptChecklist.js'), []],
    ['the leaf of tabs, Radix with it', 10.25, leaf('components/TabsFrame.js'), []],
    ['tabs that render their cards themselves', 18.75, `export { CompareTabs } from 'wirecodes/tabs'`, []],
    ['the leaf that filters a list of codes', 1.5, leaf('components/CodeFilter.js'), []],
    ['the leaf that copies', 1, leaf('components/CopyButton.js'), []],
    [
      'the field that explains, with its words, before anything is entered',
      4,
      `${leaf('views/CodeLookup.js')}; export * from 'wirecodes/locales/messages/lookup/en'`,
      ['*/explain.js', '*/LookupResult.js'],
    ],
    [
      'what loads of ours with its first answer, without readers, facts and words',
      13.25,
      leaf('views/LookupResult.js'),
      [],
    ],
    ['the readers of lines', 32, `export { fromText } from 'wirecodes/adapters/text'`, []],
    ['the facts of WebSocket', 7.75, `export { websocket } from 'wirecodes/catalogs/websocket'`, []],
    ['the facts of HTTP', 17.5, `export { http } from 'wirecodes/catalogs/http'`, []],
  ] as const)('%s: at most %d kB', async (_, budget, contents, without) => {
    expect(await weightOf(contents, without)).toBeLessThanOrEqual(budget * KB);
  });

  // Arabic spells six plural forms, and each of its letters takes two bytes.
  it.each(languages)('the words of WebSocket in %s: at most 20.5 kB', async (tag) => {
    const words = `export * from 'wirecodes/locales/websocket/${tag}'`;
    expect(await weightOf(words)).toBeLessThanOrEqual(20.5 * KB);
  });

  it.each([
    ['styles.css', 7.75],
    ['styles.layer.css', 7.5],
  ])('%s: at most %d kB', async (name, budget) => {
    const { code } = await transform(readFileSync(join(installed, 'dist', name), 'utf8'), {
      loader: 'css',
      minify: true,
    });
    expect(weigh(code)).toBeLessThanOrEqual(budget * KB);
  });
});

// What React sends to the browser of a page that a server renders.
function leaf(module: string): string {
  return `export * from './node_modules/wirecodes/dist/${module}'`;
}
