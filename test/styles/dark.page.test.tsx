import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeIndex, CodeMention, CodeView, CompareView, CopyMarkdown } from '../../src/index.js';
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
  createElement(CompareView, { catalog: websocket, codes: [1000, 1001, 1005, 1006], locale: en } as never),
  createElement(CodeView, { catalog: websocket, code: 1006, locale: en } as never),
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
  ...next.map(
    ({ name, css }) => [name, `${css}${name.includes('Tailwind') ? ':root{color-scheme:normal}' : ''}`, ''] as const,
  ),
  ['a media query', `${plain}@media (prefers-color-scheme:dark){body{background:#0a0a0a;color:#ededed}}`, ''],
  ['a class', `${plain}html.night body{background:#1b1b1f;color:#dfdfd6}`, 'class="night"'],
  ['the colours of its body alone', `${plain}body{background:#000;color:#ccc}`, ''],
  ['black text of 60 % and more, on white', `${plain}body{color:rgb(0 0 0 / 0.87)}`, ''],
  ['white text that lets the ground through', `${plain}body{background:#121212;color:rgb(255 255 255 / 0.87)}`, ''],
  ['color-scheme', ':root{color-scheme:dark}body{background:Canvas}', ''],
  [
    'a theme that names itself, and gives but its paragraphs a colour',
    `${plain}.dark body{background:#111}.dark p{color:#ddd}`,
    'class="dark"',
  ],
  ['a light theme that names itself', `${plain}body{background:#fff}`, 'data-theme="light"'],
  ['sepia', `${plain}body{background:#f4ecd8;color:#5b4636}`, ''],
] as const;

describe.each(['styles.css', 'styles.layer.css'])('%s', (sheet) => {
  it.each(pages)(
    'on a page that is dark or light by %s has no faint text and no faint part',
    async (_, css, attributes) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { tab } = await page.open({ html, sheets: [sheet, css], htmlAttributes: attributes, colorScheme });
        await tab.evaluate(inspectors);
        expect(await tab.evaluate(() => [...inspect.faintText(), ...inspect.faintParts()]), colorScheme).toEqual([]);
        await tab.context().close();
      }
    },
  );

  it('has cards as dark as the page is', async () => {
    const css = `${plain}body{background:#0a0a0a;color:#ededed}`;
    const { tab } = await page.open({ html, sheets: [sheet, css] });
    const ground = await tab
      .locator('.wire-CodeCard')
      .first()
      .evaluate((card) => getComputedStyle(card).backgroundColor);
    expect(ground).toMatch(/^color\(srgb 0\.09/);
  });
});
