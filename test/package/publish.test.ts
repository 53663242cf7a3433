import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.js';
import { protocols } from '../support/fixtures.js';
import { manifest, root } from './entryPoints.js';

interface Packed {
  /** In bytes, compressed. */
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const clone = mkdtempSync(join(tmpdir(), 'wirecodes-'));
let packed: Packed;
let complaints: readonly string[];

// `npm publish` as it is, but for the upload; from the sources alone, as what lies in `dist` may be older.
beforeAll(() => {
  const left = ['.git', 'node_modules', 'dist', 'examples', 'site', 'test', 'stories', 'storybook-static', '.browser'];
  for (const file of readdirSync(root).filter((name) => !left.includes(name))) {
    cpSync(join(root, file), join(clone, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  // npm refuses a version that it has, in a dry run too.
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ ...manifest, version: '0.0.0-test' }));
  const args = ['publish', '--dry-run', '--json', '--tag=test'];
  const { stdout, stderr } = spawnSync('npm', args, { cwd: clone, encoding: 'utf8' });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Packed & Record<string, Packed>;
  packed = report[manifest.name] ?? report;
  complaints = stderr.split('\n').filter((line) => /^npm (?:warn publish|error)/i.test(line));
}, 120_000);
afterAll(() => rmSync(clone, { recursive: true, force: true }), 60_000);

it('npm publishes it from a fresh clone, and has nothing to mend in package.json', () => {
  expect(complaints.filter((line) => !line.includes('requires you to be logged in'))).toEqual([]);
});

it('holds what was reviewed, and nothing else', async () => {
  const kind = (path: string) =>
    dirname(path).includes('/') ? join(dirname(path), basename(path).replace(/^[^.]+/, '*')) : path;
  const kinds = [...new Set(packed.files.map(({ path }) => kind(path)))].toSorted();
  await expect(`${kinds.join('\n')}\n`).toMatchFileSnapshot('files.txt');
});

// In bytes of the download, by what it grows with. Measured: 0.5 to 1.1 kB a code for facts, with steps, lines in logs and settings, 0.4 to 1.1 kB for its words.
const FACTS = 1_200;
const WORDS = 1_150;
const MESSAGES = 2_700;
const CODE = 195_000;

describe('the download', () => {
  const weigh = (of: (path: string) => boolean) => {
    const files = packed.files.filter(({ path }) => of(path)).map(({ path }) => readFileSync(join(clone, path)));
    return gzipSync(Buffer.concat(files)).length;
  };
  const sizes = protocols.map(({ catalog, locales }) => ({
    name: catalog.protocol,
    codes: Object.keys(catalog.codes).length,
    tags: locales.map(({ lang }) => lang),
  }));

  it.each(sizes)('holds 1.2 kB of facts a code of $name at most', ({ name, codes }) => {
    const size = weigh((path) => /^dist\/catalogs\/(\w+)[./]/.exec(path)?.[1] === name);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThan(FACTS * codes);
  });

  it.each(sizes.flatMap(({ tags, ...size }) => tags.map((tag) => ({ ...size, tag }))))(
    'holds 1.15 kB of words a code of $name in $tag at most',
    ({ name, codes, tag }) => {
      const size = weigh((path) => path.startsWith(`dist/locales/${name}/${tag}/`));
      expect(size).toBeGreaterThan(1_000);
      expect(size).toBeLessThan(WORDS * codes);
    },
  );

  it.each(Object.keys(languages))('holds 2.7 kB of messages in %s at most', (tag) => {
    expect(weigh((path) => path.startsWith(`dist/locales/messages/${tag}.`))).toBeLessThan(MESSAGES);
  });

  it('holds 195 kB of code at most, and nothing else', () => {
    expect(weigh((path) => !/^dist\/(?:catalogs|locales\/\w+\/.)/.test(path))).toBeLessThan(CODE);
    const content = sizes.reduce((sum, { codes, tags }) => sum + codes * (FACTS + WORDS * tags.length), 0);
    expect(packed.size).toBeGreaterThan(100_000);
    expect(packed.size).toBeLessThan(CODE + content + MESSAGES * Object.keys(languages).length);
  });
});

it('can be run as a command by everybody, and written by its owner alone', () => {
  const run = packed.files.filter(({ mode }) => mode & 0o111).map(({ path }) => path);
  expect(run).toEqual(Object.values(manifest.bin));
  expect(packed.files.filter(({ mode }) => mode & 0o022)).toEqual([]);
});

it('says nothing of the machine that made it, and names no map that is not there', () => {
  for (const { path } of packed.files) {
    const text = readFileSync(join(clone, path), 'utf8');
    for (const place of [clone, root, homedir()]) expect(text.includes(`${place}/`), path).toBe(false);
    expect(text, path).not.toContain('sourceMappingURL');
  }
});

it('runs nothing when it is installed', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
  expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  expect(packed.files.filter(({ path }) => basename(path) === 'binding.gyp')).toEqual([]);
});
