import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { websocket } from '../src/catalogs/websocket.js';
import { CauseTree } from '../src/index.js';
import { documented, localeOf } from './words.js';

const meta: Meta = {
  title: 'Components/CauseTree',
  component: documented(CauseTree),
  render: (_, { globals }) => <CauseTree catalog={websocket} code={1006} locale={localeOf(globals)} />,
};
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
/** On the way to a proxy that cuts idle connections. */
export const Opened: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('Yes, the connection was open.'));
    await userEvent.click(canvas.getByText('Yes, counted from the last message.'));
    await expect(canvas.getByText('A proxy or a load balancer closes connections that are idle.')).toBeVisible();
  },
};
