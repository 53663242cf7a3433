// Build: tsc emits one .js and one .d.ts a module with directives kept; the style sheets become one file,
// the checks and comments of the model become JSON Schemas.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.mjs';
import { layerStyleSheet, styleSheet } from './style-sheet.mjs';

const root = join(import.meta.dirname, '..');
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace(/package\.json$/, 'bin/tsc');

rmSync(join(root, 'dist'), { recursive: true, force: true });
// The command runs in Node alone; the rest may lean on nothing of Node's.
for (const config of ['tsconfig.build.json', 'tsconfig.cli.json']) {
  execFileSync(process.execPath, [tsc, '-p', config], { cwd: root, stdio: 'inherit' });
}
chmodSync(join(root, 'dist/cli/wirecodes.js'), 0o755);

const checks = await Promise.all(
  ['check', 'checkCatalog', 'checkLocale'].map((name) => import(`../dist/define/${name}.js`)),
);
mkdirSync(join(root, 'dist/schema'));
const schemas = jsonSchemas(Object.assign({}, ...checks), readFileSync(join(root, 'src/model.ts'), 'utf8'));
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(root, `dist/schema/${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}
for (const [name, css] of [
  ['styles.css', styleSheet(join(root, 'src'))],
  ['styles.layer.css', layerStyleSheet(join(root, 'src'))],
]) {
  writeFileSync(join(root, 'dist', name), css);
  // TypeScript 6 and newer refuse a side-effect import that has no declarations (TS2882).
  writeFileSync(join(root, 'dist', `${name}.d.ts`), 'export {};\n');
}

// A client module that lost its directive would only fail in somebody else's site.
const isClient = (text) => /^\s*(['"])use client\1/.test(text);
for (const file of readdirSync(join(root, 'src'), { recursive: true }).map(String)) {
  if (!/\.tsx?$/.test(file)) continue;
  const source = isClient(readFileSync(join(root, 'src', file), 'utf8'));
  const output = isClient(readFileSync(join(root, 'dist', file.replace(/\.tsx?$/, '.js')), 'utf8'));
  if (source !== output) throw new Error(`'use client' differs between src/${file} and its output`);
}
