import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { findCode } from '../../src/selectors/findCode.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { codes, locales } from '../support/fixtures.js';

const find = (code: unknown) => findCode(websocket, code, en);

describe('findCode', () => {
  it.each([
    [1006, 'known', 1006],
    ['1006', 'known', 1006],
    [' 1006 ', 'known', 1006],
    [1006n, 'known', 1006],
    [4123, 'range', 4123],
    [0, 'range', 0],
    [-0, 'range', 0],
    [65_535, 'range', 65_535],
    [65_536, 'unknown', 65_536],
    [-1, 'unknown', -1],
    [1006.5, 'unknown', 1006.5],
    [Number.NaN, 'unknown', 'NaN'],
    [Infinity, 'unknown', 'Infinity'],
    ['constructor', 'unknown', 'constructor'],
    ['__proto__', 'unknown', '__proto__'],
    ['', 'unknown', '?'],
    [undefined, 'unknown', '?'],
    [null, 'unknown', '?'],
    [{ code: 1006 }, 'unknown', '?'],
    [Symbol('1006'), 'unknown', '?'],
    ['1006\u202e\u0000', 'unknown', '1006\u{FFFD}\u{FFFD}'],
  ])('%s is %s', (code, kind, shown) => {
    expect(find(code)).toMatchObject({ kind, code: shown, protocol: 'websocket', lang: 'en', dir: 'ltr' });
  });

  it('puts every number into the range that explains it', () => {
    const ids = [0, 999, 2500, 2999, 3001, 4000, 4999, 5000].map((code) => find(code).facts['id']);
    expect(ids).toEqual(['zero', 'unused', 'protocol', 'protocol', 'libraries', 'private', 'private', 'beyond']);
  });

  it('keeps a megabyte short', () => {
    expect(String(find('x'.repeat(1_000_000)).code).length).toBeLessThan(70);
  });

  it('answers anything, in plain JSON data with words', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withSparseArray: true }),
        fc.constantFrom(...locales),
        (code, locale) => {
          const entry = findCode(websocket, code, locale);
          expect(entry.text.summary).not.toBe('');
          expect(JSON.parse(JSON.stringify(entry))).toStrictEqual(entry);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('knows whole numbers of two bytes and no others', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double()), (code) => {
        const isCode = Number.isInteger(code) && code >= 0 && code <= 65_535;
        expect(find(code).kind === 'unknown').toBe(!isCode);
      }),
    );
  });
});

describe('selectCode', () => {
  it('gives every code that the catalog names, in every language', () => {
    for (const locale of locales) {
      for (const code of codes) expect(selectCode(websocket, code, locale)).toMatchObject({ kind: 'known', code });
    }
  });

  it('says what to do about a code that the catalog does not name', () => {
    // @ts-expect-error 2500 is not in the catalog
    expect(() => selectCode(websocket, 2500, en)).toThrow(
      "wirecodes: the catalog 'websocket' names no code 2500. Use findCode(catalog, code, locale)",
    );
  });

  it('refuses the words of another protocol', () => {
    // @ts-expect-error another protocol's words
    expect(() => selectCode(websocket, 1006, { ...en, protocol: 'http' })).toThrow(
      "wirecodes: the locale 'en' holds words of 'http', the catalog is 'websocket'.",
    );
  });
});
