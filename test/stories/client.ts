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
  if (!container.querySelector('[data-state=busy]')) return;
  while (container.querySelector('[data-state=busy]')) await new Promise(requestAnimationFrame);
  await inspect.fontsLoaded();
}

Object.assign(globalThis, { showStory });
