import { transformFileAsync } from '@babel/core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.tsx'));
const componentsIn = (text: string) => [...text.matchAll(/function ([A-Z]\w*)/g)].map(([, name]) => name);

interface Event {
  readonly kind: string;
  readonly fnName?: string;
}

/** The functions in a file that the React Compiler compiles. */
async function compiledIn(file: string): Promise<readonly (string | undefined)[]> {
  const compiled: (string | undefined)[] = [];
  const logEvent = (_: string | null, { kind, fnName }: Event) => kind === 'CompileSuccess' && compiled.push(fnName);
  await transformFileAsync(file, {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['jsx', 'typescript'] },
    plugins: [['babel-plugin-react-compiler', { logger: { logEvent } }]],
  });
  return compiled;
}

describe('the React Compiler compiles each component', () => {
  it('of which there are some, with a name', () => {
    expect(files.flatMap((file) => componentsIn(readFileSync(join(src, file), 'utf8'))).length).toBeGreaterThan(30);
  });

  it.each(files)('in %s', async (file) => {
    const components = componentsIn(readFileSync(join(src, file), 'utf8'));
    expect(await compiledIn(join(src, file))).toEqual(expect.arrayContaining(components));
  });
});
