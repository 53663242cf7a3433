import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { grpc } from '../src/catalogs/grpc.js';
import { websocket } from '../src/catalogs/websocket.js';
import { CodeIndex, listCodes } from '../src/index.js';
import type { ProtocolName } from '../src/protocols.js';
import { catalogOf, documented, localeOf, protocolControl } from './words.js';

const meta: Meta = {
  title: 'Views/CodeIndex',
  component: documented(CodeIndex),
};
export default meta;

const codeHref = '/{lang}/{protocol}/{code}';

export const Http: StoryObj<{ protocol: ProtocolName }> = {
  name: 'Any protocol',
  args: { protocol: 'http' },
  argTypes: { protocol: protocolControl },
  render: ({ protocol }, { globals }) => (
    <CodeIndex catalog={catalogOf(protocol)} locale={localeOf(globals, protocol)} codeHref={codeHref} />
  ),
};
export const WithoutLinks: StoryObj = {
  render: (_, { globals }) => <CodeIndex catalog={websocket} locale={localeOf(globals)} />,
};
export const TwoProtocols: StoryObj = {
  render: (_, { globals }) => (
    <CodeIndex
      entries={[...listCodes(websocket, localeOf(globals)), ...listCodes(grpc, localeOf(globals, 'grpc'))]}
      codeHref={codeHref}
    />
  ),
};
export const Filtered: StoryObj = {
  name: 'Filtered: 1',
  render: (_, { globals }) => <CodeIndex catalog={grpc} locale={localeOf(globals, 'grpc')} codeHref={codeHref} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), '1');
    const codes = canvas.getAllByRole('listitem').map((item) => item.dataset['code']);
    await expect(codes).toEqual(['1', '10', '11', '12', '13', '14', '15', '16']);
  },
};
