import { describe, expect, it } from 'vitest';
import { findCode, listCodes, selectCode } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import type { Catalog, CodeText, Locale } from '../../src/model.js';
import { titleOf } from '../../src/selectors/titleOf.js';

const facts = {
  severity: 'fault',
  stages: [],
  retry: { advice: 'after-fix' },
  spec: [{ title: 'The protocol', url: 'https://example.com/' }],
} as const;
const said = (name: string): CodeText => ({ ...en.unknown, name });

function protocol(catalog: Pick<Catalog, 'codes' | 'ranges' | 'notation' | 'last'>) {
  const whole: Catalog = { protocol: 'own', stages: [], facts: {}, ...catalog };
  const locale: Locale = {
    ...en,
    protocol: 'own',
    terms: { protocol: 'Own', codes: 'Codes', stages: {}, facts: {} },
    codes: Object.fromEntries(Object.entries(catalog.codes).map(([code, { phrase }]) => [code, said(phrase)])),
    ranges: Object.fromEntries(catalog.ranges.map(({ id }) => [id, said(id)])),
    unknown: said('Unknown'),
    pairs: {},
  };
  return {
    list: () => listCodes(whole, locale),
    find: (code: unknown) => findCode(whole, code, locale),
    select: (code: number | string) => selectCode(whole, code, locale),
  };
}

describe('numbers in hexadecimal', () => {
  const mqtt = protocol({
    notation: 'hexadecimal',
    last: 0xff,
    codes: { 0: { ...facts, phrase: 'Success' }, 135: { ...facts, phrase: 'Not authorized' } },
    ranges: [{ ...facts, id: 'failures', from: 0x80, to: 0xff }],
  });

  it('are found as a log writes them, and as a program holds them', () => {
    for (const code of ['0x87', '0X87', ' 0x87 ', 135, '135', 135n, 'Not authorized', 'NotAuthorized']) {
      expect(mqtt.find(code)).toMatchObject({ kind: 'known', code: 135, label: '0x87' });
    }
  });

  it('are written as long as the highest', () => {
    expect(mqtt.list().map(({ label }) => label)).toEqual(['0x00', '0x87']);
    expect(titleOf([mqtt.select(0), mqtt.find('0x90')])).toBe('Own 0x00 Success vs 0x90 failures');
  });

  it('are explained by a range that is written so too', () => {
    expect(mqtt.find('0x90')).toMatchObject({ kind: 'range', range: { label: '0x80–0xFF', name: 'failures' } });
  });

  it('end where the protocol cannot carry more', () => {
    expect(mqtt.find('0x100').kind).toBe('unknown');
    expect(mqtt.find('0xg0')).toMatchObject({ kind: 'unknown', label: '0xg0' });
  });
});

describe('dotted codes', () => {
  const smtp = protocol({
    codes: { '5.7.1': { ...facts, phrase: 'Delivery not authorized' } },
    ranges: [
      { ...facts, id: 'permanent', prefix: '5' },
      { ...facts, id: 'policy', prefix: '5.7' },
      { ...facts, id: 'routing', prefix: '5.4' },
    ],
  });

  it('are found by their text', () => {
    expect(smtp.find('5.7.1')).toMatchObject({ kind: 'known', code: '5.7.1', range: { label: '5.7.x' } });
  });

  it('are explained by the longest prefix, one part at a time', () => {
    expect(smtp.find('5.7.26')).toMatchObject({ kind: 'range', text: { name: 'policy' } });
    expect(smtp.find('5.70.1')).toMatchObject({ kind: 'range', text: { name: 'permanent' } });
    expect(smtp.find('5.7')).toMatchObject({ kind: 'range', text: { name: 'permanent' } });
    expect(smtp.find('4.7.1').kind).toBe('unknown');
    expect(smtp.find(5.7).kind).toBe('unknown');
  });
});

describe('names', () => {
  const net = protocol({ codes: { ECONNREFUSED: { ...facts, phrase: 'Connection refused' } }, ranges: [] });

  it('are found in any case, and by what they are registered as', () => {
    for (const code of ['ECONNREFUSED', 'econnrefused', 'connection refused']) {
      expect(net.find(code)).toMatchObject({ kind: 'known', code: 'ECONNREFUSED', label: 'ECONNREFUSED' });
    }
    expect(net.find(111).kind).toBe('unknown');
  });
});
