import { waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { defineElements } from '../../src/element/defineElements.js';
import { en } from '../../src/locales/grpc/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';

// Modules load when they are asked for, which takes a busy machine more than the usual second.
const patient = { timeout: 20_000 };

// A protocol that speaks English only.
vi.mock(import('../../src/protocols.js'), async (importOriginal) => {
  const actual = await importOriginal();
  const { protocols } = actual;
  return { ...actual, protocols: { ...protocols, grpc: { ...protocols.grpc, languages: ['en' as const] } } };
});

it('speaks English where the protocol does not speak the language, marks it, and warns once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  document.body.lang = 'ko';
  document.body.innerHTML = `
    <wire-compare codes="websocket:1006 grpc:14 grpc:13"></wire-compare>
    <wire-code protocol="grpc" code="14"></wire-code>
    <p lang=""><wire-code protocol="grpc" code="13"></wire-code></p>`;
  defineElements();
  await waitFor(() => expect(document.querySelectorAll('.wire-CodeView')).toHaveLength(2), patient);
  await waitFor(() => expect(document.querySelector('wire-compare')).toHaveTextContent(en.codes[14].summary), patient);
  expect(document.querySelector('wire-compare')).toHaveTextContent(ko.codes[1006].summary);
  for (const view of document.querySelectorAll('.wire-CodeView')) expect(view).toHaveAttribute('lang', 'en');
  for (const card of document.querySelectorAll('.wire-CodeCard')) {
    const isGrpc = card.closest('[data-protocol]')?.matches('[data-protocol=grpc]');
    expect(card.closest('[lang]')).toHaveAttribute('lang', isGrpc ? 'en' : 'ko');
  }
  expect(warn.mock.calls).toEqual([["wirecodes: no words of grpc in 'ko', so these are in 'en'. There are en."]]);
});
