import type { Page as Tab } from 'playwright-core';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { differences, measure } from '../support/measure.js';
import type { Page } from '../support/page.js';

/** How a view in a host differs from the same view alone, in the host's width and typeface: as `differences` has it. */
export async function differencesFromAlone(
  page: Page,
  tab: Tab,
  view: ReactElement,
  except?: readonly string[],
): Promise<string[]> {
  const hosted = await measure(tab, '.wire-CompareView');
  const { width, color, fontFamily, colorScheme } = await tab.locator('.wire-CompareView').evaluate((root) => ({
    width: root.getBoundingClientRect().width,
    color: getComputedStyle(root).color,
    fontFamily: getComputedStyle(root.parentElement!).fontFamily,
    colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? ('dark' as const) : ('light' as const),
  }));
  const { tab: alone } = await page.open({
    html: `<div id="frame">${renderToString(view)}</div>`,
    sheets: ['styles.css', `#frame{inline-size:${width}px;color:${color};font-family:${fontFamily}}`],
    colorScheme,
    width: 1280,
  });
  const expected = await measure(alone, '#frame > *');
  await alone.context().close();
  if (expected.elements.length !== hosted.elements.length) {
    return [`${expected.elements.length} elements -> ${hosted.elements.length}`];
  }
  return differences(expected, hosted, except);
}
