import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf } from '../examples/site.js';
import { findViolations } from '../support/page.js';
import { installApps, type App, type Installation } from './apps.js';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const firstOf = (language: string, from: string) =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme.slice(readme.indexOf(from)))?.[1] ?? '';

/** The README's first snippet, and the parts of it that go elsewhere where a page is no component. */
const snippet = firstOf('tsx', '## A first component');
const imports = snippet.slice(0, snippet.indexOf('\nexport'));
const view = /<CompareView .*\/>/.exec(snippet)?.[0];
const styles = /^import '.*\.css';$/m.exec(snippet)?.[0] ?? '';

/** The same for sites without React. */
const element = firstOf('html', '## Sites without React');
const register = /import 'wirecodes\/element';/.exec(element)?.[0] ?? '';
const tags = element.slice(element.indexOf('<wire-'));

// axe takes a ground that nobody names for white.
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Codes</title><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <style>body { background: Canvas }</style><link rel="stylesheet" href="main.css"></head><body>${body}</body></html>`;

const next = (...flags: readonly string[]): NonNullable<App['generator']> => [
  'create-next-app',
  'dist/index.js',
  (folder) => [folder, ...flags, '--no-eslint', '--use-npm', '--skip-install', '--disable-git', '--yes'],
];
const vite: NonNullable<App['generator']> = [
  'create-vite',
  'index.js',
  (folder) => [folder, '--template', 'react-ts', '--no-interactive'],
];
const build = ['run', 'build'];

const generators: readonly { readonly name: string; readonly apps: readonly App[] }[] = [
  {
    name: 'create-next-app',
    apps: [
      {
        name: 'Next with Tailwind',
        generator: next('--tailwind'),
        files: { 'app/page.tsx': snippet },
        build: [build],
      },
      {
        name: 'Next without Tailwind',
        generator: next('--no-tailwind'),
        files: { 'app/page.tsx': snippet },
        build: [build],
      },
    ],
  },
  {
    name: 'create-vite',
    apps: [
      {
        name: 'Vite',
        generator: vite,
        files: { 'src/App.tsx': snippet },
        build: [build, 'dist'],
      },
      {
        name: 'Vite with Tailwind',
        generator: vite,
        packages: { tailwindcss: '4.3.5', '@tailwindcss/vite': '4.3.5' },
        files: {
          'vite.config.ts': (config) =>
            `import tailwindcss from '@tailwindcss/vite'\n${config.replace('[react()]', '[react(), tailwindcss()]')}`,
          'src/index.css': (css) => `@import 'tailwindcss';\n${css}`,
          'src/App.tsx': snippet,
        },
        build: [build, 'dist'],
      },
      {
        name: 'Vite with Bootstrap',
        generator: vite,
        packages: { bootstrap: '5.3.9' },
        files: {
          // Bootstrap is dark where a page says so, by a script of its own.
          'index.html': (html) =>
            html.replace(
              '<head>',
              `<head><script>if (matchMedia('(prefers-color-scheme: dark)').matches) document.documentElement.dataset.bsTheme = 'dark'</script>`,
            ),
          'src/main.tsx': (main) => main.replace('./index.css', 'bootstrap/dist/css/bootstrap.min.css'),
          'src/App.tsx': snippet,
        },
        build: [build, 'dist'],
      },
    ],
  },
  {
    name: 'create-docusaurus',
    apps: [
      {
        name: 'Docusaurus',
        generator: [
          'create-docusaurus',
          'bin/index.js',
          (folder) => [folder, 'classic', '--typescript', '--skip-install', '--package-manager', 'npm'],
        ],
        files: { 'docs/codes.mdx': `${imports}\n# Codes\n\n${view}\n` },
        build: [build, 'build'],
        path: '/docs/codes/',
      },
    ],
  },
  {
    name: 'vitepress init',
    apps: [
      {
        name: 'VitePress',
        generator: ['vitepress', 'bin/vitepress.js', (folder) => ['init', folder]],
        packages: { vitepress: '1.6.4', react: '^19', 'react-dom': '^19' },
        files: {
          '.vitepress/config.mts': (config) =>
            config.replace(
              'defineConfig({',
              `$& vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wire-') } } },`,
            ),
          // Which every browser asks for.
          'public/favicon.ico': '',
          '.vitepress/theme/index.ts': `${styles}\nimport theme from 'vitepress/theme';\nexport default theme;\n`,
          'codes.md': `<script setup>\nimport { onMounted } from 'vue';\nonMounted(() => ${register.replace(/import (.+);/, 'import($1)')});\n</script>\n\n# Codes\n\n${tags}`,
        },
        build: [['exec', '--', 'vitepress', 'build'], '.vitepress/dist'],
        path: '/codes.html',
      },
    ],
  },
  {
    name: 'no generator',
    apps: [
      {
        name: 'webpack with React 18',
        packages: {
          webpack: '^5',
          'webpack-cli': '^6',
          'css-loader': '^7',
          'style-loader': '^4',
          'ts-loader': '^9',
          typescript: '^5',
          react: '^18',
          'react-dom': '^18',
          '@types/react': '^18',
          '@types/react-dom': '^18',
        },
        files: {
          'webpack.config.js': `module.exports = {
          entry: './src/index.tsx',
          module: { rules: [
            { test: /\\.css$/i, use: ['style-loader', 'css-loader'] },
            { test: /\\.tsx?$/, use: 'ts-loader', exclude: /node_modules/ },
          ] },
          resolve: { extensions: ['.tsx', '.ts', '.js'] },
        };`,
          'tsconfig.json': `{ "compilerOptions": { "strict": true, "jsx": "react-jsx", "target": "es2022", "module": "esnext", "moduleResolution": "bundler" } }`,
          'src/Page.tsx': snippet,
          'src/index.tsx': `import { createRoot } from 'react-dom/client';
          import Page from './Page';
          createRoot(document.getElementById('root')!).render(<Page />);`,
          'dist/index.html': page('<div id="root"></div><script src="main.js"></script>'),
          'dist/main.css': '',
        },
        build: [['exec', '--', 'webpack', '--mode', 'production'], 'dist'],
      },
    ],
  },
  {
    name: 'no framework',
    apps: [
      {
        name: 'a plain page',
        packages: { esbuild: '0.28.2', react: '^19', 'react-dom': '^19' },
        files: {
          'main.js': `${register}\n${styles}`,
          'dist/index.html': page(`<h1>Codes</h1>${tags}<script type="module" src="main.js"></script>`),
        },
        build: [
          ['exec', '--', 'esbuild', 'main.js', '--bundle', '--format=esm', '--splitting', '--outdir=dist'],
          'dist',
        ],
      },
    ],
  },
];

