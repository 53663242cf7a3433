import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { FactList } from '../src/index.js';
import { type allCodes, codeControls, documented, localeOf } from './words.js';

interface Args {
  code: (typeof allCodes)[number];
}

const meta: Meta<Args> = {
  title: 'Components/FactList',
  component: documented(FactList),
  ...codeControls,
  render: ({ code }, { globals }) => <FactList catalog={websocket} code={code} locale={localeOf(globals)} />,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
