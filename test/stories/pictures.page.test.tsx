import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page as Tab } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shown, startHost, type Host } from './host.js';
import { CARD, stories } from './stories.js';

const kept = join(import.meta.dirname, '../pictures');
const failed = join(import.meta.dirname, '../../.pictures');
const renews = inject('renews');

const widths = [360, 1200];

// What is below stands in the pictures of the components themselves.
const MOST_HEIGHT = 1000;

// A letter has some twenty pixels; a handful may differ where another machine rounds otherwise.
const MOST_PIXELS = 8;

const pictures = shown.flatMap(({ name, ...one }) =>
  widths.map((width) => ({ ...one, width, name: `${name}.${width}.webp` })),
);

let host: Host;
beforeAll(async () => {
  rmSync(failed, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  host = await startHost();
}, 60_000);
afterAll(() => host.stop());

/** What the story looks like from its top. */
async function pictureOf(tab: Tab, width: number): Promise<Buffer> {
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  await tab.setViewportSize({ width, height: MOST_HEIGHT });
  const height = await tab.locator('#story').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  return tab.screenshot({
    animations: 'disabled',
    clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) },
  });
}

/** How many pixels differ by more than antialiasing, and a picture of them; undefined where the sizes differ. */
async function compare(one: Uint8Array, other: Uint8Array) {
  const [a, b] = await Promise.all(
    [one, other].map((picture) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return undefined;
  const { width, height } = a.info;
  const difference = new Uint8Array(a.data.length);
  const pixels = pixelmatch(a.data, b.data, difference, width, height, { threshold: 0.03 });
  return { pixels, difference: sharp(difference, { raw: { width, height, channels: 4 } }) };
}

describe.concurrent('every story looks as in its picture', () => {
  it.each(pictures)('$name', async ({ story, look, width, name }) => {
    const taken = await host.withStory(story, look, ({ tab }) => pictureOf(tab, width));
    const file = join(kept, name);
    const before = readdirSync(kept).includes(name) ? readFileSync(file) : undefined;
    const compared = before && (await compare(before, taken));
    if (compared && compared.pixels <= MOST_PIXELS) return;
    if (renews) {
      await sharp(taken).webp({ lossless: true }).toFile(file);
      return;
    }
    mkdirSync(failed, { recursive: true });
    writeFileSync(join(failed, name.replace('.webp', '.png')), taken);
    await compared?.difference.png().toFile(join(failed, name.replace('.webp', '.difference.png')));
    const what = compared
      ? `${compared.pixels} pixels differ`
      : before
        ? 'its size differs'
        : 'there is no picture of it';
    expect.fail(`${name}: ${what}. See .pictures/; if it is meant, run \`npm run pictures\`.`);
  });
});

it('there is no picture without a story', () => {
  const names = new Set(pictures.map(({ name }) => name));
  const strays = readdirSync(kept).filter((name) => !names.has(name));
  if (renews) for (const name of strays) rmSync(join(kept, name));
  else expect(strays, 'Their stories are gone: run `npm run pictures`.').toEqual([]);
});

describe('a picture', () => {
  const story = stories.find(({ id }) => id === CARD);
  const [look] = story?.looks ?? [];

  /** How many pixels differ once a rule has been added to the page. */
  async function changeBy(rule: string): Promise<number | undefined> {
    if (!story || !look) return undefined;
    return host.withStory(story, look, async ({ tab }) => {
      const before = await pictureOf(tab, 1200);
      await tab.evaluate((text) => inspect.addRule(text), rule);
      return (await compare(before, await pictureOf(tab, 1200)))?.pixels;
    });
  }

  it('is the same twice', async () => {
    expect(await changeBy('')).toBe(0);
  });

  it.each([
    [
      'a label moved by 2 px',
      '[data-part=tag]:first-child { position: relative !important; inset-inline-start: 2px !important }',
    ],
    [
      'a label moved down by 2 px',
      '[data-part=protocol] { position: relative !important; inset-block-start: 2px !important }',
    ],
    ['a colour a little darker', '* { --wire-muted: #4d5566 !important }'],
  ])('shows %s', async (_, rule) => {
    expect(await changeBy(rule)).toBeGreaterThan(MOST_PIXELS);
  });

  it('does not mind antialiasing', async () => {
    expect(await changeBy('* { --wire-radius: 0.755rem !important }')).toBeLessThanOrEqual(MOST_PIXELS);
  });

  it('is drawn with the pinned fonts alone', async () => {
    const letters = [...new Set(shown.map(({ story: one, look: how }) => renderToString(one.show(how))).join(''))];
    if (!story || !look) return;
    const fonts = await host.withStory(story, look, async ({ tab }) => {
      await tab.evaluate((text) => {
        const [line] = document.querySelectorAll('#story p');
        line?.replaceChildren(text);
        return document.fonts.ready;
      }, letters.join(''));
      const session = await tab.context().newCDPSession(tab);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#story p' });
      return (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts;
    });
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
  });
});
