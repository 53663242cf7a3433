import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { shown, startHost, type Host } from './host.js';

const kept = join(import.meta.dirname, '../speech');
const read = shown.filter(({ story, look }) => look === story.looks[0]);

let host: Host;
beforeAll(async () => {
  mkdirSync(kept, { recursive: true });
  host = await startHost();
}, 60_000);
afterAll(() => host.stop());

/** A line for each phrase, deeper inside what the reader enters and leaves. */
function outline(phrases: readonly string[]): string {
  const open: string[] = [];
  const lines: string[] = [];
  for (const phrase of phrases.toReversed()) {
    if (phrase.startsWith('end of ')) {
      open.push(phrase.slice('end of '.length));
    } else {
      if (open.at(-1) === phrase) open.pop();
      lines.push(`${'  '.repeat(open.length)}${phrase}`);
    }
  }
  return `${lines.toReversed().join('\n')}\n`;
}

describe.concurrent('a screen reader says', () => {
  it.for(read)('$story.id', async ({ story, look }, { expect }) => {
    const phrases = await host.withStory(story, look, ({ tab }) => tab.evaluate(() => inspect.speech()));
    await expect(outline(phrases)).toMatchFileSnapshot(join(kept, `${story.id}.txt`));
  });
});

it('nothing is kept that no story says', ({ expect }) => {
  const names = new Set(read.map(({ story }) => `${story.id}.txt`));
  const strays = readdirSync(kept).filter((name) => !names.has(name));
  if (inject('renews')) for (const name of strays) rmSync(join(kept, name));
  else expect(strays, 'Their stories are gone: run `npm run pictures`.').toEqual([]);
});
