import { describe, expect, it } from 'vitest';
import { dns } from '../../src/catalogs/dns.js';
import { en } from '../../src/locales/dns/en/index.js';
import { findCode } from '../../src/selectors/findCode.js';
import { pairKey } from '../../src/selectors/pairKey.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { factsOf } from '../support/fixtures.js';

const all = factsOf(dns);

/** https://www.iana.org/assignments/dns-parameters/dns-parameters.xhtml#dns-parameters-6: number, name, references. */
const IANA = [
  [0, 'NoError', [1035]],
  [1, 'FormErr', [1035]],
  [2, 'ServFail', [1035]],
  [3, 'NXDomain', [1035]],
  [4, 'NotImp', [1035]],
  [5, 'Refused', [1035]],
  [6, 'YXDomain', [2136, 6672]],
  [7, 'YXRRSet', [2136]],
  [8, 'NXRRSet', [2136]],
  [9, 'NotAuth', [2136, 8945]],
  [10, 'NotZone', [2136]],
  [11, 'DSOTYPENI', [8490]],
  [16, 'BADVERS', [6891]],
  [16, 'BADSIG', [8945]],
  [17, 'BADKEY', [8945]],
  [18, 'BADTIME', [8945]],
  [19, 'BADMODE', [2930]],
  [20, 'BADNAME', [2930]],
  [21, 'BADALG', [2930]],
  [22, 'BADTRUNC', [8945]],
  [23, 'BADCOOKIE', [7873]],
] as const;

/** What the registry says of the numbers between. */
const RANGES = [
  [12, 15, 'unassigned'],
  [24, 3840, 'unassigned'],
  [3841, 4095, 'private'],
  [4096, 65_534, 'unassigned'],
  [65_535, 65_535, 'reserved'],
] as const;

describe('DNS beside the registry of IANA', () => {
  it('has its numbers, each found by its name, and names the RFCs that it refers to', () => {
    for (const [code, name, rfcs] of IANA) {
      const entry = findCode(dns, name, en);
      expect(entry).toMatchObject({ kind: 'known', code, facts: { registry: 'assigned' } });
      const named = entry.facts.spec?.flatMap((source) => ('rfc' in source ? source.rfc : []));
      expect(named, name).toEqual(expect.arrayContaining([...rfcs]));
    }
    const numbers = all.map(([code]) => code).filter((code) => typeof code === 'number');
    expect(new Set(numbers)).toEqual(new Set(IANA.map(([code]) => code)));
  });

  it('explains every other number as it does', () => {
    expect(dns.ranges.map(({ from, to, registry }) => [from, to, registry])).toEqual(RANGES);
    expect(findCode(dns, 4000, en)).toMatchObject({ kind: 'range', facts: { id: 'private' } });
    expect(findCode(dns, 65_536, en).kind).toBe('unknown');
  });
});

describe('NODATA', () => {
  it('is a code without a number, found by its name, after those that have one', () => {
    for (const spelled of ['NODATA', 'nodata', 'NoData']) {
      expect(findCode(dns, spelled, en)).toMatchObject({ kind: 'known', code: 'NODATA', label: 'NODATA' });
    }
    expect(selectCode(dns, 'NODATA', en).facts.registry).toBeUndefined();
    expect(all.at(-1)?.[0]).toBe('NODATA');
  });

  it('comes after a number in a pair, whichever number', () => {
    for (const code of [0, 3, 23]) {
      const pair = [
        { protocol: 'dns', code: 'NODATA' },
        { protocol: 'dns', code },
      ] as const;
      expect(pairKey(pair[0], pair[1])).toBe(`${code}-NODATA`);
      expect(pairKey(pair[1], pair[0])).toBe(`${code}-NODATA`);
    }
  });
});

describe('16, which has two names', () => {
  it('is found by both, and by the two as one', () => {
    for (const name of ['BADVERS', 'badsig', 'BADVERS/BADSIG']) expect(findCode(dns, name, en).code).toBe(16);
  });
});

describe('facts of the DNS hold together', () => {
  /** What a program asked: Debian's glibc 2.36, against a name server that answers every query with the RCODE. */
  const getaddrinfo: Readonly<Record<string, string>> = {
    0: 'address',
    1: 'EAI_NONAME',
    2: 'EAI_AGAIN',
    3: 'EAI_NONAME',
    4: 'EAI_AGAIN',
    5: 'EAI_AGAIN',
    6: 'EAI_NONAME',
    NODATA: 'EAI_NODATA',
  };

  it('getaddrinfo says of a lookup what was measured, and of nothing else', () => {
    const resolver = all.flatMap(([code, facts]) => (facts['resolver'] ? [[String(code), facts['resolver']]] : []));
    expect(Object.fromEntries(resolver)).toEqual(getaddrinfo);
  });

  it('the name that a client has for a code does not contradict it', () => {
    const linux = all.flatMap(([code, { names = [] }]) =>
      names.filter(({ by }) => by === 'Linux').map(({ name }) => [code, name]),
    );
    expect(linux).toEqual(linux.map(([code = '']) => [code, getaddrinfo[code]]));
    expect(linux.length).toBeGreaterThan(5);
  });

  it('only an answer, positive or negative, or the DNAME record behind YXDOMAIN has a time to live of its own', () => {
    const kept = (how: string) => all.filter(([, facts]) => facts['cached'] === how).map(([code]) => code);
    expect(kept('ttl')).toEqual([0, 6]);
    expect(kept('soa')).toEqual([3, 'NODATA']);
    expect(kept('minutes')).toEqual([1, 2, 4, 5]);
  });

  // Measured with BIND 9.18 and 9.20 without a zone: a resolver answers an unknown key or a bad signature with NOTAUTH.
  it('UPDATE and TKEY are the business of authoritative servers', () => {
    const theirs = all.filter(([, { stages }]) => stages.join(' ') === 'authoritative').map(([code]) => code);
    expect(theirs).toEqual([7, 8, 10, 19, 20, 21]);
  });
});
