import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CodeLookup } from '../src/index.js';
import { documented, localeOf } from './words.js';

const meta: Meta<{ defaultValue: string }> = {
  title: 'Views/CodeLookup',
  component: documented(CodeLookup),
  args: { defaultValue: '' },
  render: ({ defaultValue }, { globals }) => {
    const { lang, messages } = localeOf(globals);
    return (
      <CodeLookup
        key={defaultValue}
        lang={lang}
        messages={{ lookup: messages.lookup }}
        defaultValue={defaultValue}
        shareHref="?q={protocol}:{code}"
        codeHref="/{lang}/{protocol}/{code}"
      />
    );
  },
};
export default meta;
type Story = StoryObj<{ defaultValue: string }>;

/** Facts and words load when something is entered. */
const patient = { timeout: 10_000 };

export const Default: Story = {};
export const OfACode: Story = { name: 'A code: 1006', args: { defaultValue: '1006' } };
export const SeveralReadings: Story = { name: 'Several readings: NOT_FOUND', args: { defaultValue: 'NOT_FOUND' } };
export const APastedLine: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.paste(
      '[error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header from upstream',
    );
    await expect(await canvas.findByRole('article', {}, patient)).toHaveAttribute('data-code', '504');
    await expect(canvas.getByRole('searchbox')).toHaveFocus();
  },
};
export const ACertificate: Story = {
  name: 'curl: (60)',
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const onLine = 'curl: (60) SSL certificate problem: certificate has expired';
    await userEvent.type(canvas.getByRole('searchbox'), onLine);
    const card = await canvas.findByRole('article', {}, patient);
    await expect(card).toHaveAttribute('data-protocol', 'certificate');
    await expect(card).toHaveAttribute('data-code', '10');
  },
};
export const NothingFound: Story = {
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'it just does not work{Enter}');
    await waitFor(() => expect(canvas.getAllByRole('status')[0]?.textContent.length).toBeGreaterThan(20), patient);
    await expect(canvas.queryByRole('article')).toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};
export const Dark: Story = { args: { defaultValue: '404' }, globals: { theme: 'dark' } };
