import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import {
  CauseTree,
  CodeIndex,
  CodeMention,
  CompareTable,
  CompareView,
  CopyMarkdown,
  FactList,
} from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';
import { loadInspectors } from '../stories/loadInspectors.js';
import { loadHosts } from '../support/hosts.js';
import { startPage, type Page } from '../support/page.js';

let page: Page;
let inspectors: string;
beforeAll(async () => {
  [page, inspectors] = await Promise.all([startPage(), loadInspectors()]);
}, 60_000);
afterAll(() => page.stop(), 60_000);

const html = [
  createElement(CompareView, { catalog: websocket, codes: [1006, 1015], locale: en, compareHref: '/{a}-{b}' } as never),
  createElement(CompareTable, { catalog: websocket, codes: [1000, 1001, 1005, 1006], locale: en } as never),
  createElement(CauseTree, { catalog: websocket, code: 1006, locale: en } as never),
  createElement(FactList, { catalog: websocket, code: 1006, locale: en } as never),
  createElement(CompareTabs, { catalog: websocket, codes: [1005, 1006], locale: en } as never),
  createElement(CodeIndex, { catalog: websocket, locale: en, codeHref: '#{code}' } as never),
  createElement(CopyMarkdown, { catalog: websocket, codes: [1006, 1015], locale: en } as never),
  createElement('p', null, createElement(CodeMention, { catalog: websocket, code: 1006, locale: en } as never)),
]
  .map((view) => renderToString(view))
  .join('');

// The page of the tests follows the reader; these do as they please.
const plain = ':root{color-scheme:normal}body{background:#fff}';
const next = (await loadHosts()).filter(({ name }) => name.startsWith('create-next-app'));

const pages = [
  // Its Tailwind template is dark by a media query, and names no color-scheme.
  ...next.map(({ name, css }) => [name, css, ''] as const),
  ['a class', 'html.night body{background:#1b1b1f;color:#dfdfd6}', 'class="night"'],
  ['the colours of its body alone', 'body{background:#000;color:#ccc}', ''],
  ['white text that lets the ground through', 'body{background:#121212;color:rgb(255 255 255 / 0.87)}', ''],
  ['color-scheme', ':root{color-scheme:dark}body{background:Canvas}', ''],
  [
    'a theme that it names, with no colour but of paragraphs',
    '.dark body{background:#111}.dark p{color:#ddd}',
    'class="dark"',
  ],
] as const;

const lightPages = [
  ['black text that lets the ground through', 'body{color:rgb(0 0 0 / 0.87)}', ''],
  ['a theme that it names', '', 'data-theme="light"'],
  ['brown on sepia', 'body{background:#f4ecd8;color:#5b4636}', ''],
] as const;

/** What is faint, and the ground of a card. */
async function look(sheet: string, css: string, htmlAttributes: string) {
  const { tab } = await page.open({ html, sheets: [sheet, plain, css], htmlAttributes, colorScheme: 'dark' });
  await tab.evaluate(inspectors);
  const faint = await tab.evaluate(() => [...inspect.faintText(), ...inspect.faintParts()]);
  const card = tab.locator('.wire-CodeCard').first();
  const ground = await card.evaluate((element) => getComputedStyle(element).backgroundColor);
  await tab.context().close();
  return { faint, ground };
}

describe.each(['styles.css', 'styles.layer.css'])('%s', (sheet) => {
  it.each(pages)('on a page that is dark by %s is dark, and nothing is faint', async (_, css, attributes) => {
    const { faint, ground } = await look(sheet, css, attributes);
    expect(faint).toEqual([]);
    expect(ground).toBe('color(srgb 0.0901961 0.0980392 0.113725)');
  });

  it.each(lightPages)('on a page that is light by %s is light, and nothing is faint', async (_, css, attributes) => {
    const { faint, ground } = await look(sheet, css, attributes);
    expect(faint).toEqual([]);
    expect(ground).toBe('color(srgb 1 1 1)');
  });
});
