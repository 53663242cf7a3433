import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { grpc } from '../src/catalogs/grpc.js';
import { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import { CodeIndex, listCodes } from '../src/index.js';
import { documented, grpcLocaleOf, httpLocaleOf, localeOf } from './words.js';

const meta: Meta = {
  title: 'Views/CodeIndex',
  component: documented(CodeIndex),
};
export default meta;

const codeHref = '/{lang}/{protocol}/{code}';

export const Http: StoryObj = {
  name: 'HTTP',
  render: (_, { globals }) => <CodeIndex catalog={http} locale={httpLocaleOf(globals)} codeHref={codeHref} />,
};
export const WithoutLinks: StoryObj = {
  render: (_, { globals }) => <CodeIndex catalog={websocket} locale={localeOf(globals)} />,
};
export const AllProtocols: StoryObj = {
  render: (_, { globals }) => (
    <CodeIndex
      entries={[
        ...listCodes(websocket, localeOf(globals)),
        ...listCodes(grpc, grpcLocaleOf(globals)),
        ...listCodes(http, httpLocaleOf(globals)),
      ]}
      codeHref={codeHref}
    />
  ),
};
export const Filtered: StoryObj = {
  name: 'Filtered: 40',
  ...Http,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), '40');
    const codes = canvas.getAllByRole('listitem').map((item) => item.dataset['code']);
    await expect(codes).toEqual(['400', '401', '402', '403', '404', '405', '406', '407', '408', '409']);
  },
};
