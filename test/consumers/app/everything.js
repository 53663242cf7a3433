// Loads each entry point that it is given by import and by require, and finds each file.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

for (const name of process.argv.slice(2)) {
  const url = import.meta.resolve(name);
  if (!existsSync(fileURLToPath(url))) throw new Error(`${name} has no file.`);
  if (!url.endsWith('.js')) continue;
  const required = require(name);
  for (const [key, value] of Object.entries(await import(name))) {
    if (required[key] !== value) throw new Error(`${name} gives another ${key} by require.`);
  }
}
console.log(process.version);
