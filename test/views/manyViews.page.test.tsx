import { startPage, type Page } from '../support/page.js';
import type { Page as Tab } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeView, CompareView } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';

const many = renderToString(
  <main>
    {Array.from({ length: 10 }, (_, at) => (
      <CompareView key={at} catalog={websocket} codes={[1006, 1015]} locale={en} idPrefix={`pair${at}`} />
    ))}
    <CodeView catalog={websocket} code={1006} locale={en} idPrefix="last" />
  </main>,
);
const laidOut = '.wire-CompareView,.wire-CodeView{content-visibility:visible!important}';

let page: Page;
beforeAll(async () => {
  page = await startPage();
}, 60_000);
afterAll(() => page.stop(), 60_000);

const isLaidOut = (tab: Tab, id: string) =>
  tab.evaluate((name) => document.getElementById(name)?.checkVisibility({ contentVisibilityAuto: true }), id);

it('lays out the first views of a page and those near the screen, and the others on the way to them', async () => {
  const { tab } = await page.open({ html: many });
  for (const at of [0, 1, 2, 3]) expect(await isLaidOut(tab, `pair${at}-1006`)).toBe(true);
  expect(await isLaidOut(tab, 'pair4-1006')).toBe(false);
  expect(await isLaidOut(tab, 'pair9-1006')).toBe(false);
  expect(await isLaidOut(tab, 'last-fixes')).toBe(false);
  await tab.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => isLaidOut(tab, 'last-fixes')).toBe(true);
  await expect.poll(() => isLaidOut(tab, 'pair8-1006')).toBe(false);
});

it('finds a text in a view that is not laid out, and follows a link into it', async () => {
  const { tab } = await page.open({ html: many });
  // Not in TypeScript's types: a browser's own search, which few pages call.
  expect(await tab.evaluate(`find(${JSON.stringify(en.messages.findCause)})`)).toBe(true);
  await expect.poll(() => isLaidOut(tab, 'last-causes')).toBe(true);
  await tab.evaluate(() => (location.hash = 'pair8-table'));
  const top = () => tab.evaluate(() => document.getElementById('pair8-table')?.getBoundingClientRect().top);
  await expect.poll(top).toBeCloseTo(0, 0);
  expect(await isLaidOut(tab, 'pair8-table')).toBe(true);
  await tab.reload();
  await expect.poll(top).toBeCloseTo(0, 0);
});

it('selects all of it, and names it to a screen reader', async () => {
  const { tab } = await page.open({ html: many });
  const selected = await tab.evaluate(() => {
    document.execCommand('selectAll');
    return getSelection()?.toString() ?? '';
  });
  expect(selected.split(en.codes[1015].endUser)).toHaveLength(11);
  const devTools = await tab.context().newCDPSession(tab);
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const toggles = nodes.filter(
    ({ name, role }) => role?.value === 'checkbox' && name?.value === en.messages.onlyDifferences,
  );
  expect(toggles).toHaveLength(10);
});

it('prints as many pages as with every view laid out', async () => {
  const pagesOf = async (...sheets: string[]) => {
    const { tab } = await page.open({ html: many, sheets: ['styles.css', ...sheets] });
    return (await tab.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  const pages = await pagesOf();
  expect(pages).toBeGreaterThan(20);
  expect(pages).toBe(await pagesOf(laidOut));
});

it('cuts off no outline at the edge of a view', async () => {
  const outline = `[data-part='more'] summary{outline:2px solid red!important;outline-offset:2px!important}`;
  // Of the first column of the outline, which lies before the view.
  const redPixels = async (...sheets: string[]) => {
    const { tab } = await page.open({ html: many, sheets: ['styles.css', outline, ...sheets] });
    const summary = tab.locator('#pair6-settings summary');
    await summary.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect.poll(() => summary.isVisible()).toBe(true);
    const box = await summary.boundingBox();
    const clip = { x: (box?.x ?? 0) - 4, y: box?.y ?? 0, width: 4, height: box?.height ?? 0 };
    const pixels = await sharp(await tab.screenshot({ clip }))
      .removeAlpha()
      .raw()
      .toBuffer();
    return pixels.filter((value, at) => at % 3 === 0 && value > 200 && (pixels[at + 1] ?? 255) < 100).length;
  };
  expect(await redPixels()).toBe(await redPixels(laidOut));
  expect(await redPixels()).toBeGreaterThan(20);
  expect(await redPixels('.wire-CompareView{overflow-clip-margin:0px!important}')).toBe(0);
});
