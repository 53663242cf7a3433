import { expect, it } from 'vitest';
import { grpc } from '../../src/catalogs/grpc.js';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { compareEntries, selectCode } from '../../src/index.js';
import { en as grpcEn } from '../../src/locales/grpc/en/index.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import type { Catalog, FactRole, Locale } from '../../src/model.js';
import { cardOf } from '../../src/selectors/cardOf.js';
import { changed } from '../support/changed.js';

const gateway = selectCode(http, 503, httpEn);

it('a page that calls itself as a section of an RFC takes nobody’s link', () => {
  const page = { title: 'RFC 9110 §15.6.4', url: 'https://example.com/phish' };
  const own = changed(gateway, { code: 599, facts: { ...gateway.facts, spec: [page] } });
  expect(compareEntries([own, gateway]).sources).toEqual(
    expect.arrayContaining([page, { rfc: 9110, section: '15.6.4' }]),
  );
});

it('a map with an item called advice is a map', () => {
  const catalog: Catalog = { ...websocket, facts: { ...websocket.facts, own: { shownAs: ['row', 'tag', 'detail'] } } };
  const locale: Locale = {
    ...en,
    terms: { ...en.terms, facts: { ...en.terms.facts, own: { question: 'Own?', values: { yes: 'Yes: {items}' } } } },
  };
  const entry = selectCode(websocket, 1000, en);
  for (const own of [{ advice: 'yes', other: 'yes' }, { advice: 5 }]) {
    const one = changed(entry, { catalog, locale, facts: { ...entry.facts, own } });
    expect(cardOf(one).details.find(({ fact }) => fact === 'own')?.answer).toContain('advice');
  }
});

it('a fact that is called as a method of every object is shown where a code has it, and nowhere else', () => {
  const shown: FactRole = { shownAs: ['detail', 'row', 'tag'] };
  const facts: Catalog['facts'] = Object.assign({}, websocket.facts, { constructor: shown, toString: shown });
  const catalog: Catalog = { ...websocket, facts };
  const { details, tags } = cardOf(changed(selectCode(websocket, 1000, en), { catalog }));
  expect([...details, ...tags].map(({ fact }) => fact)).not.toContain('constructor');
});

it('a code as digits has the words of its pairs', () => {
  const [number, digits] = [selectCode(grpc, 2, grpcEn), selectCode(grpc, '2' as 'UNKNOWN', grpcEn)];
  expect(digits).toEqual(number);
});
