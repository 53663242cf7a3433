import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { content } from './content.mjs';

const here = import.meta.dirname;
const folder = join(here, '.build');

const common = {
  absWorkingDir: here,
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"', CONTENT: JSON.stringify(content) },
  logLevel: 'warning',
};

/** Bundles a module for Node, apart from React; returns the address of the result. */
export async function bundleForNode(name, contents) {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    ...common,
    ...(contents
      ? { stdin: { contents, resolveDir: here, loader: 'tsx', sourcefile: name } }
      : { entryPoints: [`views/${name}.tsx`] }),
    outfile,
    platform: 'node',
    external: ['react', 'react-dom'],
    // CommonJS that asks for React must find it, too.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return pathToFileURL(outfile).href;
}
