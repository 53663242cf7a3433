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
