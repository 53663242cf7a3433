import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page as Tab } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startHost, type Host } from './host.js';
import { MOST_PICTURES, pictures, readmePictures, titleOf } from './pictures.js';
import { CARD, stories } from './stories.js';

const root = join(import.meta.dirname, '../..');
const kept = join(root, 'test/pictures');
const failed = join(root, '.pictures');
const renews = inject('renews');

// What is below stands in the pictures of the components themselves.
const MOST_HEIGHT = 1000;

// A letter has some twenty pixels; a handful may differ where another machine rounds otherwise.
const MOST_PIXELS = 8;

let host: Host;
beforeAll(async () => {
  rmSync(failed, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  host = await startHost();
}, 60_000);
afterAll(() => host.stop());

/** What the story looks like from its top. */
async function pictureOf(tab: Tab, width: number, mostHeight = MOST_HEIGHT): Promise<Buffer> {
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  await tab.setViewportSize({ width, height: mostHeight });
  const height = await tab.locator('#story').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  return tab.screenshot({
    animations: 'disabled',
    clip: { x: 0, y: 0, width, height: Math.min(height, mostHeight) },
    omitBackground: true,
  });
}

/** The story in a frame of its own, since the page around it may have any colour. */
async function readmePictureOf(tab: Tab, width: number): Promise<Buffer> {
  await tab.evaluate(() =>
    inspect.addRule(`
      .page { border: 1px solid light-dark(#d9dce1, #2e323a); border-radius: 0.75rem }
      .wire-CompareView > [data-part=cards] ~ * { display: none !important }
    `),
  );
  await tab.getByRole('checkbox').first().check();
  await tab.mouse.move(0, 0);
  return pictureOf(tab, width, 3000);
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

/** What is wrong with a picture that is kept; nothing once it is renewed. */
async function flawOf(file: string, taken: Uint8Array): Promise<string | undefined> {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const compared = before && (await compare(before, taken));
  if (compared && compared.pixels <= MOST_PIXELS) return undefined;
  if (renews) {
    await sharp(taken).webp({ lossless: true, effort: 6 }).toFile(path);
    return undefined;
  }
  mkdirSync(failed, { recursive: true });
  const name = basename(file, '.webp');
  writeFileSync(join(failed, `${name}.png`), taken);
  await compared?.difference.png().toFile(join(failed, `${name}.difference.png`));
  if (!before) return 'there is no such picture';
  return compared ? `${compared.pixels} pixels differ` : 'its size differs';
}

const REMEDY = 'Look into .pictures/; if the change is meant, run `npm run pictures`.';

describe.concurrent('looks as in its picture', () => {
  it.for(pictures)('$file', async ({ story, look, width, file }) => {
    const taken = await host.withStory(story, look, ({ tab }) => pictureOf(tab, width));
    expect(await flawOf(file, taken), `${file}: ${REMEDY}`).toBeUndefined();
  });

  it.for(readmePictures)('$file, which the README shows', async ({ story, look, width, file }) => {
    const taken = await host.withFineStory(story, look, ({ tab }) => readmePictureOf(tab, width));
    expect(await flawOf(file, taken), `${file}: ${REMEDY}`).toBeUndefined();
    expect(statSync(join(root, file)).size).toBeLessThan(300_000);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(file);
  });
});

describe('the pictures', () => {
  it(`are ${MOST_PICTURES} at most, each once`, () => {
    const files = [...pictures, ...readmePictures].map(({ file }) => file);
    expect(files.length).toBeLessThanOrEqual(MOST_PICTURES);
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
  });

  it('hold every component, language and look', () => {
    const seen = new Set(
      pictures.flatMap(({ story, look, width }) => [titleOf(story), story.lang, look.theme, look.direction, width]),
    );
    // A comparison that is ready looks like one that is made on the spot.
    const titles = stories.map(titleOf).filter((title) => title !== 'views-comparisonview');
    const langs = stories.map(({ lang }) => lang);
    const missing = [...titles, ...langs, 'light', 'dark', 'ltr', 'rtl', 360, 1200].filter((one) => !seen.has(one));
    expect(missing, 'Add a row to test/stories/pictures.ts.').toEqual([]);
  });

  it('have each a story', () => {
    const names = new Set(pictures.map(({ file }) => basename(file)));
    const strays = readdirSync(kept).filter((name) => !names.has(name));
    if (renews) for (const name of strays) rmSync(join(kept, name));
    else expect(strays, 'No story is drawn there any more: run `npm run pictures`.').toEqual([]);
  });
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
});
