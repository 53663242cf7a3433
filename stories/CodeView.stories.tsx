import type { Meta, StoryObj } from '@storybook/react-vite';
import { CodeView, findCode } from '../src/index.js';
import type { ProtocolName } from '../src/protocols.js';
import { catalogOf, documented, localeOf, protocolControl } from './words.js';

interface Args {
  protocol: ProtocolName;
  /** Any value: what a server sent. */
  code: string | number;
}

const meta: Meta<Args> = {
  title: 'Views/CodeView',
  component: documented(CodeView),
  args: { protocol: 'websocket' },
  argTypes: { protocol: protocolControl, code: { control: 'text' } },
  render: ({ protocol, code }, { globals }) => (
    <CodeView entry={findCode(catalogOf(protocol), code, localeOf(globals, protocol))} />
  ),
};
export default meta;
type Story = StoryObj<Args>;

export const Abnormal: Story = { name: '1006', args: { code: 1006 } };
export const PrivateUse: Story = { name: '4123, which only its application knows', args: { code: 4123 } };
export const Unknown: Story = { name: 'What is no code', args: { code: 'ECONNRESET' } };
