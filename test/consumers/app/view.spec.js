import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import 'wirecodes/styles.css';
import { view } from './view.js';

test('a view remembers what is ticked', () => {
  render(view);
  fireEvent.click(screen.getAllByRole('checkbox', { name: /Client$/ })[0]);
  cleanup();
  render(view);
  expect(screen.getAllByRole('checkbox', { name: /Client$/ })[0].checked).toBe(true);
});
