import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import type { RangeFacts } from '../../src/model.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { findCode } from '../../src/selectors/findCode.js';
import { codeFacts } from '../support/fixtures.js';

const ranges: readonly RangeFacts[] = websocket.ranges;
const all = [...codeFacts.map(([, facts]) => facts), ...ranges];

describe('the catalog of close codes', () => {
  it('names the codes of RFC 6455 and of the IANA registry', () => {
    const rfcAndRegistry = Array.from({ length: 16 }, (_, index) => 1000 + index);
    expect(codeFacts.map(([code]) => code)).toEqual([...rfcAndRegistry, 3000, 3003, 3008]);
  });

  it('lets the same numbers into a Close frame as ws does', () => {
    // ws keeps the list in a module that it does not export.
    const require = createRequire(import.meta.url);
    const { isValidStatusCode } = require(join(dirname(require.resolve('ws')), 'lib/validation.js')) as {
      isValidStatusCode: (code: number) => boolean;
    };
    const wrong: number[] = [];
    for (let code = 0; code <= 65_535; code++) {
      if ((findCode(websocket, code, en).facts['onWire'] === 'allowed') !== isValidStatusCode(code)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('gives every code the same facts', () => {
    const keysOf = (facts: object) => Object.keys(facts).filter((key) => key !== 'signs' && key !== 'settings');
    const keys = keysOf(websocket.codes[1000]).toSorted();
    for (const [, facts] of codeFacts) expect(keysOf(facts).toSorted()).toEqual(keys);
  });
});

describe('facts hold together', () => {
  it('close() takes 1000 and 3000 to 4999, and nothing else', () => {
    for (const [code, facts] of codeFacts)
      expect([code, facts['closeArgument']]).toEqual([code, code === 1000 || code >= 3000]);
    for (const { id, from, closeArgument } of ranges as readonly (RangeFacts & { closeArgument: boolean })[]) {
      expect([id, closeArgument]).toEqual([id, from === 3000 || from === 4000]);
    }
  });

  it('what is never on the wire is sent by nobody and taken by no close()', () => {
    for (const facts of all) {
      expect(facts['sentBy'] === 'nobody').toBe(facts['onWire'] === 'never');
      if (facts['onWire'] === 'never') expect(facts['closeArgument']).toBe(false);
    }
  });

  it('1004, 1005, 1006 and 1015 are reserved and never sent', () => {
    const never = codeFacts.filter(([, { onWire }]) => onWire === 'never').map(([code]) => code);
    expect(never).toEqual([1004, 1005, 1006, 1015]);
    for (const [code, { registry }] of codeFacts) expect(registry === 'reserved').toBe(never.includes(code));
  });

  it('only 1010 is for clients alone', () => {
    expect(codeFacts.filter(([, { sentBy }]) => sentBy === 'client').map(([code]) => code)).toEqual([1010]);
  });

  it('the close is not clean only where no Close frame can have been exchanged', () => {
    expect(codeFacts.filter(([, { clean }]) => clean === false).map(([code]) => code)).toEqual([1006, 1015]);
    for (const range of ranges) expect([range.id, range['clean']]).toEqual([range.id, range.id !== 'zero']);
  });

  it('0 is what Deno makes of 1006: it arises where that does, and the next attempt may do', () => {
    const zero = ranges.find(({ id }) => id === 'zero');
    const { stages, clean, retry } = websocket.codes[1006];
    expect(zero).toMatchObject({ from: 0, to: 0, stages, clean, retry: { advice: retry.advice } });
  });

  it('1006 can arise at any stage, a TLS failure at one', () => {
    expect(websocket.codes[1006].stages).toEqual(websocket.stages);
    expect(websocket.codes[1015].stages).toEqual(['tls']);
  });

  it('a delay has bounds and a source: 5 to 30 seconds for 1012', () => {
    expect(websocket.codes[1012].retry).toMatchObject({ advice: 'delay', minSeconds: 5, maxSeconds: 30 });
    for (const { retry } of all) {
      if (retry.minSeconds === undefined) continue;
      expect(retry.minSeconds).toBeLessThan(retry.maxSeconds ?? 0);
      expect(retry.spec).not.toHaveLength(0);
    }
    expect(websocket.codes[1013].retry.spec).not.toHaveLength(0);
  });

  it('an ordinary close is no fault', () => {
    expect(codeFacts.filter(([, { severity }]) => severity === 'neutral').map(([code]) => code)).toEqual([
      1000, 1001, 1005,
    ]);
  });
});
