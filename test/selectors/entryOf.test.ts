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

  it('keeps nothing of a code that the catalog does not name', () => {
    for (const code of [4123, 'nonsense']) {
      expect(() => entryOf(websocket, code, en)).toThrow(/^wirecodes: the catalog 'websocket' names no code/);
    }
  });

  it('keeps no entry longer than its locale', async () => {
    const entries = Array.from({ length: 20 }, () => new WeakRef(entryOf(websocket, 1006, { ...en })));
    expect(await left(entries)).toBe(0);
  });
});

describe('a comparison', () => {
  const entries = [1005, 1006].map((code) => entryOf(websocket, code, en));

  it('is made once for the same entries', () => {
    expect(compareEntries([...entries])).toBe(compareEntries(entries));
    expect(compareEntries(entries.slice(0, 1)).cards).toHaveLength(1);
    expect(compareEntries(entries.toReversed()).labels).toEqual(['1006', '1005']);
  });

  it('is made anew of a list that has changed', () => {
    const list = [...entries];
    expect(compareEntries(list).labels).toEqual(['1005', '1006']);
    list.push(entryOf(websocket, 1015, en));
    expect(compareEntries(list).labels).toEqual(['1005', '1006', '1015']);
  });
});

describe('a server that shows every pair', () => {
  it('keeps no more comparisons than there are codes', async () => {
    const codes = Object.keys(http.codes).map(Number);
    const made = pairsOf(codes).map(
      (pair) => new WeakRef(compareEntries(pair.map((code) => entryOf(http, code, httpEn)))),
    );
    expect(made.length).toBeGreaterThan(1500);
    expect(await left(made)).toBeLessThanOrEqual(codes.length);
  });
});
