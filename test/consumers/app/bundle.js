// Bundles the pages of this folder: `node bundle.js webpack`.
import { join } from 'node:path';
import { promisify } from 'node:util';

const [, , bundler] = process.argv;
const entries = { client: './client.js', card: './card.js' };
const folder = join(import.meta.dirname, 'built', bundler);

// Rspack takes what webpack takes; each reads CSS by itself, if told to.
const withWebpack = async (webpack, experiments) => {
  const stats = await promisify(webpack)({
    mode: 'production',
    context: import.meta.dirname,
    entry: entries,
    output: { path: folder },
    module: { rules: [{ test: /\.css$/, type: 'css' }] },
    experiments,
    performance: false,
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
};

const bundlers = {
  webpack: async () => withWebpack((await import('webpack')).default, { css: true }),
  rspack: async () => withWebpack((await import('@rspack/core')).rspack, {}),
  esbuild: async () => {
    const { build } = await import('esbuild');
    const options = {
      bundle: true,
      minify: true,
      logLevel: 'warning',
      define: { 'process.env.NODE_ENV': '"production"' },
    };
    await build({ ...options, entryPoints: entries, outdir: folder, absWorkingDir: import.meta.dirname });
  },
};
await bundlers[bundler]();
