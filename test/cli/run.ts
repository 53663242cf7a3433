import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The built command. */
export const bin = join(import.meta.dirname, '../../dist/cli/wirecodes.js');

/** What a run of the command left behind. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** An environment without a language and colours of its own. */
export const plain: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  COLUMNS: '80',
};

/** Runs the built command, really; or that of another checkout. */
export function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  node: readonly string[] = [],
  program: string = bin,
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...node, program, ...args], {
    env: { ...plain, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return { stdout, stderr, status };
}
