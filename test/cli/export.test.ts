import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grpc } from '../../src/catalogs/grpc.js';
import { websocket } from '../../src/catalogs/websocket.js';
import { en as grpcWords } from '../../src/locales/grpc/en/index.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { toMarkdown } from '../../src/markdown/index.js';
import { plainText } from '../../src/text/plainText.js';
import { selectCode } from '../../src/selectors/selectCode.js';
import { bin, plain, run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecodes-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

/** Every file below a folder with its text. */
function filesIn(name: string): Map<string, string> {
  const root = join(folder, name);
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

const exported = (name: string, ...args: readonly string[]) => run(['export', '--out', join(folder, name), ...args]);

/** What an index says of a part. */
interface Part {
  readonly path: string;
  readonly kind: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly codes: readonly { readonly protocol: string; readonly code: number | string; readonly phrase?: string }[];
  readonly links: readonly string[];
  readonly files: { readonly [format: string]: string };
}
const indexOf = (name: string): readonly Part[] =>
  (JSON.parse(readFileSync(join(folder, name, 'index.json'), 'utf8')) as { parts: Part[] }).parts;
const pathsOf = (name: string, kind: string) =>
  indexOf(name)
    .filter((part) => part.kind === kind)
    .map(({ path }) => path);

/** The pairs of one protocol that a locale has words for, as their parts are called. */
const wordedPairs = ({ pairs }: { readonly pairs: object }) =>
  Object.keys(pairs)
    .filter((key) => !key.includes(':'))
    .map((key) => key.replace('-', '-vs-'));

describe('writes parts of pages', () => {
  beforeAll(() => {
    exported('parts', '--protocol', 'websocket,grpc', '--lang', 'ko,de');
  });

  it('for each list of codes, each code, and each pair that has words, and an index of them', () => {
    const files = [...filesIn('parts').keys()];
    expect(pathsOf('parts', 'list')).toEqual(['de/websocket', 'de/grpc', 'ko/websocket', 'ko/grpc']);
    expect(pathsOf('parts', 'code').filter((path) => path.startsWith('ko/websocket/'))).toEqual(
      Object.keys(websocket.codes).map((code) => `ko/websocket/${code}`),
    );
    expect(
      pathsOf('parts', 'pair')
        .filter((path) => path.startsWith('ko/websocket/'))
        .toSorted(),
    ).toEqual(
      wordedPairs(ko)
        .map((pair) => `ko/websocket/${pair}`)
        .toSorted(),
    );
    expect(['index.json', ...indexOf('parts').flatMap((part) => Object.values(part.files))].toSorted()).toEqual(
      files.toSorted(),
    );
  });

  it('in HTML without a page around it, in Markdown, and in JSON', () => {
    const files = filesIn('parts');
    for (const { path, kind } of indexOf('parts')) {
      const html = files.get(`${path}.html`) ?? '';
      const view = { list: 'CodeIndex', code: 'CodeView', pair: 'CompareView' }[kind];
      expect(html, path).toMatch(new RegExp(`^<(section|div|article) class="wire-${view}"[^]*</\\1>\n$`));
      expect(html, path).not.toMatch(/<(?:html|head|body|main|script|style|link)\b| style="| on\w+="/);
      if (kind !== 'list') expect(html.match(/<h1/g), path).toHaveLength(1);
    }
    expect(files.get('ko/websocket/1006-vs-1015.md')).toBe(
      toMarkdown([selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)], { headingLevel: 1 }),
    );
    const printed = (...args: readonly string[]) =>
      JSON.parse(run([...args, '--lang', 'ko', '--format', 'json']).stdout) as unknown;
    const read = (path: string) => JSON.parse(files.get(path) ?? '') as unknown;
    expect(read('ko/websocket/1006.json')).toEqual(printed('explain', '1006'));
    expect(read('ko/websocket/1006-vs-1015.json')).toEqual(printed('compare', '1006', '1015'));
    expect(read('ko/websocket.json')).toEqual(printed('list', 'websocket'));
  });

  it('with an index that says of each what navigation, a sitemap and a search need', () => {
    const parts = indexOf('parts');
    expect(parts.find(({ path }) => path === 'de/websocket/1006-vs-1015')).toEqual({
      path: 'de/websocket/1006-vs-1015',
      kind: 'pair',
      lang: 'de',
      dir: 'ltr',
      title: `WebSocket 1006 ${de.codes[1006].name} ${de.messages.versus} 1015 ${de.codes[1015].name}`,
      description: plainText(de.pairs['1006-1015']?.decisive ?? ''),
      codes: [
        { protocol: 'websocket', code: 1006, phrase: websocket.codes[1006].phrase },
        { protocol: 'websocket', code: 1015, phrase: websocket.codes[1015].phrase },
      ],
      links: expect.arrayContaining(['de/websocket/1006', 'de/websocket/1015', 'de/websocket/1005-vs-1006']) as unknown,
      files: {
        html: 'de/websocket/1006-vs-1015.html',
        markdown: 'de/websocket/1006-vs-1015.md',
        json: 'de/websocket/1006-vs-1015.json',
      },
    });
    const paths = new Set(parts.map(({ path }) => path));
    const reached = new Set(pathsOf('parts', 'list'));
    // What is added while it is gone through is gone through, too.
    for (const path of reached)
      for (const link of parts.find((part) => part.path === path)?.links ?? []) reached.add(link);
    expect([...reached].toSorted()).toEqual([...paths].toSorted());
    for (const { path, title, description, links } of parts) {
      expect(
        [path, title, description].every((text) => text.trim() !== '' && !text.includes('`')),
        path,
      ).toBe(true);
      expect(new Set(links).size, path).toBe(links.length);
      expect(links, path).not.toContain(path);
    }
  });
});

it('writes the pairs that are wanted', () => {
  const codes = Object.keys(websocket.codes).length;
  const [worded = [], related = [], all = []] = ['worded', 'related', 'all'].map((which) => {
    exported(which, '--protocol', 'websocket,net,NET', '--lang', 'en', '--format', 'json', '--pairs', which);
    return pathsOf(which, 'pair');
  });
  expect(related).toEqual(expect.arrayContaining(worded));
  expect(all).toEqual(expect.arrayContaining(related));
  // Words for it stand in either's locale; the steps of 1006 lead to the other.
  expect(worded).toContain('en/net/ECONNRESET-vs-websocket-1006');
  expect(worded).not.toContain('en/net/ECONNREFUSED-vs-websocket-1006');
  expect(related).toContain('en/net/ECONNREFUSED-vs-websocket-1006');
  expect(all.filter((path) => path.startsWith('en/websocket/'))).toHaveLength((codes * (codes - 1)) / 2);
});

it('makes links between the parts where it knows their addresses', () => {
  const addresses = ['--code-href', '/{lang}/{protocol}/{code}', '--compare-href', '/{lang}/{protocol}/{a}-vs-{b}'];
  exported('linked-parts', '--lang', 'tr', '--format', 'html,markdown', ...addresses);
  const paths = new Set(indexOf('linked-parts').map(({ path }) => `/${path}`));
  const links = new Set<string>();
  for (const [path, text] of filesIn('linked-parts')) {
    const found = path.endsWith('.html') ? text.matchAll(/ href="(\/[^"]*)"/g) : text.matchAll(/\]\((\/[^)]*)\)/g);
    for (const [, href = ''] of found) links.add(href);
  }
  expect([...links].filter((href) => !paths.has(href))).toEqual([]);
  expect([...links].filter((href) => href.includes('-vs-')).length).toBeGreaterThan(100);
  expect(links).toContain('/tr/net/ECONNREFUSED');
});

