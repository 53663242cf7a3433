import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');
const modules = readdirSync(src, { recursive: true })
  .map(String)
  // The command is a program of its own, that no page imports.
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('cli/'));
const isClient = (file: string) => readFileSync(join(src, file), 'utf8').startsWith("'use client';\n");
const underReactServer = (script: string) =>
  execFileSync(process.execPath, ['--conditions=react-server', '--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

it('only the leaves that hold state are client modules', () => {
  expect(modules.filter(isClient).toSorted()).toEqual([
    'components/CodeFilter.tsx',
    'components/CopyButton.tsx',
    'components/CopyCommand.tsx',
    'components/KeptChecklist.tsx',
    'components/TabsFrame.tsx',
    'components/useCopy.ts',
    'views/LookupField.tsx',
  ]);
});

it('every other module loads under the react-server condition', () => {
  expect(underReactServer("import * as React from 'react'; console.log('useState' in React)").trim()).toBe('false');
  // A bundler puts references in place of client modules; here they are left out with those that lead to them.
  const clientLeaf = `export const resolve = (specifier, context, next) =>
    /(CodeFilter|CopyButton|KeptChecklist|LookupField|TabsFrame)\\.js$/.test(specifier) ? { url: 'data:text/javascript,export const CodeFilter = 1, CopyButton = 1, KeptChecklist = 1, LookupField = 1, TabsFrame = 1', shortCircuit: true } : next(specifier, context);`;
  const files = modules.filter((file) => !isClient(file)).map((file) => `./dist/${file.replace(/\.tsx?$/, '.js')}`);
  const output = underReactServer(`
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(clientLeaf)}));
    for (const file of ${JSON.stringify(files)}) await import(new URL(file, ${JSON.stringify(`file://${root}/`)}));
    console.log('loaded');
  `);
  expect(output.trim()).toBe('loaded');
});

it('no module of ours makes a context or writes HTML by hand', () => {
  for (const file of modules) {
    expect(readFileSync(join(src, file), 'utf8'), file).not.toMatch(/createContext|dangerouslySetInnerHTML|innerHTML/);
  }
});
