import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { CodeCard } from '../src/index.js';
import { type allCodes, codeControls, documented, localeOf } from './words.js';

interface Args {
  code: (typeof allCodes)[number];
}

const meta: Meta<Args> = {
  title: 'Components/CodeCard',
  component: documented(CodeCard),
  ...codeControls,
  render: ({ code }, { globals }) => <CodeCard catalog={websocket} code={code} locale={localeOf(globals)} />,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const NormalClosure: Story = { args: { code: 1000 } };
export const Reserved: Story = { args: { code: 1004 } };
