import { describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import type { RangeFacts } from '../../src/model.js';
import { codeFacts } from '../fixtures.js';

const ranges: readonly RangeFacts[] = websocket.ranges;
const all = [...codeFacts.map(([, facts]) => facts), ...ranges];

describe('the catalog of close codes', () => {
  it('names the codes of RFC 6455 and of the IANA registry', () => {
    const rfcAndRegistry = Array.from({ length: 16 }, (_, index) => 1000 + index);
    expect(codeFacts.map(([code]) => code)).toEqual([...rfcAndRegistry, 3000, 3003, 3008]);
  });

  it('has exactly one range for every number from 0 to 65535', () => {
    const wrong: number[] = [];
    for (let number = 0; number <= 65_535; number++) {
      if (ranges.filter(({ from, to }) => from <= number && number <= to).length !== 1) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  it('is plain JSON data', () => {
    expect(JSON.parse(JSON.stringify(websocket))).toStrictEqual(websocket);
  });

  it('gives every code the same facts', () => {
    const keys = Object.keys(websocket.codes[1000]).toSorted();
    for (const [, facts] of codeFacts) expect(Object.keys(facts).toSorted()).toEqual(keys);
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
    expect(codeFacts.filter(([, { clean }]) => clean === false).map(([code]) => code)).toEqual([1004, 1006, 1015]);
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

  it('every stage is one of the catalog, in its order', () => {
    for (const { stages } of all) expect(websocket.stages.filter((stage) => stages.includes(stage))).toEqual(stages);
  });

  it('every fact that compares exists, and every tag compares', () => {
    for (const facts of all) for (const fact of Object.keys(websocket.facts)) expect(facts).toHaveProperty(fact);
    for (const tag of websocket.tags) expect(websocket.facts).toHaveProperty(tag);
  });

  it('every source is a section of an RFC or an https address', () => {
    for (const { spec, retry } of all) {
      for (const source of [...spec, ...(retry.spec ?? [])]) {
        if ('rfc' in source) expect(source.section).toMatch(/^\d+(\.\d+)*$/);
        else expect(source.url).toMatch(/^https:\/\//);
      }
    }
  });
});
