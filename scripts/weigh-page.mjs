import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * What a module makes a page load, style sheets too, without React and what else is `external`: as an app that Vite builds
 * has it, minified and compressed, in bytes. What it loads later does not count. `folder` is where its imports are relative to.
 */
export async function weighPage(contents, folder, { external = [], define = {} } = {}) {
  const page = join(folder, 'page.js');
  const isExternal = (id) => /^react(-dom)?($|\/)/.test(id) || external.some((name) => name.test(id));
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? id : undefined),
        load: (id) => (id === page ? contents : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: page, external: isExternal, preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(output.filter(({ isEntry }) => isEntry));
  for (const { imports } of loaded) for (const name of imports) if (chunks.has(name)) loaded.add(chunks.get(name));
  const sheets = output.flatMap(({ fileName, source }) => (fileName.endsWith('.css') ? source : []));
  let bytes = 0;
  for (const text of [...[...loaded].map(({ code }) => code.trim()), ...sheets])
    if (text !== '') bytes += gzipSync(text, { level: 9 }).length;
  return bytes;
}
