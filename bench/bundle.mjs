import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { comparison, content } from './content.mjs';

const here = import.meta.dirname;
const modules = (name) => join(here, 'node_modules', name);

/** What the modules take from their bundler. */
export const define = {
  'process.env.NODE_ENV': '"production"',
  COMPARISON: JSON.stringify(comparison),
  CONTENT: JSON.stringify(content),
};

/** `view` is the candidate of views that the module means by 'view'. */
const optionsOf = (contents, view) => ({
  stdin: { contents, resolveDir: here, loader: 'tsx' },
  absWorkingDir: here,
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  charset: 'utf8',
  define,
  ...(view && { alias: { view: `./views/${view}.tsx` } }),
  logLevel: 'warning',
});

/**
 * Bundles a module for Node, apart from React and what is bundled already: that of views of this name, or what is given.
 * Returns its address.
 */
export async function bundleForNode(name, contents = `export * from './views/${name}.js'`, view) {
  const outfile = join(here, '.build', `${name}.mjs`);
  await build({
    ...optionsOf(contents, view),
    outfile,
    platform: 'node',
    external: ['react', 'react-dom', 'file:*'],
    // CommonJS that asks for React must find it, too.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return pathToFileURL(outfile).href;
}

/** Bundles a page that shows a candidate, with one React, whoever asks. */
export async function bundlePage(view) {
  const options = optionsOf(`export { show } from './views/page.js'`, view);
  const alias = { ...options.alias, react: modules('react'), 'react-dom': modules('react-dom') };
  const { outputFiles } = await build({ ...options, alias, write: false, minify: true });
  return outputFiles[0].text;
}
