import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { systemTheme } from './systemTheme.js';
import { themeOf } from './themes.js';

addons.setConfig({ theme: themeOf({ theme: systemTheme() }) });

addons.register('wirecodes/theme', (api) => {
  const follow = ({ globals }: { globals: Record<string, unknown> }) => api.setOptions({ theme: themeOf(globals) });
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
});

// The title of the tab has no option.
const title = document.querySelector('title');
if (title) {
  new MutationObserver(() => {
    if (document.title.endsWith('Storybook')) document.title = document.title.replace(/Storybook$/, 'wirecodes');
  }).observe(title, { childList: true });
}
