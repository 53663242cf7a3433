import { describe, expect, it } from 'vitest';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import type { Entry } from '../../src/model.js';
import { compareEntries } from '../../src/selectors/compareEntries.js';
import { selectCodes } from '../../src/selectors/selectCodes.js';
import { pairsOf } from '../support/fixtures.js';

describe('selectCodes', () => {
  it('gives the same list for the same codes, so that they are compared once', () => {
    const list = selectCodes(websocket, [1005, 1006], en);
    expect(selectCodes(websocket, [1005, 1006], en)).toBe(list);
    expect(compareEntries(list)).toBe(compareEntries(selectCodes(websocket, [1005, 1006], en)));
  });

  it('mixes up no order, language, catalog or type of code', () => {
    const list = selectCodes(websocket, [1005, 1006], en);
    const copy = { ...websocket };
    expect(selectCodes(websocket, [1006, 1005], en).map(({ code }) => code)).toEqual([1006, 1005]);
    expect(selectCodes(websocket, [1005, 1006], ko)[0]?.lang).toBe('ko');
    expect(selectCodes(copy, [1005, 1006], en)).not.toBe(list);
    expect(selectCodes(websocket, ['1005', '1006'], en).map(({ code }) => code)).toEqual([1005, 1006]);
  });

  it('forgets, where a server shows more pairs than anybody should keep', () => {
    const before = selectCodes(http, [401, 403], httpEn);
    const codes = Object.keys(http.codes).map(Number);
    const lists = new Set<readonly Entry[]>();
    for (const pair of pairsOf(codes).slice(0, 1200)) lists.add(selectCodes(http, pair, httpEn));
    const after = selectCodes(http, [401, 403], httpEn);
    expect(lists.size).toBeGreaterThan(1000);
    expect(after).not.toBe(before);
    expect(after).toEqual(before);
  });

  it('keeps nothing of a code that the catalog does not name', () => {
    for (const code of [4123, 'nonsense']) {
      expect(() => selectCodes(websocket, [1006, code], en)).toThrow(
        /^wirecodes: the catalog 'websocket' names no code/,
      );
    }
  });
});
