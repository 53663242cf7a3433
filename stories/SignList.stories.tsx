import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { SignList } from '../src/index.js';
import { type allCodes, codeControls, documented, localeOf } from './words.js';

interface Args {
  code: (typeof allCodes)[number];
}

const meta: Meta<Args> = {
  title: 'Components/SignList',
  component: documented(SignList),
  ...codeControls,
  render: ({ code }, { globals }) => <SignList catalog={websocket} code={code} locale={localeOf(globals)} />,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
