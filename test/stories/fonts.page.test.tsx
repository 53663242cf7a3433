import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown, startHost, type Host } from './host.js';
import { CARD } from './stories.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
}, 60_000);
afterAll(() => host.stop());

/** Where a font of the machine draws text: in the story, around it, in what opens, in a control, before or after. */
async function strangeFonts(tab: Tab): Promise<string[]> {
  await tab.evaluate(() => inspect.openAll());
  const session = await tab.context().newCDPSession(tab);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const found = await Promise.all(
    nodes
      .filter(({ nodeType }) => nodeType === 1)
      .map(async ({ nodeId }) => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        const strange = fonts.filter(({ isCustomFont }) => !isCustomFont);
        if (strange.length === 0) return [];
        const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
        return strange.map(({ familyName }) => `${familyName} draws ${outerHTML.slice(0, 200)}`);
      }),
  );
  await session.detach();
  return found.flat();
}

describe.concurrent('the pinned fonts alone draw', () => {
  it.for(shown.filter(({ story, look }) => look === story.looks[0]))('$story.id', async ({ story, look }) => {
    const strange = await host.withStory(story, look, ({ tab }) => strangeFonts(tab));
    expect(strange, 'Pin a font in test/stories/host.ts, or let the element inherit its own.').toEqual([]);
  });
});

// A check that finds nothing proves nothing until it has found what was put there.
it.each([
  ['the text around the component', 'body { font-family: serif !important }'],
  ['a family of its own', '[data-part=phrase] { font-family: monospace !important }'],
  ['a control', 'input { appearance: auto !important; font: 1rem sans-serif !important }'],
  ['text before another', "[data-part=tag]::before { content: '→'; font-family: serif }"],
  ['a letter that no pinned font has', "[data-part=tag]::before { content: 'ไทย' }"],
])('a font of the machine is seen in %s', async (_, rule) => {
  const card = shown.find(({ story }) => story.id === CARD);
  if (!card) throw new Error(`No story ${CARD}.`);
  await host.withStory(card.story, card.look, async ({ tab }) => {
    await tab.evaluate(() => document.querySelector('#story input')?.setAttribute('type', 'text'));
    await tab.evaluate(() => document.querySelector('#story input')?.setAttribute('value', 'text'));
    await tab.evaluate((text) => inspect.addRule(text), rule);
    expect(await strangeFonts(tab)).not.toEqual([]);
  });
});
