import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { CodeView, findCode } from '../src/index.js';
import { documented, localeOf } from './words.js';

interface Args {
  /** Any value: what a server sent. */
  code: string | number;
}

const meta: Meta<Args> = {
  title: 'Views/CodeView',
  component: documented(CodeView),
  argTypes: { code: { control: 'text' } },
  render: ({ code }, { globals }) => <CodeView entry={findCode(websocket, code, localeOf(globals))} />,
};
export default meta;
type Story = StoryObj<Args>;

export const Abnormal: Story = { name: '1006', args: { code: 1006 } };
export const PrivateUse: Story = { name: '4123, which only its application knows', args: { code: 4123 } };
export const Unknown: Story = { name: 'What is no code', args: { code: 'ECONNRESET' } };
