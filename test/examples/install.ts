import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unpack } from '../support/unpack.js';

const root = join(import.meta.dirname, '../..');

/** A project that was installed and built away from the repository. */
export interface Installed {
  /** Where the project lies, with what it has built. */
  readonly folder: string;
  /** The environment that it was built in. */
  readonly env: NodeJS.ProcessEnv;
  readonly remove: () => void;
}

/** The environment of whoever runs the tests, without what Vitest sets, which would reach into a build. */
export function outerEnv(): NodeJS.ProcessEnv {
  const ofVitest = /^(?:NODE_ENV|TEST|VITEST.*|MODE|DEV|PROD|SSR|BASE_URL)$/;
  const kept = Object.entries(process.env).filter(([key]) => !ofVitest.test(key));
  return { ...Object.fromEntries(kept), CI: '1', NEXT_TELEMETRY_DISABLED: '1', DOCUSAURUS_NO_TELEMETRY: '1' };
}

/** Installs a project of the repository with the packed library, an example unless said otherwise, and builds it if it can be built. */
export function install(name: string, within = 'examples'): Installed {
  const place = mkdtempSync(join(tmpdir(), 'wirecodes-'));
  const remove = () => rmSync(place, { recursive: true, force: true });
  const folder = join(place, within, name);
  // The packed library with the project at its place in it, and nothing else: what the project lacks, it does not find.
  unpack(place);
  const made = ['node_modules', 'dist', 'build', '.next', '.docusaurus', '.astro', 'cache'];
  cpSync(join(root, within, name), folder, { recursive: true, filter: (from) => !made.includes(basename(from)) });
  const env = outerEnv();
  try {
    for (const args of [
      ['ci', '--prefer-offline'],
      ['run', 'build', '--if-present'],
    ]) {
      execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, env, remove };
}
