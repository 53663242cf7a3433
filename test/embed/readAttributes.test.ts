import { expect, it } from 'vitest';
import { loadEntries } from '../../src/embed/loadEntries.js';
import { readAttributes } from '../../src/embed/readAttributes.js';
import { protocolNames } from '../../src/protocols.js';

it('reads codes of one protocol and of several', () => {
  expect(readAttributes('compare', { protocol: 'websocket', codes: ' 1006, 1015 ' }).codes).toEqual([
    { protocol: 'websocket', code: '1006' },
    { protocol: 'websocket', code: '1015' },
  ]);
  expect(readAttributes('compare', { codes: 'http:503 grpc:UNAVAILABLE' }).codes).toEqual([
    { protocol: 'http', code: '503' },
    { protocol: 'grpc', code: 'UNAVAILABLE' },
  ]);
  const withNames = readAttributes('compare', { codes: 'http 401, 403 GRPC unauthenticated http:404' });
  expect(withNames.codes.map(({ protocol, code }) => `${protocol} ${code}`)).toEqual([
    'http 401',
    'http 403',
    'grpc unauthenticated',
    'http 404',
  ]);
  expect(readAttributes('code', { protocol: 'http', code: 'Not Found' }).codes).toEqual([
    { protocol: 'http', code: 'Not Found' },
  ]);
});

it('reads the props of a view', () => {
  expect(
    readAttributes('compare', {
      protocol: 'websocket',
      codes: '1 2',
      'heading-level': '3',
      sections: 'table which',
      'compare-href': '/{lang}/{a}-{b}',
      'storage-key': 'runbook',
    }).props,
  ).toEqual({
    headingLevel: 3,
    sections: ['table', 'which'],
    compareHref: '/{lang}/{a}-{b}',
    storageKey: 'runbook',
  });
});

it.each([
  [{ codes: '1006 1015' }, `wirecodes: 'protocol' is missing. Give one, as in protocol="websocket".`],
  [{ protocol: '401', codes: '403' }, `wirecodes: no protocol '401'. It is one of ${protocolNames.join(', ')}.`],
  [{ protocol: 'http' }, `wirecodes: 'codes' holds 0. Give two to four, as in codes="1006 1015".`],
  [{ protocol: 'http', codes: '404' }, `wirecodes: 'codes' holds 1. Give two to four, as in codes="1006 1015".`],
  [{ protocol: 'http', codes: '1 2 3 4 5' }, `wirecodes: 'codes' holds 5.`],
  [{ protocol: 'http', codes: '1 2', 'heading-level': '7' }, `wirecodes: 'heading-level' is '7'. Give 1 to 6.`],
  ...['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '{lang}:x'].map((href) => [
    { protocol: 'http', codes: '1 2', 'compare-href': href },
    `wirecodes: 'compare-href' is no address of a page.`,
  ]),
  ...[
    ['/{from}-{to}', `has an unknown placeholder, "{from}".`],
    ['/{a}-{b}-{}', `has an unknown placeholder, "{}".`],
    ['/{a}-{b}/{a b}', `has an unknown placeholder, "{a b}".`],
    ['/{a}-{b}?{\u202e}', `has an unknown placeholder, "{\uFFFD}".`],
    ['/compare', 'lacks {a} and {b}.'],
    ['/{a}', 'lacks {b}.'],
  ].map(([href, fault]) => [
    { protocol: 'http', codes: '1 2', 'compare-href': href },
    `wirecodes: 'compare-href' ${fault} It takes {lang}, {protocol}, {a}, {b}, as in "/{lang}/{a}-vs-{b}".`,
  ]),
] as [Record<string, string>, string][])('refuses %j', (attributes, message) => {
  expect(() => readAttributes('compare', attributes)).toThrow(message);
});

it('takes every kind of address of a page', () => {
  for (const page of ['/a:b', 'a/b', '?x=a:b', '#a:b', '//host/', 'https://host/{a}', 'HTTP://host']) {
    const href = `${page}/{a}-{b}`;
    const { props } = readAttributes('compare', { protocol: 'http', codes: '1 2', 'compare-href': href });
    expect(props.compareHref).toBe(href);
  }
});

it('loads every protocol that there is, and no other', async () => {
  const named = protocolNames.map((protocol) => ({ protocol, code: 'banana' }));
  expect(await loadEntries(named, ['en'], (message) => expect.fail(message))).toMatchObject(
    named.map((one) => ({ ...one, kind: 'unknown', lang: 'en' })),
  );
  await expect(
    loadEntries([{ protocol: 'constructor', code: '1' }], ['en'], (message) => expect.fail(message)),
  ).rejects.toThrow(`wirecodes: no protocol 'constructor'. It is one of ${protocolNames.join(', ')}.`);
});

it('takes each code once, by its number or its name', async () => {
  const load = (codes: string) =>
    loadEntries(readAttributes('compare', { codes }).codes, ['en'], (message) => expect.fail(message));
  for (const codes of ['http 401 401', 'http 401 Unauthorized', 'http:401 grpc:16 http:401']) {
    await expect(load(codes)).rejects.toThrow("wirecodes: 'codes' holds 401 twice. Give each code once.");
  }
  expect(await load('grpc 10 dns 10')).toHaveLength(2);
});
