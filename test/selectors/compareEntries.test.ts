import { describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { de } from '../../src/locales/websocket/de.js';
import { en } from '../../src/locales/websocket/en.js';
import { compareEntries } from '../../src/selectors/compareEntries.js';
import { findCode } from '../../src/selectors/findCode.js';
import { locales, pairs } from '../fixtures.js';

const compare = (...codes: unknown[]) => compareEntries(codes.map((code) => findCode(websocket, code, en)));

describe('compareEntries', () => {
  it('names the pair with its protocol', () => {
    expect(compare(1010, 1015).title).toBe('WebSocket 1010 Mandatory Extension vs 1015 TLS Handshake Failure');
  });

  it('asks questions, those with different answers first', () => {
    const { rows } = compare(1010, 1015);
    expect(rows[0]).toEqual({
      fact: 'onWire',
      label: 'Can it travel in a Close frame?',
      values: ['Yes', 'No, it must not'],
      same: false,
    });
    const order = rows.map(({ same }) => same);
    expect(order).toEqual([...order].toSorted((a, b) => Number(a) - Number(b)));
    for (const { values, same } of rows) expect(new Set(values).size === 1).toBe(same);
  });

  it('fills the delay in', () => {
    const retry = compare(1012, 1000).rows.find(({ fact }) => fact === 'retry');
    expect(retry?.values[0]).toBe('Yes, after a random 5 to 30 seconds');
  });

  it('gives the pair’s own words in either order', () => {
    expect(compare(1005, 1006).intro).toBe(en.pairs['1005-1006']?.decisive);
    expect(compare(1006, 1005).intro).toBe(en.pairs['1005-1006']?.decisive);
  });

  it('speaks of codes that agree in one sentence', () => {
    expect(compare(1000, 1001, 1012).intro).toBe(
      '1000 and 1001 are not errors: they belong to an ordinary close. ' +
        '1012 wants a decision from your application, yet the connection itself worked.',
    );
  });

  it('knows which codes can be sent', () => {
    expect(compare(1000, 1001).sendable).toBe(true);
    expect(compare(1000, 1006).sendable).toBe(false);
    expect(compare(1000, 'nonsense').sendable).toBe(false);
  });

  it('sets a protocol before each number where there are two', () => {
    const other = { ...findCode(websocket, 1006, en), protocol: 'other', terms: { ...en.terms, protocol: 'Other' } };
    expect(compareEntries([findCode(websocket, 1000, en), other]).title).toBe(
      'WebSocket 1000 Normal Closure vs Other 1006 Abnormal Closure',
    );
  });

  it('refuses to compare nothing', () => {
    expect(() => compareEntries([])).toThrow('wirecodes: compareEntries needs at least one entry');
  });

  it.each(locales)('contrasts every pair in $lang, without repeating a description', (locale) => {
    for (const pair of pairs) {
      const entries = pair.map((code) => findCode(websocket, code, locale));
      const { intro, differences } = compareEntries(entries);
      expect(intro, String(pair)).not.toBe('');
      for (const sentence of [intro, ...differences]) {
        expect(sentence).not.toMatch(/\{\w+\}|undefined/);
        for (const { text } of entries) {
          expect(sentence).not.toContain(text.summary);
          expect(sentence).not.toContain(text.when);
        }
      }
      expect(new Set(differences).size).toBe(differences.length);
    }
  });

  it('speaks the first entry’s language', () => {
    const mixed = compareEntries([findCode(websocket, 1000, de), findCode(websocket, 1006, en)]);
    expect(mixed.rows[0]?.label).toBe(de.terms.facts.onWire.question);
  });
});