describe.each(generators)('$name', ({ apps }) => {
  let installed: Installation;
  beforeAll(async () => {
    installed = await installApps(apps);
  }, 480_000);
  afterAll(() => installed?.remove(), 60_000);

  it.each(apps.map((app) => [app.name, app] as const))(
    '%s shows the view of the README as it looks alone',
    async (_, app) => {
      const host = await installed.start(app);
      try {
        // What webpack says of the size of any app, and Next of any first build.
        const warnings = host.output
          .split('\n')
          .filter(
            (line) =>
              /warn|revert-layer|⚠/i.test(line) && !/ performance |size limit|compiled with|no-cache/.test(line),
          );
        expect.soft(warnings).toEqual([]);
        await Promise.all(
          (['light', 'dark'] as const).map(async (theme) => {
            const { tab, faults } = await host.open(app.path ?? '/', theme);
            await tab.locator('.wire-CompareView').waitFor();
            expect.soft(await findViolations(tab, '.wire-CompareView'), theme).toEqual([]);
            expect.soft((await changesOf(tab, '.wire-CompareView', theme)).slice(0, 8), theme).toEqual([]);
            expect.soft(faults, theme).toEqual([]);
            await tab.context().close();
          }),
        );
      } finally {
        await host.stop();
      }
    },
    240_000,
  );
});