it('leaves alone what is there, and mends what is not', () => {
  const args = ['again', '--protocol', 'grpc', '--lang', 'tr', '--format', 'markdown'] as const;
  exported(...args);
  const before = filesIn('again');
  const times = [...before.keys()].map((path) => statSync(join(folder, 'again', path)).mtimeMs);
  expect(exported(...args).stderr).toContain(`wirecodes: 0 written, ${before.size} unchanged`);
  expect([...before.keys()].map((path) => statSync(join(folder, 'again', path)).mtimeMs)).toEqual(times);
  writeFileSync(join(folder, 'again/tr/grpc/14.md'), '# half');
  rmSync(join(folder, 'again/tr/grpc/4-vs-14.md'));
  expect(exported(...args).stderr).toContain(`wirecodes: 2 written, ${before.size - 2} unchanged`);
  expect(filesIn('again')).toEqual(before);
});

it('killed in the middle leaves no half file, and goes on from there', async () => {
  const args = ['--protocol', 'http', '--lang', 'de,ko', '--format', 'html,markdown'];
  const child = spawn(process.execPath, [bin, 'export', '--out', join(folder, 'killed'), ...args], { env: plain });
  const ended = once(child, 'exit');
  const count = () => {
    try {
      return readdirSync(join(folder, 'killed/de/http')).length;
    } catch {
      return 0;
    }
  };
  await expect.poll(count, { interval: 5, timeout: 20_000 }).toBeGreaterThan(10);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);

  exported('straight', ...args);
  const straight = filesIn('straight');
  const left = [...filesIn('killed')].filter(([path]) => !path.endsWith('.part'));
  expect(left.length).toBeGreaterThan(10);
  expect(left.length).toBeLessThan(straight.size);
  for (const [path, text] of left) expect(text, path).toBe(straight.get(path));
  const { stderr } = exported('killed', ...args);
  expect(stderr).toContain(`${straight.size - left.length} written, ${left.length} unchanged`);
  expect(filesIn('killed')).toEqual(straight);
}, 60_000);

