import { build } from 'esbuild';
import { join } from 'node:path';

/** What runs inside the page, as a script that sets `inspect`. */
export async function loadInspectors(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'inspect.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inspect',
  });
  return `${outputFiles[0]?.text}; globalThis.inspect = inspect;`;
}
