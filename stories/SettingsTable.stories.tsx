import type { Meta, StoryObj } from '@storybook/react-vite';
import { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import { selectCode, SettingsTable } from '../src/index.js';
import { documented, localeOf, pairControls, type Pair } from './words.js';

const meta: Meta<Pair> = {
  title: 'Components/SettingsTable',
  component: documented(SettingsTable),
  ...pairControls,
  render: ({ first, second }, { globals }) => (
    <SettingsTable catalog={websocket} codes={[first, second]} locale={localeOf(globals)} />
  ),
};
export default meta;

export const Default: StoryObj<Pair> = {};
export const Dark: StoryObj<Pair> = { globals: { theme: 'dark' } };
export const OneCode: StoryObj<Pair> = {
  render: (_, { globals }) => <SettingsTable entries={[selectCode(http, 504, localeOf(globals, 'http'))]} />,
};
export const ThreeCodes: StoryObj<Pair> = {
  render: (_, { globals }) => (
    <SettingsTable catalog={http} codes={[502, 503, 504]} locale={localeOf(globals, 'http')} />
  ),
};
