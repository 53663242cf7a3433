// Builds the style sheet, then the worker with it: a module for each language of each protocol, and one for the rest.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const outdir = 'dist';
const common = { bundle: true, minify: true, charset: 'utf8', outdir, write: false, logLevel: 'warning' };
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const styles = await build({ ...common, entryPoints: ['src/style.css'] });
const text = styles.outputFiles[0].text;
const { outputFiles } = await build({
  ...common,
  entryPoints: ['src/worker.tsx'],
  format: 'esm',
  target: 'es2023',
  splitting: true,
  define: { STYLE_SHEET: JSON.stringify({ path: `/assets/styles.${hashOf(text)}.css`, text }) },
});
// The worker comes first: it is what workerd starts.
const files = outputFiles.toSorted(
  (a, b) => Number(b.path.endsWith('worker.js')) - Number(a.path.endsWith('worker.js')),
);
const modules = files.map(({ path }) => basename(path));
const version = hashOf(files.map((file) => file.text).join(''));

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir);
for (const { path, contents } of files) writeFileSync(path, contents);
writeFileSync(
  join(outdir, 'built.capnp'),
  `using Workerd = import "/workerd/workerd.capnp";
const modules :List(Workerd.Worker.Module) = [
${modules.map((name) => `  (name = "${name}", esModule = embed "${name}"),`).join('\n')}
];
const version :Text = "${version}";
`,
);
