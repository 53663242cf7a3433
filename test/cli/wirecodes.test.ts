import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { websocket } from '../../src/catalogs/websocket.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { toMarkdown } from '../../src/markdown/index.js';
import { plainText } from '../../src/text/plainText.js';
import { compareEntries } from '../../src/selectors/compareEntries.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { languages } from '../../src/languages.js';
import { protocolNames } from '../../src/protocols.js';
import { protocols, stringsOf } from '../support/fixtures.js';
import { bin, plain, run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecodes-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, data: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');
const firstLine = (text: string) => text.split('\n')[0];

describe('explain', () => {
  it.each([
    [['1006'], 'WebSocket 1006 Abnormal Closure'],
    [['404'], 'HTTP 404 Not Found'],
    [['14'], 'gRPC 14 UNAVAILABLE'],
    [['grpc', '14'], 'gRPC 14 UNAVAILABLE'],
    [['grpc 14'], 'gRPC 14 UNAVAILABLE'],
    [['UNAVAILABLE'], 'gRPC 14 UNAVAILABLE'],
    [['grpc', 'not', 'found', '--lang', 'ko'], 'gRPC 5 NOT_FOUND (찾을 수 없음)'],
    [['HTTP 404 Not Found'], 'HTTP 404 Not Found'],
    [['http', 'not', 'found'], 'HTTP 404 Not Found'],
    [['4123'], 'WebSocket 4123 Private use'],
    [['HTTP', '777'], 'HTTP 777 Invalid status'],
    [['1006', '--lang', 'ko'], 'WebSocket 1006 비정상 종료'],
    [['--lang=ko-KR', '1006'], 'WebSocket 1006 비정상 종료'],
    [['--lang=ko_KR.UTF-8', '1006'], 'WebSocket 1006 비정상 종료'],
  ])('%j', (args, title) => {
    const { stdout, stderr, status } = run(['explain', ...args]);
    expect([firstLine(stdout), stderr, status]).toEqual([title, '', 0]);
  });

  it.each([
    ["WebSocket connection to 'wss://a.example/' failed: Unexpected response code: 403", 'HTTP 403 Forbidden'],
    ['rpc error: code = Unavailable desc = connection refused', 'gRPC 14 UNAVAILABLE'],
    ['[error] 7#7: *1 upstream timed out (110: Connection timed out) while reading', 'HTTP 504 Gateway Timeout'],
  ])('reads %s', (line, title) => {
    const { stdout, stderr, status } = run(['explain', line]);
    expect([firstLine(stdout), status]).toEqual([title, 0]);
    expect(stderr).toMatch(/^wirecodes: read '.+' as \w+ \d+[^\n]*\n$/);
    for (const args of [['explain'], ['explain', '-']]) {
      const piped = spawnSync(process.execPath, [bin, ...args], { env: plain, encoding: 'utf8', input: `\n${line}\n` });
      expect([piped.stdout, piped.stderr, piped.status]).toEqual([stdout, stderr, 0]);
    }
  });

  it('reads the first of several lines that says something', () => {
    const input = 'Starting up\nListening on 8080\nUnexpected response code: 403\n';
    const { stdout, status } = spawnSync(process.execPath, [bin, 'explain'], { env: plain, encoding: 'utf8', input });
    expect([firstLine(stdout), status]).toEqual(['HTTP 403 Forbidden', 0]);
    const nothing = spawnSync(process.execPath, [bin, 'explain'], {
      env: plain,
      encoding: 'utf8',
      input: 'a b\nc d\n',
    });
    expect([nothing.stdout, nothing.status]).toEqual(['', 2]);
    expect(nothing.stderr).toBe(
      'wirecodes: none of the 2 lines is a code, a code name or a log line that wirecodes can read.\n',
    );
  });

  describe('of a long log', () => {
    const jobs = (count: number) => Array.from({ length: count }, (_, job) => `INFO handling job ${job}`).join('\n');
    const said = (input: string) => {
      const { stdout, stderr } = spawnSync(process.execPath, [bin, 'explain'], { env: plain, encoding: 'utf8', input });
      return [firstLine(stdout), stderr];
    };
    const cut = 'wirecodes: read only the last 65,536 characters of standard input. Lines are counted from there.\n';

    it('reads the end, and says that it left something out', () => {
      expect(said(`HTTP/1.1 404\n${jobs(9000)}\nconnect ECONNREFUSED 1.1.1.1:1\n`)).toEqual([
        'Network ECONNREFUSED Connection Refused',
        `${cut}wirecodes: read 'ECONNREFUSED' as net ECONNREFUSED.\n`,
      ]);
    });

    it('starts with a whole line', () => {
      expect(said(`x 1006\n${'a'.repeat(65_531)}`)).toEqual(['', expect.stringContaining("'aaaa")]);
      expect(said(`1006\n${'a'.repeat(65_531)}`)).toEqual(['WebSocket 1006 Abnormal Closure', '']);
      expect(said(`\n1006\n${'a'.repeat(65_531)}`)).toEqual(['WebSocket 1006 Abnormal Closure', cut]);
    });
  });

  describe('of several lines', () => {
    const refused =
      '2026/01/01 10:00:00 [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream';
    const access = (status: number) => `10.0.0.1 - - [01/Jan/2026:10:00:00 +0000] "GET / HTTP/1.1" ${status} 157`;
    const said = (...lines: readonly (number | string)[]) => {
      const input = `${lines.join('\n')}\n`;
      const { stdout, stderr } = spawnSync(process.execPath, [bin, 'explain'], { env: plain, encoding: 'utf8', input });
      return [firstLine(stdout), stderr];
    };
    const read =
      "wirecodes: read 'connect() failed (111: Connection refused) while connecting to upstream' as http 502";

    it('reads that which names the cause, in either order', () => {
      const expected = ['HTTP 502 Bad Gateway', `${read}; it may mean net ECONNREFUSED.\n`];
      expect(said(access(502), refused)).toEqual(expected);
      expect(said(refused, access(502))).toEqual(expected);
    });

    it('says which it read where others name other codes', () => {
      expect(said('Started', access(502), access(404), refused, access(502), 'ws closed: 1006')).toEqual([
        'HTTP 502 Bad Gateway',
        `${read}; it may mean net ECONNREFUSED. That is line 4 of 6. 2 lines name other codes.\n`,
      ]);
      expect(said(404, 401)).toEqual([
        'HTTP 404 Not Found',
        'wirecodes: read line 1 of 2. One line names another code.\n',
      ]);
    });

    it.each([
      ['HTTP 503 Service Unavailable', [access(200), access(503)]],
      ['HTTP 502 Bad Gateway', [access(304), refused]],
      ['HTTP 502 Bad Gateway', ['HTTP/1.1 200 Connection established', '', 'HTTP/1.1 502 Bad Gateway']],
      ['HTTP 404 Not Found', ['HTTP/2 301', 'location: /b', '', 'HTTP/2 404']],
      ['HTTP 422 Unprocessable Content', ['HTTP/1.1 100 Continue', '', 'HTTP/1.1 422 Unprocessable Content']],
      ['WebSocket 1006 Abnormal Closure', ['[info] websocket closed 1000', '[error] websocket closed 1006']],
      ['gRPC 14 UNAVAILABLE', ['rpc error: code = OK desc =', 'rpc error: code = Unavailable desc = closing']],
      ['HTTP 502 Bad Gateway', [access(200), access(404), refused]],
      ['HTTP 200 OK', [access(200), access(304)]],
    ])('reads the failure, rather with its cause: %s', (title, lines) => {
      expect(said(...lines)[0]).toBe(title);
    });

    it('gives no failure the cause of another', () => {
      const reset =
        '2026/01/01 10:00:00 [error] 7#7: *1 recv() failed (104: Connection reset by peer) while reading response header from upstream';
      for (const other of ['x509: certificate has expired', 'connect ECONNREFUSED 10.0.0.5:5432']) {
        expect(said(other, reset)[1]).toMatch(
          /as http 502; it may mean net ECONNRESET\. That is line 2 of 2\. One line names another code\.\n$/,
        );
      }
      expect(said('websocket 1006', 'ECONNREFUSED')).toEqual([
        'WebSocket 1006 Abnormal Closure',
        'wirecodes: read line 1 of 2. One line names another code.\n',
      ]);
    });

    it('reads all of them together where no line alone says the code, and names no line then', () => {
      const trace = [
        'Started',
        'java.io.EOFException',
        '\tat okhttp3.internal.ws.WebSocketReader.readHeader(A.java:113)',
      ];
      const note = "wirecodes: read 'EOFException' as websocket 1006; it may mean net EOF.";
      expect(said(...trace)).toEqual(['WebSocket 1006 Abnormal Closure', `${note}\n`]);
      expect(said(...trace, 404)[1]).toBe(`${note} One line names another code.\n`);
    });

    it('says no more where the others are its cause, or name none', () => {
      expect(said('HTTP 503 from upstream', 'Caused by: connect ECONNREFUSED', '  at Socket.connect')).toEqual([
        'HTTP 503 Service Unavailable',
        "wirecodes: read 'HTTP 503' as http 503; it may mean net ECONNREFUSED.\n",
      ]);
    });
  });

  it('says how it read what names the code in other words', () => {
    expect(run(['explain', 'error code: 1020'])).toMatchObject({
      stderr: "wirecodes: read 'error code: 1020' as http 403.\n",
    });
    expect(run(['explain', 'error code: 522'])).toMatchObject({ stderr: '' });
  });

  it('takes the spelling of a name for its protocol, and says so', () => {
    expect(run(['explain', 'NOT_FOUND'])).toMatchObject({
      stderr: "wirecodes: 'NOT_FOUND' is grpc 5 NOT_FOUND; it may also be http 404.\n",
      status: 0,
    });
  });

  it('gives programs what a line said, besides the entry', () => {
    const line = 'Unexpected response code: 403';
    const data = JSON.parse(run(['explain', line, '--format', 'json']).stdout) as { observation: object };
    expect(data).toMatchObject({ protocol: 'http', code: 403, observation: { code: 403, stages: ['upgrade'] } });
  });

  it('says everything that the entry says', () => {
    const { stdout } = run(['explain', '1006', '--full']);
    const entry = selectCode(websocket, 1006, en);
    const missing = stringsOf(entry.text).filter(
      ([path, text]) => !/\.(?:who|id|protocol)$/.test(path) && !flat(stdout).includes(flat(plainText(text))),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    [{ LANG: 'ko_KR.UTF-8' }, '비정상 종료'],
    [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'C' }, 'Abnormal Closure'],
    [{ LC_ALL: 'tr_TR', LANG: 'de_DE' }, 'Anormal kapanış'],
    [{ LANG: 'ko_KR@euro' }, '비정상 종료'],
    [{ LANG: 'xx_XX.UTF-8' }, 'Abnormal Closure'],
  ])('speaks the language of %j', (env, name) => {
    expect(firstLine(run(['explain', '1006'], env).stdout)?.toLowerCase()).toBe(`websocket 1006 ${name.toLowerCase()}`);
  });
});

it('loads the words of no other protocol and language than it prints', () => {
  const hook = `import { writeSync } from 'node:fs';
    export const load = (url, context, next) => {
      const words = /locales.(\\w+).(\\w+).index\\.js$/.exec(url);
      if (words) writeSync(2, words[1] + ' ' + words[2] + '\\n');
      return next(url, context);
    };`;
  const register = `import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`;
  const node = ['--import', `data:text/javascript,${encodeURIComponent(register)}`];
  expect(run(['explain', '14', '--lang', 'ko'], {}, node).stderr).toBe('grpc ko\n');
  expect(run(['compare', '1006', '404'], {}, node).stderr).toBe('websocket en\nhttp en\n');
  expect(run(['explain', 'OK'], {}, node).stderr).toMatch(/^wirecodes: 'OK' may be/);
});

describe('compare', () => {
  it.each([
    [['websocket', '1006', '1015'], 'WebSocket 1006 Abnormal Closure vs 1015 TLS Handshake Failure'],
    [['1006', '1015'], 'WebSocket 1006 Abnormal Closure vs 1015 TLS Handshake Failure'],
    [['http', '401', 'http:403'], 'HTTP 401 Unauthorized vs 403 Forbidden'],
    [['http', '503', 'grpc:UNAVAILABLE'], 'HTTP 503 Service Unavailable vs gRPC 14 Unavailable'],
    [['http', '503', 'grpc', 'UNAVAILABLE'], 'HTTP 503 Service Unavailable vs gRPC 14 Unavailable'],
  ])('%j', (args, title) => {
    const { stdout, status } = run(['compare', ...args, '--format', 'markdown']);
    expect([firstLine(stdout), status]).toEqual([`# ${title}`, 0]);
  });

  it.each([
    ['10 14', 'grpc 10 14'],
    ['forbidden unauthorized', 'http 403 401'],
    ['1006, 404, 1015', 'websocket 1006 1015 http 404'],
    ['401 403 401', 'http 401 403'],
  ])('takes what explain suggests for %j', (text, codes) => {
    expect(run(['explain', text]).stderr).toMatch(new RegExp(` wirecodes compare ${codes}\\.\\n$`));
    expect(run(['compare', ...codes.split(' ')])).toMatchObject({ stderr: '', status: 0 });
  });

  it('writes text, Markdown, HTML and JSON', () => {
    const args = ['compare', 'websocket', '1006', '1015', '--lang', 'ko', '--format'];
    const entries = [selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)];
    expect(flat(run([...args, 'text']).stdout)).toContain(flat(ko.pairs['1006-1015']?.decisive ?? ''));
    expect(run([...args, 'markdown']).stdout).toBe(toMarkdown(entries, { headingLevel: 1 }));
    expect(run([...args, 'html']).stdout).toMatch(/^<article class="wire-CompareView" lang="ko"[^]*<\/article>\n$/);
    expect(JSON.parse(run([...args, 'json']).stdout)).toStrictEqual(compareEntries(entries));
  });

  it.each([40, 64, 100])('stays within %i columns, also where characters take two', (columns) => {
    const { stdout } = run(['compare', '1006', '1015', '--lang', 'ko'], { COLUMNS: String(columns) });
    // What is to be copied is in one piece: a terminal wraps it by itself.
    const commands = [1006, 1015].flatMap((code) =>
      selectCode(websocket, code as 1006, ko).text.fixes.flatMap(({ run: command }) => command?.split('\n') ?? []),
    );
    const long = stdout
      .split('\n')
      .filter((line) => !line.includes('https://') && !commands.includes(line.trim()) && stringWidth(line) > columns);
    expect(long).toEqual([]);
    expect(stdout.split('\n').some((line) => stringWidth(line) > columns * 0.85)).toBe(true);
  });

  it('has colours where they are wanted, and says the same with them', () => {
    const args = ['compare', '1006', '1015'];
    const piped = run(args).stdout;
    expect(piped).not.toContain('\u001b');
    const { stdout } = run(args, { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[36m1006\u001b[39m');
    expect(stripVTControlCharacters(stdout)).toBe(piped);
    expect(run(args, { FORCE_COLOR: '0' }).stdout).toBe(piped);
    expect(run(args, { NO_COLOR: '1' }).stdout).toBe(piped);
  });
});

describe('list', () => {
  it('lists every code of every protocol', () => {
    const data = JSON.parse(run(['list', '--format', 'json']).stdout) as { protocol: string; code: number }[];
    expect(data.map(({ protocol, code }) => `${protocol} ${code}`)).toEqual(
      protocols.flatMap(({ catalog }) => Object.keys(catalog.codes).map((code) => `${catalog.protocol} ${code}`)),
    );
  });

  it('lists a class', () => {
    const { stdout } = run(['list', 'http', '--class', '30x', '--format', 'markdown']);
    expect(stdout.match(/^- \*\*30\d /gm)).toHaveLength(9);
    expect(stdout.match(/^- /gm)).toHaveLength(9);
    expect(firstLine(stdout)).toBe('# HTTP: Status codes');
    expect(run(['list', 'http', '--class', '4xx']).stdout).toMatch(/^404 {2}Not Found$/m);
    expect(run(['list', 'http', '--format', 'html']).stdout).toMatch(/^<section class="wire-CodeIndex"/);
  });

  it('ends quietly when its reader does', () => {
    const { stdout, stderr, status } = spawnSync(
      'sh',
      ['-c', `"$0" "$1" list --lang ko | head -n 1`, process.execPath, bin],
      {
        env: plain,
        encoding: 'utf8',
      },
    );
    expect([stdout.split('\n').length, stderr, status]).toEqual([2, '', 0]);
  });
});

it.skipIf(!existsSync('/dev/full'))('says in one line that its output is full', () => {
  for (const args of ['list', 'explain 1006', `check ${file('full.json', websocket)}`]) {
    const { stderr, status } = spawnSync('sh', ['-c', `"$0" "$1" ${args} > /dev/full`, process.execPath, bin], {
      env: plain,
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual([expect.stringMatching(/^wirecodes: ENOSPC[^\n]*\n$/), 1]);
  }
});

describe('check', () => {
  const locale = { ...ko, pairs: undefined, messages: undefined };

  it('finds a sound catalog and its words sound', () => {
    const args = [file('catalog.json', websocket), file('ko.json', locale)] as const;
    const { stdout, status } = run(['check', ...args]);
    expect([stdout, status]).toEqual([`${args[0]} is sound.\n${args[1]} is sound.\n`, 0]);
  });

  it('says where each problem is, and ends with status 1', () => {
    const bad = {
      ...websocket,
      codes: { ...websocket.codes, 1006: { ...websocket.codes[1006], severity: 'bad', spec: [] } },
    };
    const path = file('bad.json', bad);
    const { stdout, stderr, status } = run(['check', path]);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/bad\.json: codes\.1006\.severity: "bad" is not a choice here\. Use /),
      expect.stringContaining('bad.json: codes.1006.spec: '),
      '',
    ]);
    expect([stderr, status]).toEqual([`wirecodes: 2 problems in ${path}.\n`, 1]);
    const { 1006: _, ...codes } = ko.codes;
    const words = run(['check', file('catalog.json', websocket), file('less.json', { ...locale, codes })]);
    expect([words.stdout, words.status]).toEqual([expect.stringContaining('less.json: codes'), 1]);
  });

  it('finds a key that stands twice, beside all else', () => {
    const { 1006: facts } = websocket.codes;
    const twice = (data: object, at: string, more: string) => JSON.stringify(data).replace(at, `${more},${at}`);
    const catalog = file('twice.json', twice(websocket, '"1006":', `"1006":${JSON.stringify(facts)}`));
    expect(run(['check', catalog])).toEqual({
      stdout: `${catalog}: codes.1006: Duplicate key. Rename one, or remove it.\n`,
      stderr: `wirecodes: one problem in ${catalog}.\n`,
      status: 1,
    });
    const words = file('twice.ko.json', twice({ ...locale, dir: 'up' }, '"lang":', '"lang":"ko"'));
    expect(run(['check', file('catalog.json', websocket), words]).stdout).toBe(
      `${words}: lang: Duplicate key. Rename one, or remove it.\n` +
        `${words}: dir: "up" is not a choice here. Use "ltr", "rtl".\n`,
    );
    expect(run(['list', '--catalog', catalog, '--locale', words]).stderr).toContain('codes.1006: Duplicate key.');
  });

  it('says which languages bring the messages, where they are left out', () => {
    const tags = Object.keys(languages).join(', ');
    const check = (words: object) =>
      run(['check', file('catalog.json', websocket), file('words.json', words)]).stdout.replace(/^\S+: /gm, '');
    expect(check({ ...locale, lang: 'deutsch' })).toBe(
      `lang: wirecodes has no built-in messages in "deutsch". Use one of ${tags}; or add 'messages'.\n`,
    );
    expect(check({ ...locale, lang: undefined })).toBe('lang: It is missing. Add it.\n');
    expect(check({ ...locale, lang: 'sv', messages: {} })).toMatch(/^messages\.description: It is missing\./);
  });

  it('says what is not valid JSON and where, and what is not there', () => {
    const broken = run(['check', file('broken.json', '{\n  "stages": [],\n  "codes": {}, }\n')]);
    expect([broken.stderr, broken.status]).toEqual([
      expect.stringMatching(
        /^wirecodes: \S+broken\.json is not valid JSON, line 3, column 16: Expected double-quoted property name\.\n$/,
      ),
      1,
    ]);
    expect(run(['check', file('comment.json', '// Ours\n{}')]).stderr).toMatch(
      /is not valid JSON, line 1, column 1: Unexpected token '\/'\.\n$/,
    );
    expect(run(['check', file('empty.json', '')]).stderr).toContain(
      'is not valid JSON, line 1, column 1: Unexpected end',
    );
    const missing = run(['check', join(folder, 'missing.json')]);
    expect([missing.stderr, missing.status]).toEqual([expect.stringMatching(/^wirecodes: cannot read .*\n$/), 2]);
  });

  it('keeps the name of a file from being obeyed by a terminal', () => {
    const name = 'bad\u001b]0;x\u0007\u202ea.json';
    const runs = [
      run(['check', file(`sound${name}`, websocket)]),
      run(['check', file(`unsound${name}`, {})]),
      run(['check', file(`broken${name}`, '{')]),
      run(['check', join(folder, `missing${name}`)]),
    ];
    expect(runs.map(({ status }) => status)).toEqual([0, 1, 1, 2]);
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
  });
});

it.each([
  [['explian', '4'], "unknown command 'explian'. Did you mean explain?"],
  [['--lang', 'ko'], 'no command.'],
  [['explain', '4', '--langg', 'ko'], "unknown option '--langg' of explain. Did you mean --lang?"],
  [['explain', '4', '-x'], "unknown option '-x' of explain."],
  [['list', '--shard', '1/2'], "unknown option '--shard' of list."],
  [['explain', '4', '--lang'], "option '--lang' needs a value."],
  [
    ['explain', '4', '--lang', 'kr'],
    `no words in 'kr'. Did you mean ar or fr or ko? It speaks ${Object.keys(languages).join(', ')}.`,
  ],
  [
    ['explain', '4', '--format', 'jsn'],
    "unknown format 'jsn'. Did you mean json? It takes text, markdown, html, json.",
  ],
  [['list', 'https'], `unknown protocol 'https'. Did you mean http? It knows ${protocolNames.join(', ')}.`],
  [['list', 'http', '--class', '8xx'], 'no code of class 8xx. There are 1xx, 2xx, 3xx, 4xx, 5xx, 7xx, 9xx.'],
  [['list', '--class', 'many'], "'many' is no class. Write digits and x for any other, as in 4xx."],
  [['explain'], 'explain needs a code, a name or a line of a log.'],
  [['explain', 'OK'], "grpc or http. Name the protocol, as in '"],
  [['explain', '5000'], "grpc or http or websocket. Name the protocol, as in '"],
  [['explain', '1006', '--full=yes'], "option '--full' takes no value."],
  [['explain', 'grcp', '14'], 'Did you mean grpc?'],
  [['explain', 'HTTP'], "'HTTP' is a protocol. Name a code after it, as in 'http 100'."],
  [['explain', 'websocket'], "'websocket' is a protocol. Name a code after it, as in 'websocket 1000'."],
  [
    ['explain', '401 403'],
    "'401 403' names several codes. Explain one, or set them side by side: wirecodes compare http 401 403.",
  ],
  [['explain', 'http', '401', '403'], 'set them side by side: wirecodes compare http 401 403.'],
  [['explain', '502\n404'], "'502 404' names several codes. "],
  [['explain', '1006 1006'], "'1006 1006' is no code, no name of one and no line of a log that can be read."],
  [['explain', '-1'], "'-1' is no code, no name of one and no line of a log that can be read. Did you mean 1?"],
  [['--lang', 'ko', 'explain', 'net', '-111'], "net has no code '-111'."],
  [['explain', 'http', 'nto-found'], "http has no code 'nto-found'. Did you mean Not Found?"],
  [['explain', 'websocket', '1006x'], "websocket has no code '1006x'. Did you mean 1006?"],
  [['explain', 'UNAVALABLE'], 'Did you mean UNAVAILABLE?'],
  [['compare', '1006'], 'compare takes two to four codes, got 1.'],
  [['compare', '1000', '1001', '1002', '1003', '1005'], 'compare takes two to four codes, got 5.'],
  [['compare', 'http', '401', '401'], 'compare got http 401 twice. Name each code once.'],
  [['compare', '404', '410', 'http', 'Not Found'], 'compare got http 404 twice.'],
  [['check'], 'check takes a catalog and perhaps a locale'],
  [['export', '--protocol', 'http'], 'export needs --out DIR'],
  [['export', '--out', 'x', 'http'], "export takes no 'http', only options."],
  [
    ['export', '--out', 'x', '--pairs', 'wordy'],
    "unknown pairs 'wordy'. Did you mean worded? It takes worded, related, all.",
  ],
  [
    ['export', '--out', 'x', '--code-href', '/codes'],
    "'--code-href' lacks {code}. It takes {lang}, {protocol}, {code}",
  ],
  [['export', '--out', 'x', '--compare-href', '/{a}-{c}'], '\'--compare-href\' has an unknown placeholder, "{c}".'],
  [['export', '--out', 'x', '--code-href', 'javascript:{code}'], "'--code-href' is no address of a page."],
  [['export', '--out', 'x', '--protocol', ','], "option '--protocol' names nothing. Leave it out for all."],
  [['export', '--out', 'x', '--lang', ' , '], "option '--lang' names nothing. Leave it out for all."],
  [['export', '--out', 'x', '--format', 'html,text'], "unknown format 'text'. It takes html, markdown, json."],
  [['explain', '\u001b[31m\u202egpj'], 'is no code'],
])('%j: one line on standard error, and status 2', (args, message) => {
  const { stdout, stderr, status } = run(args);
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toMatch(/^wirecodes: [^\n]+\n$/);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\p{Cf}/u);
  expect(stderr).toBe(stripVTControlCharacters(stderr));
});

it('helps, and says its version', () => {
  for (const args of [[], ['help'], ['--help'], ['explain', '-h']]) {
    const { stdout, status } = run(args);
    expect([firstLine(stdout), status]).toEqual(['wirecodes explains status codes and sets them side by side.', 0]);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  }
  expect(run(['--version'])).toEqual({ stdout: `${packageJson.version}\n`, stderr: '', status: 0 });
});

it('runs by its own name', () => {
  expect(execFileSync(bin, ['--version'], { encoding: 'utf8' })).toBe(`${packageJson.version}\n`);
});

it('asks for React only where it writes HTML, and says so where there is none', () => {
  const hook = `export const resolve = (specifier, context, next) => {
    if (/^react/.test(specifier)) throw Object.assign(new Error(specifier), { code: 'ERR_MODULE_NOT_FOUND' });
    return next(specifier, context);
  };`;
  const register = `import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`;
  const node = ['--import', `data:text/javascript,${encodeURIComponent(register)}`];
  expect(run(['compare', '1006', '1015', '--format', 'markdown'], {}, node).status).toBe(0);
  expect(run(['explain', '1006'], {}, node).status).toBe(0);
  expect(run(['explain', '1006', '--format', 'html'], {}, node)).toEqual({
    stdout: '',
    stderr: 'wirecodes: HTML needs React. Install react and react-dom.\n',
    status: 1,
  });
});
