import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  const left = ['.git', 'node_modules', 'dist', 'examples', 'test', 'stories', 'storybook-static', '.browser'];
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
afterAll(() => rmSync(clone, { recursive: true, force: true }));

it('npm publishes it from a fresh clone, and has nothing to mend in package.json', () => {
  expect(complaints.filter((line) => !line.includes('requires you to be logged in'))).toEqual([]);
});

it('holds what was reviewed, and nothing else', async () => {
  const kind = (path: string) =>
    dirname(path).includes('/') ? join(dirname(path), basename(path).replace(/^[^.]+/, '*')) : path;
  const kinds = [...new Set(packed.files.map(({ path }) => kind(path)))].toSorted();
  await expect(`${kinds.join('\n')}\n`).toMatchFileSnapshot('files.txt');
});

it('is no more than 400 kB to download', () => {
  expect(packed.size).toBeGreaterThan(100_000);
  expect(packed.size).toBeLessThan(400_000);
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
