import type { Meta, StoryObj } from '@storybook/react-vite';
import { net } from '../src/catalogs/net.js';
import { NameTable, selectCode } from '../src/index.js';
import { documented, localeOf } from './words.js';

const meta: Meta = {
  title: 'Components/NameTable',
  component: documented(NameTable),
  render: (_, { globals }) => (
    <NameTable catalog={net} codes={['ECONNREFUSED', 'ETIMEDOUT']} locale={localeOf(globals, 'net')} />
  ),
};
export default meta;

export const Default: StoryObj = {};
export const Dark: StoryObj = { globals: { theme: 'dark' } };
export const OneCode: StoryObj = {
  render: (_, { globals }) => <NameTable entries={[selectCode(net, 'ECONNRESET', localeOf(globals, 'net'))]} />,
};
