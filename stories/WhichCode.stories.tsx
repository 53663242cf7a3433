import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { WhichCode } from '../src/index.js';
import { documented, localeOf, pairControls, type Pair } from './words.js';

const meta: Meta<Pair> = {
  title: 'Components/WhichCode',
  component: documented(WhichCode),
  ...pairControls,
  render: ({ first, second }, { globals }) => (
    <WhichCode catalog={websocket} codes={[first, second]} locale={localeOf(globals)} />
  ),
};
export default meta;

export const Default: StoryObj<Pair> = {};
export const Dark: StoryObj<Pair> = { globals: { theme: 'dark' } };
export const ThreeCodes: StoryObj<Pair> = {
  render: (_, { globals }) => <WhichCode catalog={websocket} codes={[1000, 1004, 1012]} locale={localeOf(globals)} />,
};
