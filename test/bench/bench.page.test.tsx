import { execFile } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { installIn } from '../support/installIn.js';

const bench = join(import.meta.dirname, '../../bench');

it('the bench measures us and the others against the limit, and says what each page loads and each import takes', async () => {
  installIn(bench);
  const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs', '--quick'], { cwd: bench });
  const rows = stdout.split('\n').filter((line) => line.startsWith('| '));
  expect(stdout.match(/^## \w+$/gm)).toEqual(['## render', '## client', '## growth', '## import']);
  for (const name of ['wirecodes', 'Mantine', 'MUI', 'Radix Themes', 'React Aria Components']) {
    // On the server, hydrated and mounted.
    expect(
      rows.filter((row) => new RegExp(`\\| ${name} +\\| +[\\d.]+ \\| +[\\d.]+`).test(row)).length,
      name,
    ).toBeGreaterThan(2);
  }
  expect(rows.filter((row) => /NaN|Infinity|undefined|null/.test(row))).toEqual([]);
  expect(rows.some((row) => /^\| wirecodes\/locales\/websocket\/ko +\| +\d/.test(row))).toBe(true);
}, 480_000);
