import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { findCode, StageDiagram } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { changed } from '../support/changed.js';
import { startPage, type Page } from '../support/page.js';

let page: Page;
beforeAll(async () => {
  page = await startPage();
}, 60_000);
afterAll(() => page.stop(), 60_000);

const { stages } = websocket;

/** Where each stage's name stands, and the outline of each code's bar, from the diagram's own corner. */
async function draw(codes: readonly number[], width: number, dir: 'ltr' | 'rtl' = 'ltr', forcedColors = false) {
  const entries = codes.map((code) => changed(findCode(websocket, code, en), { dir }));
  const { tab } = await page.open({ html: renderToString(createElement(StageDiagram, { entries })), width });
  if (forcedColors) await tab.emulateMedia({ forcedColors: 'active' });
  const drawn = await tab.evaluate(() => {
    const figure = document.querySelector('figure')!.getBoundingClientRect();
    const union = (selector: string) => {
      const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      const inside = left >= figure.left && top >= figure.top && right <= figure.right && bottom <= figure.bottom;
      return {
        x: (left + right) / 2 - figure.left,
        y: (top + bottom) / 2 - figure.top,
        left,
        top,
        right,
        bottom,
        inside,
      };
    };
    return {
      width: figure.width,
      stages: [...document.querySelectorAll('[data-part=stage]')].map((_, at) =>
        union(`[data-part=stage]:nth-child(${at + 1}) [data-part=label]`),
      ),
      bars: [1, 2, 3, 4].flatMap((side) =>
        document.querySelector(`[data-part=flag][data-side="${side}"]`)
          ? [union(`[data-part=flag][data-side="${side}"]`)]
          : [],
      ),
      dots: [...document.querySelectorAll('[data-part=stage]')].map((stage) => {
        const { borderTopWidth, borderTopColor } = getComputedStyle(stage, '::after');
        return `${borderTopWidth} ${borderTopColor}`;
      }),
      shown: [...document.querySelectorAll('[data-part=flag]')].filter(
        (flag) => getComputedStyle(flag).fontSize !== '0px',
      ).length,
    };
  });
  await tab.context().close();
  return drawn;
}

const grows = (values: readonly number[]) => values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));

it('runs along the line when wide: a bar over its stages, a code over its own', async () => {
  const { stages: names, bars, shown } = await draw([1006, 1015], 900);
  expect(grows(names.map(({ x }) => x))).toBe(true);
  const [everywhere, tls] = bars;
  expect(tls?.x).toBeCloseTo(names[stages.indexOf('tls')]?.x ?? 0, 0);
  expect(everywhere?.left).toBeLessThan(names[0]?.x ?? 0);
  expect(everywhere?.right).toBeGreaterThan(names.at(-1)?.x ?? 0);
  expect(everywhere?.bottom).toBeLessThanOrEqual(tls?.top ?? 0);
  expect(shown).toBe(2);
});

it('is its own mirror image from right to left', async () => {
  const ltr = await draw([1002, 1015], 900);
  const rtl = await draw([1002, 1015], 900, 'rtl');
  rtl.stages.forEach(({ x }, at) => expect(x).toBeCloseTo(rtl.width - (ltr.stages[at]?.x ?? 0), 0));
  rtl.bars.forEach(({ x }, at) => expect(x).toBeCloseTo(rtl.width - (ltr.bars[at]?.x ?? 0), 0));
});

it.each(['ltr', 'rtl'] as const)('runs downwards when narrow, %s', async (dir) => {
  const { stages: names, bars } = await draw([1006, 1015], 320, dir);
  expect(grows(names.map(({ y }) => y))).toBe(true);
  const [everywhere, tls] = bars;
  expect(tls?.y).toBeCloseTo(names[stages.indexOf('tls')]?.y ?? 0, 0);
  expect(everywhere?.top).toBeLessThan(names[0]?.y ? names[1]!.top : 0);
  expect(everywhere?.bottom).toBeGreaterThan(names.at(-1)?.y ?? 0);
  const [outer, inner] = dir === 'ltr' ? [everywhere?.left, tls?.right] : [tls?.left, everywhere?.right];
  expect(outer).toBeGreaterThanOrEqual(inner ?? 0);
});

it.each([900, 500, 320])('holds one to four codes at %i px, none on top of another', async (width) => {
  for (const codes of [[1001], [1003, 1008], [1000, 1004, 1012], [1001, 1002, 1003, 1008]]) {
    const { stages: names, bars, shown } = await draw(codes, width);
    expect([...names, ...bars].every(({ inside }) => inside)).toBe(true);
    expect(shown).toBeGreaterThanOrEqual(bars.length);
    if (width === 320 && codes.length > 2) continue; // there the codes wrap below each stage's name
    for (const [at, a] of bars.entries()) {
      for (const b of bars.slice(at + 1)) {
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      }
    }
  }
});

it('tells idle stages from others in forced colours too, by the thickness of a border', async () => {
  const { dots } = await draw([1015], 900, 'ltr', true);
  expect(new Set(dots.map((dot) => dot.split(' ')[0]))).toEqual(new Set(['2px', '5px']));
  expect(dots.findIndex((dot) => dot.startsWith('5px'))).toBe(stages.indexOf('tls'));
});
