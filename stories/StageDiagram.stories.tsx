import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { findCode, StageDiagram } from '../src/index.js';
import type { CodeOf } from '../src/model.js';
import { courier, courierEn } from './courier.js';
import { documented, localeOf, pairControls, type Pair } from './words.js';

const meta: Meta<Pair> = {
  title: 'Components/StageDiagram',
  component: documented(StageDiagram),
  ...pairControls,
  render: ({ first, second }, { globals }) => (
    <StageDiagram
      catalog={websocket}
      codes={[first, second]}
      locale={localeOf(globals)}
      codeHref="#/{lang}/{protocol}/{code}"
    />
  ),
};
export default meta;
type Story = StoryObj<Pair>;

const of = (...codes: CodeOf<typeof websocket>[]): Story => ({
  render: (_, { globals }) => (
    <StageDiagram entries={codes.map((code) => findCode(websocket, code, localeOf(globals)))} />
  ),
});

export const Default: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const OneCode: Story = of(1001);
export const DifferentStages: Story = of(1010, 1015);
export const SameStage: Story = of(1003, 1008);
export const ThreeCodes: Story = of(1000, 1004, 1012);
export const FourCodes: Story = of(1001, 1002, 1006, 1015);
export const Narrow: Story = {
  render: (_, { globals }) => (
    <div className="narrow">
      {[[1006, 1015] as const, [1001, 1002, 1003, 1008] as const].map((codes) => (
        <StageDiagram key={codes[0]} catalog={websocket} codes={codes} locale={localeOf(globals)} />
      ))}
    </div>
  ),
};
export const RightToLeft: Story = {
  globals: { locale: 'ar', direction: 'rtl' },
};
export const ThreeStages: Story = {
  render: () => <StageDiagram catalog={courier} codes={['D40', 'R10']} locale={courierEn} />,
};
export const TwoProtocols: Story = {
  render: (_, { globals }) => (
    <StageDiagram entries={[findCode(websocket, 1006, localeOf(globals)), findCode(courier, 'R10', courierEn)]} />
  ),
};
