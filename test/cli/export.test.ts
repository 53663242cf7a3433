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
import { dirname, join, normalize } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { toMarkdown } from '../../src/markdown/index.js';
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
const codes = Object.keys(websocket.codes).length;
const pages = codes + (codes * (codes - 1)) / 2;

it('writes whole pages for every code and pair, with an index, a sitemap and no dead link', () => {
  const { stderr, status } = exported(
    'html',
    '--protocol',
    'websocket',
    '--lang',
    'ko,de',
    '--url',
    'https://a.example/b&c',
  );
  expect([status, stderr]).toEqual([
    0,
    `wirecodes: ${2 * (pages + 1) + 4} written, 0 unchanged, in ${join(folder, 'html')}.\n`,
  ]);
  const files = filesIn('html');
  expect(files.size).toBe(2 * (pages + 1) + 4);
  for (const [path, text] of files) {
    if (!path.endsWith('.html')) continue;
    const lang = path.split('/').length > 1 ? path.split('/')[0] : 'en';
    expect(text.startsWith(`<!doctype html>\n<html lang="${lang}" dir="ltr">`), path).toBe(true);
    expect(text.endsWith('</html>\n'), path).toBe(true);
    expect(text, path).toMatch(/<title>[^<]+<\/title>/);
    expect(text, path).not.toMatch(/<script|<style| style="| on\w+="/);
    for (const [, href = ''] of text.matchAll(/ href="([^"#]+)/g)) {
      if (!/^https?:/.test(href))
        expect(files.has(normalize(join(dirname(path), href))), `${path}: ${href}`).toBe(true);
    }
  }
  const listed = [...files.get('sitemap.xml')!.matchAll(/<loc>https:\/\/a\.example\/b&amp;c\/([^<]+)<\/loc>/g)];
  expect(listed.map(([, path = '']) => path).toSorted()).toEqual(
    [...files.keys()].filter((path) => path.endsWith('.html')).toSorted(),
  );
  expect(files.get('styles.css')).toContain('@layer components.wirecodes');
});

it('leaves alone what is there, and mends what is not', () => {
  const args = ['again', '--protocol', 'grpc', '--lang', 'tr', '--format', 'markdown'] as const;
  exported(...args);
  const before = filesIn('again');
  const times = [...before.keys()].map((path) => statSync(join(folder, 'again', path)).mtimeMs);
  expect(exported(...args).stderr).toContain(`wirecodes: 0 written, ${before.size} unchanged`);
  expect([...before.keys()].map((path) => statSync(join(folder, 'again', path)).mtimeMs)).toEqual(times);
  writeFileSync(join(folder, 'again/tr/grpc/14.md'), '# half');
  rmSync(join(folder, 'again/tr/grpc/5-vs-14.md'));
  expect(exported(...args).stderr).toContain(`wirecodes: 2 written, ${before.size - 2} unchanged`);
  expect(filesIn('again')).toEqual(before);
});

it('writes Markdown, in shards that are together the whole', () => {
  const args = ['--protocol', 'websocket', '--lang', 'ko', '--format', 'markdown'];
  exported('whole', ...args);
  const whole = filesIn('whole');
  const parts = [1, 2, 3].map((part) => {
    exported(`part${part}`, ...args, '--shard', `${part}/3`);
    exported('together', ...args, '--shard', `${part}/3`);
    return [...filesIn(`part${part}`).keys()].filter((path) => /\d\.md$/.test(path));
  });
  expect(filesIn('together')).toEqual(whole);
  expect(parts.flat().toSorted()).toEqual([...whole.keys()].filter((path) => /\d\.md$/.test(path)).toSorted());
  expect(Math.max(...parts.map(({ length }) => length))).toBe(Math.ceil(pages / 3));
  expect(whole.get('ko/websocket/1006-vs-1015.md')).toBe(
    toMarkdown([selectCode(websocket, 1006, ko), selectCode(websocket, 1015, ko)], { headingLevel: 1 }),
  );
  expect(whole.get('ko/websocket/index.md')).toContain('](1006.md): ');
});

it('killed in the middle leaves no half file, and goes on from there', async () => {
  const args = ['--protocol', 'websocket,grpc', '--lang', 'ko,de,tr'];
  const child = spawn(process.execPath, [bin, 'export', '--out', join(folder, 'killed'), ...args], { env: plain });
  const ended = once(child, 'exit');
  const count = () => {
    try {
      return readdirSync(join(folder, 'killed/ko/websocket')).length;
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

it('holds one page at a time: thousands of pages in a small heap', () => {
  const args = ['export', '--protocol', 'http', '--lang', 'en', '--format', 'markdown', '--out', join(folder, 'many')];
  expect(run(args, {}, ['--max-old-space-size=32']).status).toBe(0);
  expect(readdirSync(join(folder, 'many/en/http')).length).toBeGreaterThan(2000);
}, 60_000);

it('shows how far it is on a terminal', (context) => {
  const command = `"${process.execPath}" "${bin}" export --protocol grpc --lang en --format markdown --out "${join(folder, 'bar')}"`;
  const { stdout, error } = spawnSync('script', ['-qec', command, '/dev/null'], { env: plain, encoding: 'utf8' });
  if (error) context.skip('there is no script(1) to make a terminal');
  expect(stdout).toMatch(/\r\[#+\.*\] \d+\/153/);
  expect(stdout).toContain('\r[##############################] 153/153\r\u001b[K');
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
  const pagesOf = (name: string) => new Map([...filesIn(name)].filter(([path]) => path.includes('/')));
  expect(pagesOf('shared')).toEqual(pagesOf('apart'));
  expect([...filesIn('shared').keys()].toSorted()).toEqual([...filesIn('apart').keys()].toSorted());
}, 60_000);

it('writes again what another run swept away', async () => {
  const child = spawn(
    process.execPath,
    [bin, 'export', '--out', join(folder, 'swept'), '--protocol', 'websocket', '--lang', 'ko', '--format', 'markdown'],
    { env: plain },
  );
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
    const links = ['index.md', 'tr/grpc/14.md', '.part-1-of-1', '.wirecodes-0123456789abcdef.part'];
    for (const link of links) symlinkSync(join(folder, 'linked.secret'), join(out, link));
    expect(exported('linked', ...args).status).toBe(0);
    expect(secretOf('linked')).toBe('a secret');
    expect(lstatSync(join(out, 'index.md')).isFile()).toBe(true);
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
    expect(readdirSync(join(folder, 'real'))).toContain('index.md');
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
  expect([status, readdirSync(out).length > 2]).toEqual([0, true]);
});

it('says in one line where it may not write', () => {
  writeFileSync(join(folder, 'file'), '');
  const { stderr, status } = exported('file', '--protocol', 'grpc', '--lang', 'en');
  expect([stderr, status]).toEqual([expect.stringMatching(/^wirecodes: ENOTDIR[^\n]*\n$/), 1]);
});
