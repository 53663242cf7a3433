import type { Meta, StoryObj } from '@storybook/react-vite';
import { grpc } from '../src/catalogs/grpc.js';
import { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import { CompareView } from '../src/index.js';
import { documented, localeOf, pairControls, type Pair } from './words.js';

const meta: Meta<Pair> = {
  title: 'Views/CompareView',
  component: documented(CompareView),
  argTypes: pairControls.argTypes,
  render: ({ first, second }, { globals }) => (
    <CompareView
      catalog={websocket}
      codes={[first, second]}
      locale={localeOf(globals)}
      compareHref="/{lang}/compare/{a}-vs-{b}"
    />
  ),
};
export default meta;
type Story = StoryObj<Pair>;

export const MandatoryExtensionOrTls: Story = {
  name: '1010 vs 1015',
  args: { first: 1010, second: 1015 },
};
export const Korean: Story = {
  name: '1010 vs 1015 in Korean',
  args: { first: 1010, second: 1015 },
  globals: { locale: 'ko' },
};
export const AbnormalOrTls: Story = { name: '1006 vs 1015', args: { first: 1006, second: 1015 } };
export const German: Story = {
  name: '1006 vs 1015 in German, dark',
  args: { first: 1006, second: 1015 },
  globals: { locale: 'de', theme: 'dark' },
};
export const Turkish: Story = {
  name: '1005 vs 1006 in Turkish',
  args: { first: 1005, second: 1006 },
  globals: { locale: 'tr' },
};
export const Http: Story = {
  name: 'HTTP 401 vs 403',
  render: (_, { globals }) => <CompareView catalog={http} codes={[401, 403]} locale={localeOf(globals, 'http')} />,
};
export const Redirects: Story = {
  name: 'HTTP 301, 302, 307 and 308',
  render: (_, { globals }) => (
    <CompareView catalog={http} codes={[301, 302, 307, 308]} locale={localeOf(globals, 'http')} />
  ),
};
export const Grpc: Story = {
  name: 'gRPC INVALID_ARGUMENT vs FAILED_PRECONDITION',
  render: (_, { globals }) => (
    <CompareView
      catalog={grpc}
      codes={['INVALID_ARGUMENT', 'FAILED_PRECONDITION']}
      locale={localeOf(globals, 'grpc')}
    />
  ),
};
export const WithoutPairWords: Story = {
  name: 'A pair without words of its own',
  args: { first: 1003, second: 1012 },
};
export const RightToLeft: Story = {
  args: { first: 1012, second: 1013 },
  globals: { direction: 'rtl' },
};
export const Arabic: Story = {
  name: '1006 vs 1015 in Arabic',
  args: { first: 1006, second: 1015 },
  globals: { locale: 'ar', direction: 'rtl' },
};
export const Japanese: Story = {
  name: '1001 vs 1006 in Japanese',
  args: { first: 1001, second: 1006 },
  globals: { locale: 'ja', theme: 'light', direction: 'ltr' },
};
export const Chinese: Story = {
  name: '1008 vs 1011 in Chinese, dark',
  args: { first: 1008, second: 1011 },
  globals: { locale: 'zh-Hans', theme: 'dark', direction: 'ltr' },
};
export const FourCodes: Story = {
  render: (_, { globals }) => (
    <CompareView catalog={websocket} codes={[1000, 1001, 1012, 1013]} locale={localeOf(globals)} />
  ),
};
export const ThatRemembers: Story = {
  render: (_, { globals }) => (
    <CompareView catalog={websocket} codes={[1006, 1015]} locale={localeOf(globals)} storageKey="storybook" />
  ),
};
export const SomeSections: Story = {
  render: (_, { globals }) => (
    <CompareView
      catalog={websocket}
      codes={[1002, 1007]}
      locale={localeOf(globals)}
      sections={['differences', 'table']}
    />
  ),
};
