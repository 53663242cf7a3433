import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { extendCatalog, extendLocale } from '../../src/define/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecodes-own-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const snippets = join(import.meta.dirname, '../../stories/guides/snippets');
const read = (name: string) => JSON.parse(readFileSync(join(snippets, name), 'utf8')) as Record<string, object>;
const shop = read('shop.json');
const shopWords = read('shop.en.json');

function file(name: string, data: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(data));
  return path;
}

const own = (catalog: string, ...locales: readonly string[]) => [
  '--catalog',
  catalog,
  ...locales.flatMap((locale) => ['--locale', locale]),
];
const ofShop = own(join(snippets, 'shop.json'), join(snippets, 'shop.en.json'));
const firstLine = (text: string) => text.split('\n')[0];

describe('a catalog of a protocol of your own', () => {
  it.each(['card_declined', 'Card-Declined', 'shop card_declined', 'shop:card_declined', 'SHOP card_declined'])(
    'explains %s',
    (text) => {
      const { stdout, stderr, status } = run(['explain', text, ...ofShop]);
      expect(run(['explain', ...text.split(' '), ...ofShop]).stdout).toBe(stdout);
      expect([firstLine(stdout), stderr, status]).toEqual(['Shop card_declined Card declined', '', 0]);
    },
  );

  it('stands beside the protocols that there are', () => {
    expect(firstLine(run(['explain', '1006', ...ofShop]).stdout)).toBe('WebSocket 1006 Abnormal Closure');
    const compared = run(['compare', 'shop', 'card_declined', 'http', '402', ...ofShop, '--format', 'markdown']);
    expect(firstLine(compared.stdout)).toBe('# Shop card_declined Card declined vs HTTP 402 Payment Required');
    const list = (...words: readonly string[]) =>
      new Set(
        (JSON.parse(run(['list', ...words, ...ofShop, '--format', 'json']).stdout) as { protocol: string }[]).map(
          ({ protocol }) => protocol,
        ),
      );
    expect(list('shop')).toEqual(new Set(['shop']));
    expect(list().size).toBeGreaterThan(list('http', 'shop').size);
    expect(list()).toContain('shop');
  });

  it('is meant before all others, and says so', () => {
    const codes = { 404: { ...(shop['codes'] as { card_declined: object }).card_declined, phrase: 'NO_SUCH_ARTICLE' } };
    const words = { 404: (shopWords['codes'] as { card_declined: object }).card_declined };
    const catalog = file('numbers.json', { ...shop, codes });
    const { stdout, stderr } = run([
      'explain',
      '404',
      ...own(catalog, file('numbers.en.json', { ...shopWords, codes: words })),
    ]);
    expect([firstLine(stdout), stderr]).toEqual([
      'Shop 404 NO_SUCH_ARTICLE (Card declined)',
      "wirecodes: '404' is shop 404; it may also be http 404.\n",
    ]);
  });

  it('may have words in several languages, also in those that wirecodes does not speak', () => {
    const { messages } = ko;
    const italian = file('shop.it.json', {
      ...shopWords,
      lang: 'it',
      messages: {
        ...messages,
        progress: { other: '{done}/{total}' },
        found: { other: '{count}' },
        more: { other: '{count}' },
      },
    });
    const catalog = join(snippets, 'shop.json');
    const both = own(catalog, join(snippets, 'shop.en.json'), italian);
    const explained = run(['explain', 'card_declined', ...both, '--lang', 'it', '--format', 'json']);
    expect([explained.stderr, JSON.parse(explained.stdout)]).toEqual(['', expect.objectContaining({ lang: 'it' })]);
    expect(run(['explain', 'card_declined', ...own(catalog, italian)], { LANG: 'de_DE.UTF-8' })).toMatchObject({
      stderr: "wirecodes: no words of shop in 'de', so these are in 'it'. There are it.\n",
      status: 0,
    });
    const out = join(folder, 'languages');
    expect(run(['export', '--out', out, '--protocol', 'shop', ...both]).status).toBe(0);
    expect(readdirSync(out).toSorted()).toEqual(['en', 'index.json', 'it']);
  });

  it('is exported with the others', () => {
    const out = join(folder, 'exported');
    const { stderr, status } = run(['export', '--out', out, '--protocol', 'shop,dns', '--lang', 'en', ...ofShop]);
    expect([stderr, status]).toEqual([expect.stringMatching(/^wirecodes: \d+ written, 0 unchanged[^\n]+\n$/), 0]);
    const { parts } = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { parts: { path: string }[] };
    expect(parts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['en/shop', 'en/shop/card_declined', 'en/dns/3']),
    );
    expect(readFileSync(join(out, 'en/shop/card_declined.html'), 'utf8')).toContain('Ask for another card.');
  });
});

