import type { Meta, StoryObj } from '@storybook/react-vite';
import { websocket } from '../src/catalogs/websocket.js';
import { CompareView } from '../src/index.js';
import { localeOf, pairControls, type Pair } from './words.js';
import './themes.css';
import './grounds.css';

type Args = Pair & { host: 'docusaurus' | 'github' | 'shadcn' | 'terminal' };

const meta: Meta<Args> = {
  title: 'Views/Themes',
  args: { ...pairControls.args, first: 1006, second: 1015 },
  argTypes: {
    ...pairControls.argTypes,
    host: { control: 'select', options: ['docusaurus', 'github', 'shadcn', 'terminal'] },
  },
  render: ({ host, first, second }, { globals }) => (
    <div className={`ground theme-${host}`}>
      <CompareView catalog={websocket} codes={[first, second]} locale={localeOf(globals)} />
    </div>
  ),
};
export default meta;
type Story = StoryObj<Args>;

const dark = { globals: { theme: 'dark' } } as const;

export const Docusaurus: Story = { args: { host: 'docusaurus' } };
export const DocusaurusDark: Story = { ...Docusaurus, ...dark };
export const GitHub: Story = { name: 'GitHub', args: { host: 'github' } };
export const GitHubDark: Story = { ...GitHub, ...dark, name: 'GitHub Dark' };
export const Shadcn: Story = { name: 'shadcn', args: { host: 'shadcn' } };
export const ShadcnDark: Story = { ...Shadcn, ...dark, name: 'shadcn Dark' };
export const Terminal: Story = { args: { host: 'terminal' }, ...dark };
