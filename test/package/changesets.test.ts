import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manifest, root } from './entryPoints.js';

// A repository of its own: this one may be a shallow clone or none.
const clone = mkdtempSync(join(tmpdir(), 'wirecodes-'));
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: clone,
    encoding: 'utf8',
  });
const changeset = (...args: readonly string[]) =>
  execFileSync(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), ...args], {
    cwd: clone,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@example.com' },
  });
const pending = () => readdirSync(join(clone, '.changeset')).filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(join(clone, file), 'utf8');

beforeAll(() => {
  for (const file of ['.changeset', 'package.json', 'CHANGELOG.md']) {
    cpSync(join(root, file), join(clone, file), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  writeFileSync(join(clone, '.gitignore'), 'node_modules\n');
  writeFileSync(
    join(clone, '.changeset/of-this-test.md'),
    `---\n'${manifest.name}': minor\n---\n\nTold of this test.\n`,
  );
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=start');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

it('all changesets go into the changelog under the next version, above the last', () => {
  const told = pending().map((file) => read(`.changeset/${file}`).split('---\n\n')[1]?.trim().split('\n')[0] ?? '');
  const before = read('CHANGELOG.md');
  changeset('version');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(version).not.toBe(manifest.version);
  const after = read('CHANGELOG.md');
  expect(after.startsWith(`# Changelog\n\n## ${version}\n`)).toBe(true);
  expect(after.endsWith(before.replace('# Changelog\n', ''))).toBe(true);
  for (const line of told) expect(after).toContain(line);
  expect(told).toContain('Told of this test.');
  expect(pending()).toEqual([]);
});

it('a release is tagged with its version, and stops until everything agrees', () => {
  git('commit', '--quiet', '--all', '--message=version');
  changeset('tag');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(git('tag')).toBe(`v${version}\n`);

  cpSync(join(root, 'scripts'), join(clone, 'scripts'), { recursive: true });
  const check = (tag: string, repository?: unknown) => {
    writeFileSync(join(clone, 'package.json'), JSON.stringify({ ...manifest, version, repository }));
    const env = { ...process.env, GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: 'someone/wirecodes' };
    try {
      return execFileSync(process.execPath, ['scripts/check-release.mjs'], {
        cwd: clone,
        env,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      return (error as { stderr: string }).stderr;
    }
  };
  const repository = { type: 'git', url: 'git+https://github.com/someone/wirecodes.git' };
  expect(check(`v${version}`, repository)).toBe('');
  expect(check(`v${version}`)).toMatch(/^::error::`repository` is missing from package\.json\. Set it/);
  expect(check(`v${version}`, 'github:other/wirecodes')).toContain(
    'is github:other/wirecodes, but this is someone/wirecodes',
  );
  expect(check('v9.9.9', repository)).toContain(`The tag is v9.9.9, but package.json says ${version}`);
  writeFileSync(join(clone, '.changeset/late.md'), '');
  expect(check(`v${version}`, repository)).toContain('The changelog lacks late.md');
});
