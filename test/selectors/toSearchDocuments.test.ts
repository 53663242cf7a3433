import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { http } from '../../src/catalogs/http.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as httpEn } from '../../src/locales/http/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { tr } from '../../src/locales/websocket/tr/index.js';
import { toSearchDocuments, type SearchDocument } from '../../src/selectors/toSearchDocuments.js';
import { protocols as registered } from '../../src/protocols.js';
import { protocols } from '../support/fixtures.js';

function indexOf(documents: readonly SearchDocument[], lang: string): (query: string) => string[] {
  const search = new MiniSearch<SearchDocument>({
    fields: ['code', 'title', 'phrase', 'text'],
    processTerm: (term) => term.toLocaleLowerCase(lang),
    searchOptions: { prefix: true, combineWith: 'AND', boost: { code: 4, title: 3 } },
  });
  search.addAll(documents);
  return (query) => search.search(query).map(({ id }) => String(id));
}

it('finds in Korean', () => {
  const find = indexOf(toSearchDocuments(websocket, ko), 'ko');
  expect(find('핸드셰이크 실패')[0]).toBe('websocket-1015-ko');
  expect(find('서비스 재시작')[0]).toBe('websocket-1012-ko');
  expect(find('Abnormal Closure')).toEqual(['websocket-1006-ko']);
});

it('finds in Turkish, whose capitals are its own', () => {
  const find = indexOf(toSearchDocuments(websocket, tr), 'tr');
  const { name } = tr.codes[1006];
  expect(find(name)[0]).toBe('websocket-1006-tr');
  expect(find(name.toLocaleUpperCase('tr'))[0]).toBe('websocket-1006-tr');
  expect(find('TLS el sıkışması')).toContain('websocket-1015-tr');
});

it('finds the very code first among all protocols and languages', () => {
  const documents = protocols.flatMap(({ catalog, locales }) =>
    locales.flatMap((locale) => toSearchDocuments(catalog, locale)),
  );
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  const find = indexOf(documents, 'en');
  const own = registered.websocket.languages.map((lang) => `websocket-1006-${lang}`);
  expect(find('1006').slice(0, own.length).toSorted()).toEqual(own.toSorted());
  expect(find('UNAVAILABLE 14')).toContain('grpc-14-en');
});

it('finds a code by the settings behind it, and by its lines in logs', () => {
  const find = indexOf(toSearchDocuments(http, httpEn), 'en');
  expect(find('proxy_read_timeout')[0]).toBe('http-504-en');
  expect(find('client_max_body_size')[0]).toBe('http-413-en');
  expect(find('upstream timed out while reading response header')[0]).toBe('http-504-en');
});

it('is plain JSON data with nothing empty', () => {
  for (const { catalog, locales } of protocols) {
    for (const locale of locales) {
      const documents = toSearchDocuments(catalog, locale);
      expect(documents).toHaveLength(Object.keys(catalog.codes).length);
      expect(JSON.parse(JSON.stringify(documents))).toEqual(documents);
      for (const document of documents) expect(Object.values(document)).not.toContain('');
    }
  }
});
