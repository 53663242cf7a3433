import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CauseTree } from '../../src/index.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { findViolations, startPage, type Page } from '../support/page.js';

let page: Page;
beforeAll(async () => {
  page = await startPage();
}, 60_000);
afterAll(() => page.stop());

it('opens the tree of causes by click and by key without JavaScript, inside 320 px', async () => {
  const tree = renderToString(createElement(CauseTree, { catalog: websocket, code: 1006, locale: de } as never));
  const { tab } = await page.open({ html: `<main>${tree}</main>`, javaScript: false, width: 320 });
  const conclusion = tab.getByText('Ein Proxy oder ein Load-Balancer schließt inaktive Verbindungen.');
  expect(await conclusion.isVisible()).toBe(false);
  await tab.getByText('Ja, die Verbindung war offen.').click();
  await tab.getByText('Ja, von der letzten Nachricht an gerechnet.').press('Enter');
  expect(await conclusion.isVisible()).toBe(true);

  // With every answer open it stays inside, and passes axe, which needs JavaScript itself.
  const open = await page.open({ html: `<main>${tree.replaceAll('<details', '<details open')}</main>`, width: 320 });
  expect(await open.tab.locator('details:not([open])').count()).toBe(0);
  expect(await open.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findViolations(open.tab)).toEqual([]);
});
