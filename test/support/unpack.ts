import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Packs the library into a folder as npm does, with what was built; gives the path of the tarball. */
export function pack(folder: string): string {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  return join(folder, filename);
}

/** Puts the library into a folder as npm packs it, with what was built. */
export function unpack(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const tarball = pack(folder);
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: folder });
  rmSync(tarball);
}
