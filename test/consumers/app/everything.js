// Loads every entry point of the library, by import and by require.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const root = new URL('node_modules/wirecodes/', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** The specifiers that an entry of `exports` stands for: more than one where it has a `*`. */
function specifiersOf([name, target]) {
  const [before, after] = (target.default ?? target).split('*');
  const names =
    after === undefined
      ? ['']
      : readdirSync(new URL(before, root), { recursive: true })
          .filter((file) => file.endsWith(after) && file.includes('.') && !file.endsWith('.d.ts'))
          .map((file) => file.slice(0, file.length - after.length));
  return names.map((found) => `wirecodes${name.slice(1).replace('*', found)}`);
}

const specifiers = Object.entries(exports).flatMap(specifiersOf);
const modules = specifiers.filter((specifier) => import.meta.resolve(specifier).endsWith('.js'));
for (const specifier of modules) {
  const required = require(specifier);
  for (const [name, value] of Object.entries(await import(specifier))) {
    if (required[name] !== value) throw new Error(`${specifier} gives another ${name} by require.`);
  }
}
for (const specifier of specifiers) {
  if (!existsSync(fileURLToPath(import.meta.resolve(specifier)))) throw new Error(`${specifier} has no file`);
}
console.log(`${process.version}: ${modules.length} modules, ${specifiers.length - modules.length} other files`);
