import { changed } from '../support/changed.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { toJsonLd, toJsonLdText } from '../../src/jsonld/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { hostileEntry } from '../support/hostile.js';

const entries = [selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)];

it('is an article about terms that cites its sources', () => {
  const data = toJsonLd(entries, { url: 'https://a.example/ko/1006-vs-1015' });
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    '@id': 'https://a.example/ko/1006-vs-1015',
    url: 'https://a.example/ko/1006-vs-1015',
    headline: 'WebSocket 1006 비정상 종료 vs 1015 TLS 핸드셰이크 실패',
    description: ko.pairs['1006-1015']?.decisive,
    inLanguage: 'ko',
    about: [
      {
        '@type': 'DefinedTerm',
        termCode: '1006',
        name: '비정상 종료',
        alternateName: 'Abnormal Closure',
        description: ko.codes[1006].summary,
        inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'WebSocket: 종료 코드' },
      },
      { termCode: '1015' },
    ],
  });
  expect(data.citation).toContainEqual({
    '@type': 'CreativeWork',
    name: 'RFC 6455 §7.4.1',
    url: 'https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1',
  });
});

it('describes a single code by what it is', () => {
  const data = toJsonLd(entries.slice(0, 1));
  expect(data.description).toBe(ko.codes[1006].summary);
  expect(data).not.toHaveProperty('url');
});

it('stays one script with the same data, whatever the words are', () => {
  fc.assert(
    fc.property(hostileEntry(entries[0]!), (entry) => {
      const text = toJsonLdText([entry]);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      const page = new DOMParser().parseFromString(
        `<script type="application/ld+json">${text}</script><p>after</p>`,
        'text/html',
      );
      expect(page.querySelectorAll('script, p')).toHaveLength(2);
      const data: unknown = JSON.parse(page.querySelector('script')?.textContent ?? '');
      expect(data).toEqual(JSON.parse(JSON.stringify(toJsonLd([entry]))));
    }),
    { numRuns: 30 },
  );
  expect(toJsonLdText([changed(entries[0]!, { label: '</script><!--\u2028' })])).toContain(
    String.raw`\u003c/script\u003e\u003c!--\u2028`,
  );
});

it('throws without an entry', () => {
  expect(() => toJsonLd([])).toThrow(/^wirecodes: /);
});
