// Prints the SBOM of what is published: npm's own, made where no dev dependency is. From beside them,
// `npm sbom --omit dev` leaves out each package that a dev dependency needs too.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { devDependencies: _, overrides: __, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const place = mkdtempSync(join(tmpdir(), 'sbom-'));
// npm gives the SBOM the name of the folder.
const folder = join(place, manifest.name);
const npm = (...args) =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const file of ['package-lock.json', '.npmrc']) cpSync(join(root, file), join(folder, file));
  npm('install', '--ignore-scripts', '--prefer-offline', '--loglevel=error');
  process.stdout.write(npm('sbom', '--sbom-format=cyclonedx', '--omit=peer', '--loglevel=error'));
} finally {
  rmSync(place, { recursive: true, force: true });
}
