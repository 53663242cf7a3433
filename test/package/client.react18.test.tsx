import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { version } from 'react';
import { version as clientVersion } from 'react-dom';
import { version as serverVersion } from 'react-dom/server';
import { expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';

it('is the oldest React that the library works with, on either side', () => {
  expect([version, clientVersion, serverVersion]).toEqual(['18.2.0', '18.2.0', '18.2.0']);
});

it('is the only one: a second React would have no hooks for Radix', async () => {
  render(<CompareTabs catalog={websocket} codes={[1006, 1015]} locale={en} />);
  const [, second] = screen.getAllByRole('tab');
  await userEvent.click(second!);
  expect(second).toHaveAttribute('aria-selected', 'true');
});
