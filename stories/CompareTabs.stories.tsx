import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { CompareTabs } from '../src/views/CompareTabs.js';
import { localeOf } from './words.js';

const meta: Meta = {
  title: 'Views/CompareTabs',
  component: CompareTabs,
  render: (_, { globals }) => <CompareTabs catalog={websocket} codes={[1005, 1006, 1015]} locale={localeOf(globals)} />,
};
export default meta;

export const ThreeCodes: StoryObj = {};
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const RightToLeft: StoryObj = { globals: { direction: 'rtl' } };
