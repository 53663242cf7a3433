import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { StageDiagram } from '../src/index.js';
import { allCodes, documented, localeOf } from './words.js';

interface Args {
  first: (typeof allCodes)[number];
  second: (typeof allCodes)[number];
}

const meta: Meta<Args> = {
  title: 'Components/StageDiagram',
  component: documented(StageDiagram),
  args: { first: 1006, second: 1015 },
  argTypes: {
    first: { control: 'select', options: allCodes },
    second: { control: 'select', options: allCodes },
  },
  render: ({ first, second }, { globals }) => (
    <StageDiagram catalog={websocket} codes={[first, second]} locale={localeOf(globals)} />
  ),
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const ThreeCodes: Story = {
  render: (_, { globals }) => (
    <StageDiagram catalog={websocket} codes={[1000, 1004, 1012]} locale={localeOf(globals)} />
  ),
};
