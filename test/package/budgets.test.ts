import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weighPage } from '../../scripts/weigh-page.mjs';
import { languages } from '../../src/locales/websocket/load.js';
import { unpack } from '../support/unpack.js';
import { root } from './entryPoints.js';

// The library as npm packs it, beside what it depends on.
const app = mkdtempSync(join(tmpdir(), 'wirecodes-'));
const installed = join(app, 'node_modules/wirecodes');

beforeAll(() => {
  unpack(installed);
  symlinkSync(join(root, 'node_modules/@radix-ui'), join(app, 'node_modules/@radix-ui'), 'junction');
});

afterAll(() => rmSync(app, { recursive: true, force: true }));

const KB = 1024;

const ready = `export { ComparisonView } from 'wirecodes'`;

describe('what a page loads', () => {
  it.each([
    ['the view of a ready comparison, without its checklist', 5.5, ready, [/\/FixChecklist\.js$/]],
    ['the same with it', 6.75, ready, []],
    ['a view that puts its words together itself', 12.25, `export { CompareView } from 'wirecodes'`, []],
    ['a card', 8.25, `export { CodeCard } from 'wirecodes'`, []],
    ['the leaf of a checklist that remembers', 1.75, leaf('components/KeptChecklist.js'), []],
    ['the leaf of tabs, Radix with it', 9.75, leaf('components/TabsFrame.js'), []],
    ['tabs that render their cards themselves', 17.75, `export { CompareTabs } from 'wirecodes/tabs'`, []],
    ['the leaf that filters a list of codes', 1.5, leaf('components/CodeFilter.js'), []],
    ['the leaf that copies', 1, leaf('components/CopyButton.js'), []],
    [
      'the field that explains, with its words, before anything is entered',
      4.25,
      `export { CodeLookup } from 'wirecodes'; export * from 'wirecodes/locales/messages/lookup/en'`,
      [],
    ],
    [
      'what loads of ours with its first answer, without readers, facts and words',
      12.75,
      leaf('views/LookupResult.js'),
      [],
    ],
    ['the readers of lines', 34, `export { fromText } from 'wirecodes/adapters/text'`, []],
    ['the facts of WebSocket', 7.75, `export { websocket } from 'wirecodes/catalogs/websocket'`, []],
    ['the facts of HTTP', 17.5, `export { http } from 'wirecodes/catalogs/http'`, []],
  ])('%s: at most %d kB', async (_, budget, contents, external) => {
    expect(await weighPage(contents, app, { external })).toBeLessThanOrEqual(budget * KB);
  });

  // Arabic spells six plural forms, and each of its letters takes two bytes.
  it.each(languages)('the words of WebSocket in %s: at most 21.5 kB', async (tag) => {
    const words = `export * from 'wirecodes/locales/websocket/${tag}'`;
    expect(await weighPage(words, app)).toBeLessThanOrEqual(21.5 * KB);
  });

  it.each([
    ['styles.css', 8],
    ['styles.layer.css', 7.75],
  ])('%s: at most %d kB', async (name, budget) => {
    expect(await weighPage(`import 'wirecodes/${name}'`, app)).toBeLessThanOrEqual(budget * KB);
  });
});

// What React sends to the browser of a page that a server renders.
function leaf(module: string): string {
  return `export * from './node_modules/wirecodes/dist/${module}'`;
}