it('holds one part at a time: thousands of parts in a small heap', () => {
  const options = ['--protocol', 'http', '--lang', 'en', '--format', 'markdown', '--pairs', 'all'];
  const args = ['export', ...options, '--out', join(folder, 'many')];
  expect(run(args, {}, ['--max-old-space-size=32']).status).toBe(0);
  expect(readdirSync(join(folder, 'many/en/http')).length).toBeGreaterThan(2000);
}, 60_000);

it('shows how far it is on a terminal', (context) => {
  const command = `"${process.execPath}" "${bin}" export --protocol grpc --lang en --format markdown --out "${join(folder, 'bar')}"`;
  const { stdout, error } = spawnSync('script', ['-qec', command, '/dev/null'], { env: plain, encoding: 'utf8' });
  if (error) context.skip('there is no script(1) to make a terminal');
  const parts = 1 + Object.keys(grpc.codes).length + wordedPairs(grpcWords).length;
  expect(stdout).toMatch(new RegExp(`\\r\\[#+\\.*\\] \\d+/${parts}`));
  expect(stdout).toContain(`\r[##############################] ${parts}/${parts}\r\u001b[K`);
});

it('runs twice at once in one folder', async () => {
  const of = (name: string, tags: string) =>
    ['export', '--out', join(folder, name), '--protocol', 'grpc', '--format', 'markdown', '--lang', tags] as const;
  const runs = ['en,ko', 'de,tr', 'en,ko', 'de,tr'].map(async (tags) => {
    const child = spawn(process.execPath, [bin, ...of('shared', tags)], { env: plain });
    const [status] = (await once(child, 'exit')) as [number | null];
    return status;
  });
  expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
  run(of('apart', 'en,ko,de,tr'));
  const partsOf = (name: string) => new Map([...filesIn(name)].filter(([path]) => path.includes('/')));
  expect(partsOf('shared')).toEqual(partsOf('apart'));
  expect([...filesIn('shared').keys()].toSorted()).toEqual([...filesIn('apart').keys()].toSorted());
}, 60_000);

it('writes again what another run swept away', async () => {
  const args = ['--protocol', 'websocket', '--lang', 'ko', '--pairs', 'all'];
  const child = spawn(process.execPath, [bin, 'export', '--out', join(folder, 'swept'), ...args], { env: plain });
  let swept = 0;
  const ended = once(child, 'exit');
  // As often as runs that start would: each sweeps once.
  while (swept < 5 && child.exitCode === null && child.signalCode === null) {
    try {
      for (const name of readdirSync(join(folder, 'swept')).filter((other) => other.endsWith('.part'))) {
        rmSync(join(folder, 'swept', name));
        swept += 1;
      }
    } catch {
      // It is not there yet, or not any more.
    }
    // oxlint-disable-next-line no-await-in-loop -- the end is told between two turns
    await new Promise(setImmediate);
  }
  expect(await ended).toEqual([0, null]);
  expect(swept).toBeGreaterThan(0);
}, 60_000);