it('a catalog that extends a standard one takes its place', () => {
  const catalog = extendCatalog(websocket, { codes: { 4401: { phrase: 'TOKEN_EXPIRED', sentBy: 'server' } } });
  const words = extendLocale(catalog, ko, {
    codes: {
      4401: {
        name: '토큰 만료',
        summary: '연결을 연 토큰이 만료되었습니다.',
        when: '탭이 한 시간 넘게 열려 있을 때 보입니다.',
        fixes: [{ who: 'client', text: '새 토큰을 받으세요.' }],
        choose: '유효했던 토큰이 만료되면 4401을 쓰세요.',
        endUser: '다시 로그인해 주세요.',
      },
    },
  });
  const extended = [...own(file('ws.json', catalog), file('ws.ko.json', words)), '--lang', 'ko'];
  for (const asked of [['4401'], ['TOKEN_EXPIRED'], ['websocket', '4401'], ['WebSocket closed: 4401']]) {
    const { stdout, status } = run(['explain', ...asked, ...extended]);
    expect([firstLine(stdout), status]).toEqual(['WebSocket 4401 TOKEN_EXPIRED (토큰 만료)', 0]);
  }
  expect(run(['explain', '1006', ...extended]).stdout).toBe(run(['explain', '1006', '--lang', 'ko']).stdout);
});

describe('says in one line what is wrong', () => {
  it.each([
    [
      'words without their codes',
      ['--locale', 'x.json'],
      '--locale needs --catalog, the codes that its words are for.',
      2,
    ],
    ['codes without words', ['--catalog', 'x.json'], '--catalog needs --locale, the words for its codes.', 2],
    ['a file that is not there', own(join(folder, 'none.json'), 'x.json'), 'cannot read', 2],
    ['no JSON', own(join(snippets, 'shop.json'), join(snippets, 'parse.ts')), 'parse.ts is not valid JSON', 1],
    [
      'two of a language',
      [...ofShop, '--locale', join(snippets, 'shop.en.json')],
      "shop.en.json is one more --locale in 'en'.",
      2,
    ],
    ['a language that nothing is in', [...ofShop, '--lang', 'xx'], "no words in 'xx'.", 2],
  ])('%s', (_, args, message, expected) => {
    for (const command of [['explain', '1006'], ['compare', '1006', '1015'], ['list'], ['export', '--out', folder]]) {
      const { stdout, stderr, status } = run([...command, ...args]);
      expect([stdout, status]).toEqual(['', expected]);
      expect(stderr).toMatch(/^wirecodes: [^\n]+\n$/);
      expect(stderr).toContain(message);
    }
  });

  it('with the file, the place, how to fix it, and how to see all problems', () => {
    const catalog = join(snippets, 'shop.json');
    const bad = file('bad.json', { ...shop, stages: ['request'] });
    expect(run(['explain', 'card_declined', ...own(bad, 'x.json')])).toEqual({
      stdout: '',
      stderr: `wirecodes: ${bad}: codes.card_declined.stages[0]: "bank" is not a choice here. Use "request".\n`,
      status: 1,
    });
    const {
      name: _,
      summary: __,
      ...less
    } = (shopWords['codes'] as { card_declined: Record<string, unknown> }).card_declined;
    const words = file('less.json', { ...shopWords, codes: { card_declined: less } });
    const { stderr, status } = run(['list', ...own(catalog, words)]);
    expect([stderr, status]).toEqual([
      `wirecodes: ${words}: codes.card_declined.name: It is missing. Add it. wirecodes check ${catalog} ${words} lists all 2 problems.\n`,
      1,
    ]);
  });

  it('of a code that is not there', () => {
    expect(run(['explain', 'shop', 'card_decline', ...ofShop])).toEqual({
      stdout: '',
      stderr: "wirecodes: shop has no code 'card_decline'. Did you mean card_declined?\n",
      status: 2,
    });
    expect(run(['explain', 'shop', ...ofShop]).stderr).toContain("Name a code after it, as in 'shop card_declined'.");
    expect(run(['list', 'shp', ...ofShop]).stderr).toContain("unknown protocol 'shp'. Did you mean shop?");
  });
});

