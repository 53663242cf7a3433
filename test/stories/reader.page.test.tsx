import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shown, startHost, type Host } from './host.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
}, 60_000);
afterAll(() => host.stop());

/** Stories of a component or view, in their first look. */
const storiesOf = (title: string) =>
  shown.filter(({ story, look }) => look === story.looks[0] && story.id.startsWith(title));

describe.concurrent('a page that a browser has translated', () => {
  it.for(shown.filter(({ story, look }) => look === story.looks[0]))('$story.id bears ticks and tabs', async (one) => {
    await host.withStory(one.story, one.look, async ({ tab, messages }) => {
      await tab.evaluate(() => inspect.translate());
      for (const box of await tab.getByRole('checkbox').all()) await box.check();
      for (const each of await tab.getByRole('tab').all()) {
        await each.click();
        expect(await each.getAttribute('aria-selected')).toBe('true');
        for (const box of await tab.getByRole('checkbox').all()) await box.check();
      }
      for (const status of await tab.locator('[data-part=status]').all()) {
        const [done, total] = (await status.textContent())?.match(/\d+/g) ?? [];
        expect(done).toBe(total);
      }
      expect(messages).toEqual([]);
    });
  });
});

it.each([
  [1200, '\t'],
  [360, '\n'],
])('a table that is copied at %i px reads as a table', async (width, between) => {
  const [one] = storiesOf('components-comparetable');
  if (!one) throw new Error('No story of CompareTable.');
  await host.withStory(one.story, one.look, async ({ tab }) => {
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.setViewportSize({ width, height: 800 });
    // A list in a cell puts each of its items on a line.
    const rows = await tab.evaluate(() => {
      const table = document.querySelector('table');
      if (!table) return [];
      getSelection()?.selectAllChildren(table);
      return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(:has(li))')].map((row) =>
        [...row.cells].map((cell) => {
          const said = cell.cloneNode(true) as Element;
          for (const aside of said.querySelectorAll('[data-part=note], [data-part=unseen]')) aside.remove();
          return said.textContent.trim();
        }),
      );
    });
    await tab.keyboard.press('ControlOrMeta+C');
    const copied = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(`\n${copied.text}\n`).toContain(`\n${row.join(between)}\n`);
    expect(copied.html?.match(/<tr/g)?.length).toBe(rows.length + 2);
  });
});

it.each(storiesOf('views-comparetabs'))(
  '$story.id: a link to a text in a closed tab opens it',
  async ({ story, look }) => {
    await host.withStory(story, look, async ({ tab, messages }) => {
      const tabs = tab.getByRole('tab');
      await expect.poll(() => tabs.last().getAttribute('aria-selected')).toBe('false');
      const text = await tab.locator('[role=tabpanel] [data-part=summary] p').last().textContent();
      await tab.evaluate((fragment) => {
        location.hash = `:~:text=${encodeURIComponent(fragment)}`;
      }, text ?? '');
      await expect.poll(() => tabs.last().getAttribute('aria-selected')).toBe('true');
      expect(await tab.getByText(text ?? '').isVisible()).toBe(true);
      expect(messages).toEqual([]);
    });
  },
);
