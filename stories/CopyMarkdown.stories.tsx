import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, within } from 'storybook/test';
import { websocket } from '../src/catalogs/websocket.js';
import { CopyMarkdown } from '../src/index.js';
import { documented, localeOf, pairControls, type Pair } from './words.js';

const meta: Meta<Pair> = {
  title: 'Components/CopyMarkdown',
  component: documented(CopyMarkdown),
  ...pairControls,
  render: ({ first, second }, { globals }) => (
    <CopyMarkdown catalog={websocket} codes={[first, second]} locale={localeOf(globals)} />
  ),
};
export default meta;
type Story = StoryObj<Pair>;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const WhereTheClipboardRefuses: Story = {
  async play({ canvasElement }) {
    spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(await within(canvasElement).findByRole('textbox')).toHaveFocus();
  },
};
