import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { FixChecklist } from '../src/index.js';
import { type allCodes, codeControls, documented, localeOf } from './words.js';

interface Args {
  code: (typeof allCodes)[number];
}

const meta: Meta<Args> = {
  title: 'Components/FixChecklist',
  component: documented(FixChecklist),
  ...codeControls,
  render: ({ code }, { globals }) => <FixChecklist catalog={websocket} code={code} locale={localeOf(globals)} />,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const ThatRemembers: Story = {
  render: ({ code }, { globals }) => (
    <FixChecklist catalog={websocket} code={code} locale={localeOf(globals)} storageKey="storybook" />
  ),
};
