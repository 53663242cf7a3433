import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import { CodeMention } from '../src/index.js';
import { documented, localeOf } from './words.js';

const meta: Meta = {
  title: 'Components/CodeMention',
  component: documented(CodeMention),
  render: (_, { globals }) => (
    <p lang="en" dir="ltr">
      The load balancer answers <CodeMention catalog={http} code={503} locale={localeOf(globals, 'http')} /> while it
      drains, and clients that were connected see{' '}
      <CodeMention catalog={websocket} code={1006} locale={localeOf(globals)} /> or, if the server says goodbye,{' '}
      <CodeMention catalog={websocket} code={1012} locale={localeOf(globals)} />.
    </p>
  ),
};
export default meta;

export const InRunningText: StoryObj = {};
export const Open: StoryObj = {
  play: async ({ canvasElement }) => {
    const [, mention] = within(canvasElement).getAllByRole('button');
    if (mention) await userEvent.click(mention);
    await expect(canvasElement.querySelectorAll(':popover-open')).toHaveLength(1);
  },
};
export const OpenAndDark: StoryObj = { ...Open, globals: { theme: 'dark' } };
