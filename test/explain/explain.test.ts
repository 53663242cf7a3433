import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCloseEvent } from '../../src/adapters/websocket.js';
import { explain } from '../../src/explain/explain.js';
import { codeLists } from '../../src/explain/codeLists.js';
import { findReadings } from '../../src/explain/findReadings.js';
import { languages } from '../../src/languages.js';
import type { Entry } from '../../src/model.js';
import { protocolNames } from '../../src/protocols.js';
import { protocols } from '../support/fixtures.js';

const mark = ({ protocol, code }: Partial<Pick<Entry, 'protocol' | 'code'>>) => `${protocol}:${code}`;
const known = (marks: readonly string[]) =>
  marks.filter((one) => (protocolNames as readonly string[]).includes(one.split(':')[0] ?? ''));
const en = { lang: 'en' } as const;

it.each([
  ['1006', 'websocket:1006'],
  [1006, 'websocket:1006'],
  ['404', 'http:404'],
  ['http 404', 'http:404'],
  ['HTTP:404', 'http:404'],
  ['HTTP 404 Not Found', 'http:404'],
  ['404 Not Found', 'http:404'],
  ['not found', 'http:404'],
  ['Not Found', 'http:404'],
  ['NOT_FOUND', 'grpc:5'],
  ['UNAVAILABLE', 'grpc:14'],
  ['grpc UNAVAILABLE', 'grpc:14'],
  ['gRPC: DeadlineExceeded', 'grpc:4'],
  ['grpc 14', 'grpc:14'],
  ['4123', 'websocket:4123'],
  ['websocket 1006 Abnormal Closure', 'websocket:1006'],
  ["WebSocket connection to 'wss://a.example/' failed: Unexpected response code: 403", 'http:403'],
  ['rpc error: code = Unavailable desc = connection refused', 'grpc:14'],
] as const)('%j is %s', async (input, expected) => {
  const { entry, observation } = await explain(input, en);
  expect(entry && mark(entry)).toBe(expected);
  expect(entry?.lang).toBe('en');
  expect(mark(observation)).toBe(expected);
});

it.each([
  ['a close event', { type: 'close', code: 1006, reason: '', wasClean: false }, 'websocket:1006'],
  ['an event that is known by its reason', { code: 4001, reason: 'gone' }, 'websocket:4001'],
  ['a response', new Response(null, { status: 503 }), 'http:503'],
  ['an error that carries its response', { message: 'x', response: { status: 429, headers: {} } }, 'http:429'],
  ['an error of a server', Object.assign(new Error('no'), { statusCode: 409 }), 'http:409'],
  ['an error of grpc-js', Object.assign(new Error('14 UNAVAILABLE: x'), { code: 14, details: 'x' }), 'grpc:14'],
  ['an error of Connect', Object.assign(new Error('[not_found] x'), { code: 5, rawMessage: 'x' }), 'grpc:5'],
  ['an error with no more than its message', new Error('Unexpected server response: 401'), 'http:401'],
  ['what an adapter gave', fromCloseEvent({ code: 1011 }), 'websocket:1011'],
])('%s is explained', async (_, input, expected) => {
  const { entry } = await explain(input, en);
  expect(entry && mark(entry)).toBe(expected);
});

it('takes a number of any size', async () => {
  expect((await explain(1006n, en)).entry?.code).toBe(1006);
});

it('says what may stand behind it, as far as there are words for it', async () => {
  const { mayMean } = await explain({ code: 1006, wasClean: false }, { lang: 'ko' });
  expect(mayMean.map(mark)).toEqual(['websocket:1015', 'websocket:1002', 'websocket:1007', 'websocket:1009']);
  expect(mayMean.map(({ lang }) => lang)).toEqual(['ko', 'ko', 'ko', 'ko']);
});

it('names the other protocols that have the same number or name', async () => {
  const { entry, others } = await explain('NOT_FOUND', en);
  expect([entry && mark(entry), ...others.map(mark)]).toEqual(['grpc:5', 'http:404']);
  const ten = await explain(10, en);
  const among = ['grpc:10', ...known(['certificate:10', 'tls:10'])];
  expect([ten.entry, ...ten.others].map((one) => one && mark(one))).toEqual(expect.arrayContaining(among));
});

it.each([
  ['unauthorized', 'http:401', 'websocket:3000'],
  ['Forbidden', 'http:403', 'websocket:3003'],
  ['bad gateway', 'http:502', 'websocket:1014'],
])('takes %s for the status of HTTP before the close code that borrowed its name', async (name, first, second) => {
  const { entry, others } = await explain(name, en);
  expect([entry && mark(entry), ...others.map(mark)]).toEqual([first, second]);
});

it.each([
  ['timeout', ['websocket:3008', 'http:408', 'http:440', 'http:504']],
  ['refused', ['dns:5', 'net:ECONNREFUSED']],
])('names the codes whose names end in %s beside the one that is called so', async (word, expected) => {
  const { entry, others } = await explain(word, en);
  expect([entry && mark(entry), ...others.map(mark)]).toEqual(expected);
});

it.each([
  ['ECONNREFUSED', 'net:ECONNREFUSED'],
  ['Error: connect ECONNREFUSED 127.0.0.1:8080', 'net:ECONNREFUSED'],
  [Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' }), 'certificate:10'],
] as const)('%s gives the observation, also where no catalog explains it', async (input, expected) => {
  const { entry, observation } = await explain(input, en);
  expect(mark(observation)).toBe(expected);
  expect(entry && mark(entry)).toBe(known([expected])[0]);
});

it.each(['', ' ', 'hello world', '70000', null, undefined, true, {}, [], Symbol('x'), () => {}, Number.NaN])(
  'recognises nothing in %s',
  async (input) => {
    const { entry, observation, mayMean, others } = await explain(input, en);
    expect([entry, observation.protocol, mayMean, others]).toEqual([undefined, undefined, [], []]);
  },
);

it('never rejects because of what arrives', async () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  await expect(explain(hostile, en)).resolves.toMatchObject({ mayMean: [] });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.anything(), fc.string(), fc.integer()), async (input) => {
      const { observation } = await explain(input, en);
      expect(Array.isArray(observation.mayMean)).toBe(true);
    }),
  );
  const long = 'x '.repeat(1_000_000);
  await expect(explain(long, en)).resolves.toMatchObject({ others: [] });
});

it('says which languages there are', async () => {
  await expect(explain('404', { lang: 'xx' as 'en' })).rejects.toThrow(
    `wirecodes: no words in "xx". explain takes ${Object.keys(languages).join(', ')}.`,
  );
});

it('finds each code of each catalog by its number and by its name', () => {
  expect(Object.keys(codeLists).toSorted()).toEqual([...protocolNames].toSorted());
  for (const { catalog } of protocols) {
    for (const [code, { phrase }] of Object.entries(catalog.codes)) {
      for (const text of [code, phrase]) {
        const { named } = findReadings(text);
        const found = named.map(mark);
        expect(found.length).toBeGreaterThan(0);
        if (text === code) expect(found).toContain(`${catalog.protocol}:${code}`);
        else expect(found.map((one) => one.split(':')[0])).toContain(catalog.protocol);
      }
    }
  }
});

it('keeps a number that nothing defines to the protocol whose numbers look so', () => {
  expect(findReadings('4999').ranged.map(mark)).toEqual(['websocket:4999']);
  expect(findReadings('560').ranged.map(mark)).toEqual(['http:560']);
  expect(findReadings('5000').ranged.length).toBeGreaterThan(1);
});