describe('what lies in the folder already', () => {
  const args = ['--protocol', 'grpc', '--lang', 'tr', '--format', 'markdown'] as const;
  const prepare = (name: string): string => {
    mkdirSync(join(folder, name, 'tr/grpc'), { recursive: true });
    writeFileSync(join(folder, `${name}.secret`), 'a secret');
    return join(folder, name);
  };
  const secretOf = (name: string) => readFileSync(join(folder, `${name}.secret`), 'utf8');

  it('a link in the place of a file is replaced, and what it leads to is as it was', () => {
    const out = prepare('linked');
    const links = ['index.json', 'tr/grpc/14.md', '.part-1-of-1', '.wirecodes-0123456789abcdef.part'];
    for (const link of links) symlinkSync(join(folder, 'linked.secret'), join(out, link));
    expect(exported('linked', ...args).status).toBe(0);
    expect(secretOf('linked')).toBe('a secret');
    expect(lstatSync(join(out, 'index.json')).isFile()).toBe(true);
    expect(lstatSync(join(out, 'tr/grpc/14.md')).isFile()).toBe(true);
    expect(readdirSync(out)).not.toContain('.wirecodes-0123456789abcdef.part');
  });

  it.each(['ko', 'ko/grpc'])('a link in the place of the folder %s is not followed', (place) => {
    const name = `led${place.length}`;
    const out = prepare(name);
    const elsewhere = join(folder, `${name}.elsewhere`);
    mkdirSync(elsewhere);
    mkdirSync(join(out, place, '..'), { recursive: true });
    symlinkSync(elsewhere, join(out, place));
    const { stderr, status } = exported(name, '--protocol', 'grpc', '--lang', 'ko');
    expect([stderr, status]).toEqual([
      `wirecodes: ${join(out, place)} is a link, and may lead out of ${out}. Remove it, or choose another --out.\n`,
      1,
    ]);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('the folder itself may be a link', () => {
    symlinkSync(prepare('real'), join(folder, 'alias'));
    expect(exported('alias', ...args).status).toBe(0);
    expect(readdirSync(join(folder, 'real'))).toContain('index.json');
  });

  it('a pipe is replaced, and not waited for', () => {
    const out = prepare('piped');
    for (const path of ['tr/grpc/14.md', '.part-1-of-1', '.wirecodes-0123456789abcdef.part']) {
      execFileSync('mkfifo', [join(out, path)]);
    }
    expect(exported('piped', ...args).status).toBe(0);
    expect(lstatSync(join(out, 'tr/grpc/14.md')).isFile()).toBe(true);
  });

  it('a file that is larger than a string can be is replaced', () => {
    const out = prepare('huge');
    writeFileSync(join(out, 'tr/grpc/14.md'), '');
    truncateSync(join(out, 'tr/grpc/14.md'), 1_200_000_000);
    expect(exported('huge', ...args)).toMatchObject({
      stderr: expect.stringContaining('0 unchanged') as string,
      status: 0,
    });
  });

  it('what a stopped run left is removed', () => {
    const out = prepare('left');
    writeFileSync(join(out, '.wirecodes-0123456789abcdef.part'), '# half');
    writeFileSync(join(out, '.wirecodes.part'), 'whose?');
    exported('left', ...args);
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual(['.wirecodes.part']);
  });
});

it('keeps a name of the folder from being obeyed by a terminal', () => {
  const { stderr, status } = exported(
    'x\u001b]0;x\u0007a',
    '--protocol',
    'grpc',
    '--lang',
    'tr',
    '--format',
    'markdown',
  );
  expect([stderr.includes('\u001b'), stderr.includes('\u0007'), status]).toEqual([false, false, 0]);
});

it('goes on when nobody reads what it says', () => {
  const out = join(folder, 'deaf');
  const { status } = spawnSync(
    'bash',
    [
      '-c',
      `"$0" "$1" export --out "$2" --protocol grpc --lang tr --format markdown 2> >(exec true); exit $?`,
      process.execPath,
      bin,
      out,
    ],
    { env: plain },
  );
  // The index is written last.
  expect([status, readdirSync(out).includes('index.json')]).toEqual([0, true]);
});

it('says in one line where it may not write', () => {
  writeFileSync(join(folder, 'file'), '');
  const { stderr, status } = exported('file', '--protocol', 'grpc', '--lang', 'en');
  expect([stderr, status]).toEqual([expect.stringMatching(/^wirecodes: ENOTDIR[^\n]*\n$/), 1]);
});
