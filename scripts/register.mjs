// Writes the list of protocols and languages out of their folders.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registeredFiles } from './registered-files.mjs';

const root = join(import.meta.dirname, '..');

try {
  for (const [path, text] of await registeredFiles(root)) writeFileSync(join(root, path), text);
} catch (error) {
  console.error(`wirecodes: ${error.message}`);
  process.exitCode = 1;
}