describe('shows what is hostile safely', () => {
  const hidden = /[^\P{C}\n]/u;

  it('the name of a file, and what stands in it', () => {
    const name = 'own\u001b]0;x\u0007\u202ea.json';
    const evil = 'x\u001b[31m\u202e\u0000';
    const catalog = file(`ok${name}`, shop);
    const runs = [
      run(['list', 'shop', ...own(catalog, file(`words${name}`, shopWords))]),
      run(['list', 'shop', ...own(catalog, file(`evil${name}`, { ...shopWords, lang: evil, [evil]: evil }))]),
      run(['list', 'shop', ...own(file(`evil-catalog${name}`, { ...shop, protocol: evil }), name)]),
      run(['list', 'shop', ...own(join(folder, `missing${name}`), name)]),
    ];
    expect(runs.map(({ status }) => status)).toEqual([0, 1, 1, 2]);
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toMatch(hidden);
  });

  it('markup is text, an address is no script, and no code leads out of the folder', () => {
    const facts = (shop['codes'] as { card_declined: object }).card_declined;
    const words = {
      ...(shopWords['codes'] as { card_declined: object }).card_declined,
      name: '<img src=x onerror=alert(1)>',
      summary: '[x](javascript:alert(1)) </script>',
    };
    const code = 'a/../../../b';
    const catalog = file('markup.json', { ...shop, codes: { [code]: { ...facts, phrase: '<b>' } } });
    const out = join(folder, 'deep/markup');
    const locale = file('markup.en.json', { ...shopWords, codes: { [code]: words } });
    expect(run(['export', '--out', out, '--protocol', 'shop', ...own(catalog, locale)]).status).toBe(0);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['markup']);
    expect(readdirSync(join(out, 'en/shop')).toSorted()).toEqual(
      ['html', 'json', 'md'].map((extension) => `a%2F..%2F..%2F..%2Fb.${extension}`),
    );
    const of = (extension: string) =>
      readFileSync(join(out, `en/shop/${encodeURIComponent(code)}.${extension}`), 'utf8');
    expect(of('html')).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(of('html')).not.toMatch(/<img|<b>|<\/script/);
    expect(of('md')).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript:/);
  });

  it('two codes whose parts would be one are an error', () => {
    const facts = (shop['codes'] as { card_declined: object }).card_declined;
    const words = (shopWords['codes'] as { card_declined: object }).card_declined;
    const both = (one: object, two: object) => ({
      'a-vs-b': one,
      a: two,
      b: { ...two, ...('phrase' in two && { phrase: 'b' }) },
    });
    const catalog = file('twice.json', { ...shop, codes: both({ ...facts, phrase: 'ab' }, { ...facts, phrase: 'a' }) });
    const locale = file('twice.en.json', { ...shopWords, codes: both(words, words) });
    const args = [
      'export',
      '--out',
      join(folder, 'twice'),
      '--protocol',
      'shop',
      ...own(catalog, locale),
      '--pairs',
      'all',
    ];
    expect(run(args)).toEqual({
      stdout: '',
      stderr: 'wirecodes: two parts would be called en/shop/a-vs-b. Rename one of the codes.\n',
      status: 1,
    });
  });
});
