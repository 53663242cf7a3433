import { changed } from '../support/changed.js';
import { describe, expect, it } from 'vitest';
import { grpc } from '../../src/catalogs/grpc.js';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as grpcEn } from '../../src/locales/grpc/en/index.js';
import { de as httpDe } from '../../src/locales/http/de/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { ar } from '../../src/locales/websocket/ar/index.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import type { Comparison, Entry } from '../../src/model.js';
import { compareEntries } from '../../src/selectors/compareEntries.js';
import { findCode } from '../../src/selectors/findCode.js';
import { listCodes } from '../../src/selectors/listCodes.js';
import { languages } from '../../src/languages.js';
import { pairsOf, protocols } from '../support/fixtures.js';

const compare = (...codes: unknown[]) => compareEntries(codes.map((code) => findCode(websocket, code, en)));

describe('compareEntries', () => {
  it('names the pair with its protocol', () => {
    expect(compare(1010, 1015).title).toBe('WebSocket 1010 Mandatory Extension vs 1015 TLS Handshake Failure');
  });

  it('asks questions, those with different answers first', () => {
    const { rows } = compare(1010, 1015);
    expect(rows[0]).toEqual({
      fact: 'onWire',
      label: 'Can it be sent in a Close frame?',
      values: ['Yes', 'No'],
      same: false,
    });
    const order = rows.map(({ same }) => same);
    expect(order).toEqual([...order].toSorted((a, b) => Number(a) - Number(b)));
    for (const { values, same } of rows) expect(new Set(values).size === 1).toBe(same);
  });

  it('fills the delay in', () => {
    const retry = compare(1012, 1000).rows.find(({ fact }) => fact === 'retry');
    expect(retry?.values[0]).toBe('Yes, after a random delay of 5 to 30 seconds');
  });

  it('gives the pair’s own words in either order', () => {
    expect(compare(1005, 1006).intro).toBe(en.pairs['1005-1006']?.decisive);
    expect(compare(1006, 1005).intro).toBe(en.pairs['1005-1006']?.decisive);
  });

  it('speaks of codes that agree in one sentence', () => {
    expect(compare(1000, 1001, 1012).intro).toBe(
      '1000 and 1001 are not errors; they are part of a normal close. ' +
        'With 1012, the connection itself worked; your application must handle the code.',
    );
  });

  it('repeats an “and” that is one word with the code after it', () => {
    const { intro } = compareEntries([1006, 1009, 1011].map((code) => findCode(websocket, code, ar)));
    expect(intro).toContain('1006 و1009 و1011');
  });

  it('knows which codes can be sent', () => {
    expect(compare(1000, 1001).sendable).toBe(true);
    expect(compare(1000, 1006).sendable).toBe(false);
    expect(compare(1000, 'nonsense').sendable).toBe(false);
  });

  it('sets a protocol before each number where there are two', () => {
    const locale = { ...en, terms: { ...en.terms, protocol: 'Other' } };
    const other = changed(findCode(websocket, 1006, en), { protocol: 'other', locale });
    expect(compareEntries([findCode(websocket, 1000, en), other]).title).toBe(
      'WebSocket 1000 Normal Closure vs Other 1006 Abnormal Closure',
    );
  });

  it('takes one to four', () => {
    const entries = [1000, 1001, 1002, 1003, 1006].map((code) => findCode(websocket, code, en));
    for (const count of [1, 2, 3, 4]) expect(compareEntries(entries.slice(0, count)).cards).toHaveLength(count);
    const message = 'entries. Pass two to four, or one for what is said of it alone.';
    expect(() => compareEntries([])).toThrow(new RangeError(`wirecodes: compareEntries got 0 ${message}`));
    expect(() => compareEntries(entries)).toThrow(new RangeError(`wirecodes: compareEntries got 5 ${message}`));
  });

  it('asks only what one of the codes answers', () => {
    const facts = (...codes: number[]) =>
      compareEntries(codes.map((code) => findCode(http, code, httpEn))).rows.map(({ fact }) => fact);
    expect(facts(401, 403)).not.toContain('method');
    expect(facts(301, 403)).toContain('method');
    const { rows } = compareEntries([findCode(http, 301, httpEn), findCode(http, 403, httpEn)]);
    expect(rows.find(({ fact }) => fact === 'method')?.values[1]).toBe('Does not apply');
  });

  it('names the items of a map with their answer', () => {
    const { rows } = compareEntries([findCode(http, 101, httpEn), findCode(http, 401, httpEn)]);
    expect(rows.find(({ fact }) => fact === 'headers')?.values).toEqual([
      'Upgrade, Connection (required)',
      'WWW-Authenticate (required)',
    ]);
  });

  it('lists numbers, and says so where there are none', () => {
    const { rows } = compareEntries([findCode(grpc, 14, grpcEn), findCode(grpc, 8, grpcEn)]);
    expect(rows.find(({ fact }) => fact === 'fromHttp')?.values).toEqual(['429, 502, 503, 504', 'None']);
    expect(rows.find(({ fact }) => fact === 'httpStatus')?.values).toEqual(['503', '429']);
  });

  it('opens with the class of answer where HTTP codes have no words as a pair', () => {
    const [, says] = [404, httpEn.terms.facts.class.says];
    expect(compareEntries([findCode(http, 404, httpEn), findCode(http, 508, httpEn)]).intro).toBe(
      `${says?.['client-error']?.one} ${says?.['server-error']?.one}`
        .replace('{codes}', '404')
        .replace('{codes}', '508'),
    );
  });

  describe('across protocols', () => {
    const across = compareEntries([findCode(http, 503, httpEn), findCode(grpc, 'UNAVAILABLE', grpcEn)]);

    it('sets the protocol before each number', () => {
      expect(across.title).toBe('HTTP 503 Service Unavailable vs gRPC 14 Unavailable');
      expect(across.intro).toBe(grpcEn.pairs['grpc:14-http:503']?.decisive);
    });

    it('keeps to the facts that both have, in words that fit both', () => {
      expect(across.rows.map(({ fact }) => fact).toSorted()).toEqual(['registry', 'retry', 'spec', 'stages']);
      expect(across.rows.find(({ fact }) => fact === 'retry')).toMatchObject({
        label: httpEn.messages.facts.retry.question,
        same: true,
      });
    });

    it('takes no word of one protocol for that of the other', () => {
      // Either side may send the one; the other comes from the origin or a gateway.
      const { differences } = compareEntries([findCode(websocket, 1008, en), findCode(http, 403, httpEn)]);
      expect(differences).toEqual(httpEn.pairs['http:403-websocket:1008']?.differences);
    });

    it('notes what does not map one to one', () => {
      expect(across.note).toBe(grpcEn.terms.across?.['http']);
      expect(compare(1000, 1001).note).toBe('');
      const other = changed(findCode(http, 503, httpEn), { protocol: 'other' });
      expect(compareEntries([findCode(http, 503, httpEn), other]).note).toBe(httpEn.messages.acrossProtocols);
    });

    it('takes the words of a pair from the language that it speaks', () => {
      const mixed = compareEntries([findCode(http, 503, httpDe), findCode(grpc, 14, grpcEn)]);
      expect(mixed.intro).not.toContain(grpcEn.pairs['grpc:14-http:503']?.decisive);
      expect(mixed.note).toBe(httpDe.messages.acrossProtocols);
    });

    it.each(Object.keys(languages))('reads well for any two codes in %s', (lang) => {
      const entries = protocols.flatMap(({ catalog, locales }) => {
        const locale = locales.find((words) => words.lang === lang);
        return locale ? [listCodes(catalog, locale)] : [];
      });
      const flaws = pairsOf(entries).flatMap(([some, others]) =>
        some.flatMap((a) => others.flatMap((b) => flawsOf([a, b]))),
      );
      expect(flaws).toEqual([]);
    });
  });

  it.each(protocols.flatMap(({ catalog, locales }) => locales.map((locale) => ({ catalog, locale }))))(
    'contrasts every pair of $catalog.protocol in $locale.lang, without repeating a description',
    ({ catalog, locale }) => {
      expect(pairsOf(listCodes(catalog, locale)).flatMap(flawsOf)).toEqual([]);
    },
  );

  it('is plain JSON, and nothing of it is undefined', () => {
    for (const { catalog, locales } of protocols) {
      for (const locale of locales) {
        const entries = [
          ...listCodes(catalog, locale),
          ...[777, 4123, 'nonsense'].map((code) => findCode(catalog, code, locale)),
        ];
        for (const entry of entries) {
          const comparison = compareEntries([entry, findCode(websocket, 1006, en)]);
          expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison);
        }
      }
    }
  });

  it('speaks the first entry’s language', () => {
    const mixed = compareEntries([findCode(websocket, 1000, de), findCode(websocket, 1006, en)]);
    expect(mixed.rows[0]?.label).toBe(de.terms.facts.onWire.question);
  });
});

/** What a reader would stumble over in a comparison. */
function flawsOf(entries: readonly Entry[]): string[] {
  const { intro, differences, rows }: Comparison = compareEntries(entries);
  const sentences = [intro, ...differences];
  const flaws = [
    intro === '' && 'no introduction',
    rows.length === 0 && 'no rows',
    new Set(sentences).size < sentences.length && 'a sentence twice',
    sentences.some((sentence) => /\{\w+\}|undefined/.test(sentence)) && 'a template’s slip',
    entries.some(({ text }) =>
      sentences.some((sentence) => sentence.includes(text.summary) || sentence.includes(text.when)),
    ) && 'a description repeated',
  ];
  return flaws.filter((flaw) => flaw !== false).map((flaw) => `${entries.map(({ code }) => code).join(' ')}: ${flaw}`);
}
