import type { Page as Tab } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown, startHost, type Host } from './host.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
}, 60_000);
afterAll(() => host.stop());

/** What is drawn of what stands beside it as text: a bar over several stages bears its code once. */
const PICTURE = '[aria-hidden=true]';

/** The text spacing that a reader may set (WCAG 1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Makes every control look as it does under the pointer. */
async function pointAtAll(tab: Tab): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const selector = '#story :is(a, button, label, summary, tr)';
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  for (const nodeId of nodeIds) await session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] });
}

/** The pixels of a part of the page. */
async function pixelsOf(tab: Tab, { x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const clip = { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 };
  return sharp(await tab.screenshot({ clip, animations: 'disabled' }))
    .greyscale()
    .raw()
    .toBuffer();
}

/** How many pixels differ clearly. */
const countChanged = (before: Uint8Array, after: Uint8Array) =>
  before.reduce((sum, value, index) => sum + (Math.abs(value - (after[index] ?? 0)) > 64 ? 1 : 0), 0);

// Not `for`: Vitest 4.1 runs what that makes one after the other.
describe.concurrent.each(shown)('$name', ({ story, look }) => {
  it('passes axe, and no text or part is faint', async () => {
    await host.withStory(story, look, async ({ tab, messages }) => {
      expect(await tab.evaluate(() => inspect.violations())).toEqual([]);
      expect(await tab.evaluate(() => [...inspect.faintText(), ...inspect.faintParts()])).toEqual([]);
      await pointAtAll(tab);
      expect(await tab.evaluate(() => inspect.faintText())).toEqual([]);
      expect(messages).toEqual([]);
    });
  });

  it('is walked and worked by the keyboard, with a focus that is seen, in the direction of reading', async () => {
    await host.withStory(story, look, async ({ tab }) => {
      // All of what has the focus is in sight, the panel of a tab as well.
      await tab.setViewportSize({ width: tab.viewportSize()?.width ?? 1200, height: 2400 });
      await tab.evaluate(() => inspect.startWalk());
      const count = await tab.evaluate(() => inspect.countControls());
      for (let position = 0; position < count; position++) {
        await tab.keyboard.press('Tab');
        const focus = await tab.evaluate(() => inspect.focused());
        expect(focus.wrong).toEqual([]);
        expect(focus.position).toBe(position);
        // To look takes long, so the other looks trust the colour and the width that the browser tells.
        if (look !== story.looks[0]) continue;
        const focused = await pixelsOf(tab, focus.box);
        await tab.evaluate(() => inspect.hideFocus());
        const { width, height } = focus.box;
        // A line of 2 px around the box, less what its round corners spare.
        expect(countChanged(focused, await pixelsOf(tab, focus.box))).toBeGreaterThan(3.3 * (width + height));
        await tab.evaluate(() => inspect.showFocus());
      }
      for (let position = look === story.looks[0] ? count - 2 : -1; position >= 0; position--) {
        await tab.keyboard.press('Shift+Tab');
        expect(await tab.evaluate(() => inspect.focused().position)).toBe(position);
      }
      for (const box of await tab.getByRole('checkbox').all()) {
        await box.focus();
        await tab.keyboard.press('Space');
        expect(await box.isChecked()).toBe(true);
      }
      for (const list of await tab.getByRole('tablist').all()) {
        const tabs = list.getByRole('tab');
        const names = await tabs.allTextContents();
        const [forward, back] = look.direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
        await tabs.first().focus();
        for (const [key, position] of [
          ...names.map((_, index) => [forward, (index + 1) % names.length] as const),
          [back, names.length - 1],
          ['Home', 0],
          ['End', names.length - 1],
        ] as const) {
          await tab.keyboard.press(key);
          await expect.poll(() => list.getByRole('tab', { selected: true }).textContent()).toBe(names[position]);
          expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe(names[position]);
          await expect.poll(() => tab.getByRole('tabpanel').count()).toBe(1);
        }
      }
    });
  });
});

/** Without what differs from another in colours alone. */
const shapes = shown.filter(
  ({ story, look }) =>
    look.theme === 'light' ||
    !shown.some((other) => other.story === story && other.look.direction === look.direction && other.look !== look),
);

describe.concurrent.each(shapes)('$name', ({ story, look }) => {
  it('bears 320 px, wider text spacing and text twice as large', async () => {
    await host.withStory(story, look, async ({ tab }) => {
      for (const [width, rule] of [
        [1200, ''],
        [320, ''],
        [320, spacing],
        [1200, ':root { font-size: 200% !important }'],
      ] as const) {
        await tab.setViewportSize({ width, height: 800 });
        await tab.evaluate((text) => inspect.addRule(text), rule);
        const what = `${width} px ${rule}`;
        expect(await tab.evaluate(() => inspect.sidewaysScroll()), what).toBe(0);
        expect(await tab.evaluate(() => inspect.crampedText()), what).toEqual([]);
        expect(await tab.evaluate(() => inspect.smallTargets()), what).toEqual([]);
      }
    });
  });

  it('keeps its words in print, its states in forced colours, and still where asked', async () => {
    await host.withStory(story, look, async ({ tab }) => {
      await tab.emulateMedia({ reducedMotion: 'reduce' });
      expect(await tab.evaluate(() => inspect.motion())).toEqual([]);
      await tab.emulateMedia({ media: 'print' });
      // A switch, a field and tabs have no use on paper; a popover says more of what is on the page.
      const useless = `[data-part=toggle], [data-part=search], [data-part=form], [data-part=actions], [data-part=copy], [role=tablist], [popover], ${PICTURE}`;
      expect(await tab.evaluate((selector) => inspect.hiddenText(selector), useless)).toEqual([]);
      await tab.emulateMedia({ media: 'screen', forcedColors: 'active' });
      expect(await tab.evaluate(() => inspect.faintText())).toEqual([]);
      for (const control of [tab.getByRole('checkbox'), tab.getByRole('tab', { selected: false })]) {
        if ((await control.count()) === 0) continue;
        const handle = await control.first().elementHandle();
        await handle?.scrollIntoViewIfNeeded();
        const box = await handle?.boundingBox();
        if (!handle || !box) continue;
        const before = await pixelsOf(tab, box);
        await handle.click();
        await tab.mouse.move(0, 0);
        await tab.evaluate(() => inspect.hideFocus());
        expect(countChanged(before, await pixelsOf(tab, box))).toBeGreaterThan(20);
        await tab.evaluate(() => inspect.showFocus());
      }
    });
  });

  it('says all that it says without JavaScript, and without CSS as well', async () => {
    await host.withHtml(story, look, async ({ tab }) => {
      // Fields and tabs need JavaScript; a popover and what stands in closed details wait until they are asked for.
      const onDemand = '[popover], details:not([open]) > :not(summary)';
      const useless = `[role=tablist], [data-part=search], [data-part=form], [data-part=copy], ${onDemand}, ${PICTURE}`;
      expect(await tab.evaluate((selector) => inspect.hiddenText(selector), useless)).toEqual([]);
      await tab.setViewportSize({ width: 320, height: 800 });
      expect(await tab.evaluate(() => inspect.sidewaysScroll())).toBe(0);
      await tab.evaluate(() => inspect.setStyles(false));
      const flaws = await tab.evaluate(
        (selector) => [...inspect.hiddenText(selector), ...inspect.gluedWords()],
        onDemand,
      );
      expect(flaws).toEqual([]);
    });
  });
});

// Nothing folds away in it, and its first control is a box.
const SHORT_CARD = 'components-codecard--reserved';

// A check that finds nothing proves nothing until it has found what was put there.
it.each([
  ['violations', '* { color: #999 !important }'],
  ['faintText', '* { --wire-muted: #8a8f98 !important }'],
  ['faintParts', '* { --wire-control: #cccccc !important }'],
  ['crampedText', '[data-part=tag]:first-child { position: relative !important; inset-inline-start: 2rem !important }'],
  ['crampedText', '[data-part=endUser] { block-size: 1rem !important; overflow: hidden !important }'],
  [
    'smallTargets',
    'label { block-size: 0.5rem !important; padding: 0 !important } input { block-size: 0.5rem !important }',
  ],
  ['motion', 'label { transition: color 1s !important }'],
  ['hiddenText', '[data-part=tags] { display: none !important }'],
  ['gluedWords', 'ul, li { display: inline !important }'],
] as const)('%s sees "%s"', async (inspector, rule) => {
  const first = shown.find(({ story }) => story.id === SHORT_CARD);
  if (!first) throw new Error('No story.');
  const count = (tab: Tab) => tab.evaluate(async (name) => (await inspect[name]()).length, inspector);
  await host.withStory(first.story, first.look, async ({ tab }) => {
    expect(await count(tab)).toBe(0);
    await tab.evaluate((text) => inspect.addRule(text), rule);
    expect(await count(tab)).toBeGreaterThan(0);
  });
});

it('the walk sees an outline that is missing, thin or faint, and the page a sideways scroll', async () => {
  const first = shown.find(({ story }) => story.id === SHORT_CARD);
  if (!first) throw new Error('No story.');
  await host.withStory(first.story, first.look, async ({ tab }) => {
    await tab.evaluate(() => inspect.startWalk());
    await tab.keyboard.press('Tab');
    for (const rule of ['outline-style: none', 'outline-width: 1px', 'outline-color: #ddd']) {
      await tab.evaluate((text) => inspect.addRule(`input:focus-visible { ${text} !important }`), rule);
      expect((await tab.evaluate(() => inspect.focused())).wrong).toHaveLength(1);
      await tab.evaluate(() => inspect.setStyles(true));
      expect((await tab.evaluate(() => inspect.focused())).wrong).toEqual([]);
    }
    await tab.evaluate(() => inspect.addRule('.wire-CodeCard { inline-size: 5000px }'));
    expect(await tab.evaluate(() => inspect.sidewaysScroll())).toBeGreaterThan(0);
  });
});
