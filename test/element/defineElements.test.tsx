import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { defineElements } from '../../src/element/defineElements.js';
import { en } from '../../src/locales/websocket/en/index.js';

it('registers under names of your own, once', async () => {
  defineElements({ code: 'my-code' });
  defineElements({ code: 'my-code' });
  expect(customElements.get('my-code')).toBeDefined();
  expect(customElements.get('wire-code')).toBeUndefined();
  document.body.innerHTML = '<my-code protocol="websocket" code="1006"></my-code>';
  await waitFor(() => expect(document.body).toHaveTextContent(en.codes[1006].summary), { timeout: 20_000 });
});
