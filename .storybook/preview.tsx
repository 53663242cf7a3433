import type { Preview } from '@storybook/react-vite';
import { languages } from '../src/languages.js';
import { loadProtocols } from '../stories/words.js';
import { systemTheme } from './systemTheme.js';
import 'wirecodes/styles.css';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true, hideNoControlsWarning: true },
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', 'Guides', 'Tokens', 'Views', 'Components'] } },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
  },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, { name }]) => ({ value, title: name })),
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', theme: systemTheme(), direction: 'ltr' },
  loaders: [({ globals }) => loadProtocols(globals)],
  decorators: [
    (Story, { globals }) => (
      <main className="page" data-theme={String(globals['theme'])} dir={String(globals['direction'])}>
        <Story />
      </main>
    ),
  ],
};
export default preview;
