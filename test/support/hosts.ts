import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';

/** A place that a view is put into: its style sheet, and how it marks its prose and its theme. */
export interface Host {
  readonly name: string;
  readonly css: string;
  /** The class of whatever stands around prose. */
  readonly prose: Readonly<Record<'light' | 'dark', string>>;
  /** What the host writes on the root element. */
  readonly theme: Readonly<Record<'light' | 'dark', string>>;
  /** Whether the host is dark where the reader prefers it, whatever it writes on the root element. */
  readonly asksReader?: boolean;
  /** Whether all that it says lies in layers. */
  readonly isLayered?: boolean;
}

const { resolve } = createRequire(import.meta.url);
const read = (name: string) => readFileSync(resolve(name), 'utf8');
const always = (name: string) => ({ light: name, dark: name });

const vitepress = join(dirname(resolve('vitepress/package.json')), 'dist/client/theme-default');

/** The hosts of documentation and of applications, each with the style sheets that it really ships. */
export async function loadHosts(): Promise<readonly Host[]> {
  return [
    {
      name: 'Docusaurus (Infima)',
      css: read('infima/dist/css/default/default.css'),
      prose: always('markdown'),
      theme: { light: 'data-theme="light"', dark: 'data-theme="dark"' },
    },
    {
      name: 'VitePress',
      // In the order of the theme's own entry, whose fonts are loaded apart.
      css: [...readFileSync(join(vitepress, 'without-fonts.js'), 'utf8').matchAll(/import '(.+\.css)'/g)]
        .map(([, path]) => readFileSync(join(vitepress, path ?? ''), 'utf8'))
        .join('\n'),
      prose: always('vp-doc external-link-icon-enabled'),
      theme: { light: '', dark: 'class="dark"' },
    },
    {
      name: 'GitHub Markdown',
      css: read('github-markdown-css/github-markdown.css'),
      prose: always('markdown-body'),
      theme: { light: 'data-color-mode="light"', dark: 'data-color-mode="dark"' },
    },
    {
      name: 'Tailwind with typography',
      css: await tailwind("@import 'tailwindcss'; @plugin '@tailwindcss/typography';"),
      prose: { light: 'prose lg:prose-xl', dark: 'prose prose-invert lg:prose-xl' },
      theme: { light: '', dark: 'class="dark"' },
    },
    {
      name: 'Tailwind',
      css: await tailwind("@import 'tailwindcss';"),
      prose: always(''),
      theme: { light: '', dark: 'class="dark"' },
      isLayered: true,
    },
    {
      name: 'Tailwind, its layers flattened',
      css: await tailwind(
        "@import 'tailwindcss/theme.css'; @import 'tailwindcss/preflight.css'; @plugin '@tailwindcss/typography'; @tailwind utilities;",
      ),
      prose: { light: 'prose', dark: 'prose prose-invert' },
      theme: { light: '', dark: 'class="dark"' },
    },
    {
      name: 'Bootstrap',
      css: read('bootstrap/dist/css/bootstrap.css'),
      prose: always('container'),
      theme: { light: 'data-bs-theme="light"', dark: 'data-bs-theme="dark"' },
    },
    {
      name: 'create-next-app',
      css: nextTemplate('app'),
      prose: always(''),
      theme: always(''),
      asksReader: true,
    },
    {
      name: 'create-next-app, Pages Router',
      css: nextTemplate('default', 'styles'),
      prose: always(''),
      theme: always(''),
      asksReader: true,
    },
    {
      name: 'create-next-app with Tailwind',
      css: await tailwind(nextTemplate('app-tw')),
      prose: always(''),
      theme: always(''),
      asksReader: true,
    },
  ];
}

const nextTemplate = (name: string, folder = 'app') =>
  read(`create-next-app/dist/templates/${name}/ts/${folder}/globals.css`);

/** What Tailwind makes of a style sheet in which some classes are used. */
export async function tailwind(css: string, ...classes: readonly string[]): Promise<string> {
  const compiler = await compile(css, {
    loadStylesheet: async (id, base) => {
      const path = resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id);
      return { path, base, content: readFileSync(path, 'utf8') };
    },
    loadModule: async (id, base) => {
      const { default: module } = (await import(id)) as { default: never };
      return { path: id, base, module };
    },
  });
  return compiler.build(['prose', 'prose-invert', 'lg:prose-xl', ...classes]);
}
