import { hydrateRoot, type Root } from 'react-dom/client';
import { stories, type Look } from './stories.js';

let root: Root | undefined;

/** Puts a story's server HTML on the page and hydrates it; ready when its fonts and what it looks up are. */
async function showStory({ id, look, html }: { id: string; look: Look; html: string }): Promise<void> {
  root?.unmount();
  localStorage.clear();
  document.adoptedStyleSheets = [];
  const container = document.querySelector('#story');
  const story = stories.find((one) => one.id === id);
  if (!container || !story) throw new Error(`No story ${id}.`);
  container.innerHTML = html;
  root = hydrateRoot(container, story.show(look), { onRecoverableError: (error) => console.error(error) });
  await inspect.fontsLoaded();
  // A field looks up what it holds only once it is hydrated, which a machine with much to do puts off.
  const waits = '[data-part=form]:not([data-ready]), [data-state=busy]';
  if (!container.querySelector('[data-part=form]')) return;
  do await new Promise(requestAnimationFrame);
  while (container.querySelector(waits));
  await inspect.fontsLoaded();
}

Object.assign(globalThis, { showStory });
