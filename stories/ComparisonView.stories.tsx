import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { compareEntries, ComparisonView, selectCode } from '../src/index.js';
import { documented, localeOf, pairControls, type Pair } from './words.js';

const meta: Meta<Pair> = {
  title: 'Views/ComparisonView',
  component: documented(ComparisonView),
  argTypes: pairControls.argTypes,
  render: ({ first, second }, { globals }) => (
    <ComparisonView
      comparison={compareEntries([first, second].map((code) => selectCode(websocket, code, localeOf(globals))))}
      compareHref="/{lang}/compare/{a}-vs-{b}"
    />
  ),
};
export default meta;

export const ThatIsReady: StoryObj<Pair> = {
  name: 'A comparison that is ready',
  args: { first: 1010, second: 1015 },
};
