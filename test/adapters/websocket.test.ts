import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCloseEvent } from '../../src/adapters/websocket.js';

it('reads a CloseEvent', () => {
  expect(fromCloseEvent({ code: 1000, reason: 'bye', wasClean: true })).toEqual({
    code: 1000,
    reason: 'bye',
    wasClean: true,
    mayMean: [1000],
  });
});

it('says what a browser hides behind 1006', () => {
  expect(fromCloseEvent({ code: 1006, reason: '', wasClean: false }).mayMean).toContain(1015);
});

it('never throws', () => {
  const hostile = new Proxy({}, { get: () => { throw new Error('no'); } }); // prettier-ignore
  expect(fromCloseEvent(hostile)).toEqual({ code: undefined, reason: '', wasClean: false, mayMean: [] });
  fc.assert(fc.property(fc.anything(), (event) => typeof fromCloseEvent(event).reason === 'string'));
});
