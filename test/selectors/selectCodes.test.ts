import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { grpc } from '../../src/catalogs/grpc.js';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as grpcEn } from '../../src/locales/grpc/en/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { compareEntries } from '../../src/selectors/compareEntries.js';
import { entryOf } from '../../src/selectors/entryOf.js';
import { selectCodes } from '../../src/selectors/selectCodes.js';
import { pairsOf } from '../support/fixtures.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** How many of some objects are left once nobody asks for them. */
async function left(references: readonly WeakRef<object>[]): Promise<number> {
  // What a reference gave is held until the end of the task.
  await new Promise((resolve) => void setTimeout(resolve));
  collectGarbage();
  return references.filter((reference) => reference.deref() !== undefined).length;
}

describe('entryOf', () => {
  it('makes the entry of a code once, by whichever name it is asked for', () => {
    const entry = entryOf(grpc, 14, grpcEn);
    for (const code of [14, 'UNAVAILABLE', 'Unavailable', 14]) expect(entryOf(grpc, code, grpcEn)).toBe(entry);
  });

  it('mixes up no language and no catalog, and takes digits for the number', () => {
    const entry = entryOf(websocket, 1006, en);
    expect(entryOf(websocket, 1006, ko).lang).toBe('ko');
    expect(entryOf({ ...websocket }, 1006, en)).not.toBe(entry);
    expect(entryOf(websocket, '1006', en)).toBe(entry);
    expect(entryOf(websocket, 1006, en).code).toBe(1006);
  });

  it('keeps no entry longer than its locale', async () => {
    const entries = Array.from({ length: 20 }, () => new WeakRef(entryOf(websocket, 1006, { ...en })));
    expect(await left(entries)).toBe(0);
  });
});

describe('selectCodes', () => {
  it('gives the same list for the same codes, so that they are compared once', () => {
    const list = selectCodes(websocket, [1005, 1006], en);
    expect(selectCodes(websocket, [1005, 1006], en)).toBe(list);
    expect(selectCodes(websocket, [1005, 1006, 1015], en)).toHaveLength(3);
    expect(selectCodes(websocket, [1006, 1005], en).map(({ code }) => code)).toEqual([1006, 1005]);
  });

  it('forgets, where a server shows every pair', async () => {
    const codes = Object.keys(http.codes).map(Number);
    const pairs = pairsOf(codes);
    const made = pairs.map((pair) => new WeakRef(compareEntries(selectCodes(http, pair, httpEn))));
    expect(made.length).toBeGreaterThan(1500);
    expect(await left(made)).toBeLessThanOrEqual(codes.length);
  });

  it('keeps nothing of a code that the catalog does not name', () => {
    for (const code of [4123, 'nonsense']) {
      expect(() => selectCodes(websocket, [1006, code], en)).toThrow(
        /^wirecodes: the catalog 'websocket' names no code/,
      );
    }
  });
});
