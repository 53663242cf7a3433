import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/languages.js';
import { ComponentReference } from '../../.storybook/ComponentReference.js';
import { readComponents } from '../../.storybook/readComponents.js';
import { snippetOf } from '../../.storybook/snippetOf.js';
import { attributeNames } from '../../src/embed/attributeNames.js';
import * as library from '../../src/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';
import { tokens } from '../../stories/tokens.js';
import { loadProtocols } from '../../stories/words.js';
import { bin } from '../cli/run.js';

interface Annotations {
  readonly args?: object;
  readonly globals?: object;
  readonly component?: unknown;
  readonly render?: (args: object, context: { globals: object }) => ReactElement;
}

const files = import.meta.glob<Record<string, Annotations>>('../../stories/*.stories.tsx', { eager: true });
const globals = { locale: 'en', direction: 'ltr' };
await Promise.all(Object.keys(languages).map((locale) => loadProtocols({ locale })));

const snippets = Object.entries(files).flatMap(([file, { default: meta, ...stories }]) =>
  Object.entries(stories).map(([name, story]) => {
    const render = story.render ?? meta?.render;
    if (!render) throw new Error(`${file}: ${name} has no render.`);
    const element = render({ ...meta?.args, ...story.args }, { globals: { ...globals, ...story.globals } });
    return { name: `${file.replace(/.*\/|\.stories\.tsx/g, '')} ${name}`, code: snippetOf(element), element };
  }),
);
const { components } = readComponents();
const all = Object.values(components);
const guides = join(import.meta.dirname, '../../stories/guides');
const read = (name: string) => readFileSync(join(guides, 'snippets', name), 'utf8');
const names = readdirSync(join(guides, 'snippets'));

describe('the page of a component', () => {
  it('is there for each', () => {
    const shown = new Set(Object.values(files).map(({ default: meta }) => meta?.component));
    const exported = Object.entries({ ...library, CompareTabs }).filter(
      ([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function',
    );
    expect(all.map(({ name }) => name).toSorted()).toEqual(exported.map(([name]) => name).toSorted());
    expect(exported.filter(([, component]) => !shown.has(component))).toEqual([]);
  });

  it.each(all)('$name lists its props with types, its selectors and its errors', (component) => {
    const html = renderToStaticMarkup(createElement(ComponentReference, component));
    for (const { name } of component.props) expect(html).toContain(`<th scope="row"><code>${name}</code></th>`);
    expect(html).toContain(`<code>.wire-${component.name.replace('ComparisonView', 'CompareView')}</code>`);
    expect(component.errors).not.toEqual([]);
    expect(
      component.props.filter(({ text, type }) => !text || /^(?:any|unknown|union|-)$|undefined|NoInfer/.test(type)),
    ).toEqual([]);
    expect(html + component.text.join(' ')).not.toMatch(/@(?:selector|throws|default|example)/);
  });
});

it('every part that a story shows is named on the page of its component', () => {
  const missing = new Set<string>();
  for (const { element } of snippets) {
    // A root closes before what stands beside it; parts belong to the innermost that is open.
    const open: (string | undefined)[] = [];
    for (const [, closing, tag = '', attributes = '', empty] of renderToStaticMarkup(element).matchAll(
      /<(\/?)([\w-]+)((?:\s[^>]*?)?)(\/?)>/g,
    )) {
      if (closing) {
        open.pop();
        continue;
      }
      const [, name = open.at(-1)] = /class="wire-(\w+)/.exec(attributes) ?? [];
      const part = /data-part="([\w-]+)"/.exec(attributes)?.[1];
      const listed = all.filter((one) => one.name.replace('Comparison', 'Compare') === name);
      if (part && listed.some(({ selectors }) => !selectors.some(({ selector }) => selector === `[data-part=${part}]`)))
        missing.add(`${name} ${part}`);
      if (!empty && !['input', 'img', 'br', 'hr'].includes(tag)) open.push(name);
    }
  }
  expect([...missing]).toEqual([]);
});

it.each(snippets)('$name shows code that fits a screen', ({ code }) => {
  const lines = code.split('\n');
  expect(lines.length).toBeLessThanOrEqual(25);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
  expect(code).not.toMatch(/\[object|undefined|"\w+":/);
});

describe('what the docs show', { timeout: 120_000 }, () => {
  const root = join(import.meta.dirname, '../..');
  // Here the project's modules are found, and no other check looks.
  const folder = mkdtempSync(join(root, 'node_modules/.docs-'));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const ofReadme = [...readme.matchAll(/^```tsx?\n([^]*?)^```$/gm)].map(([, code = '']) => code);
  const node = async (args: readonly string[]) =>
    (await promisify(execFile)(process.execPath, [...args], { cwd: folder })).stdout;

  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/wirecodes'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    for (const name of names) copyFileSync(join(guides, 'snippets', name), join(folder, name));
    for (const [index, { name, code }] of snippets.entries())
      writeFileSync(join(folder, `story${index}.tsx`), `// ${name}\n${code}\n`);
    for (const [index, code] of ofReadme.entries()) writeFileSync(join(folder, `readme${index}.tsx`), code);
    const stories = relative(folder, join(root, 'stories'));
    writeFileSync(join(folder, 'courier.ts'), `export * from '${stories}/courier.js';\n`);
    writeFileSync(join(folder, 'props.ts'), propsModule());
    const compilerOptions = { types: ['node'], noEmit: false, rootDir: root, outDir: 'built', noUnusedLocals: true };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: ['*.ts', '*.tsx'], exclude: [] }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leads from the contents to each section of the README', () => {
    const slug = (heading: string) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-');
    const headings = [...readme.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => `[${heading}](#${slug(heading)})`);
    expect(headings.filter((link) => !readme.replaceAll(/\s+/g, ' ').includes(link))).toEqual([
      '[A first component in one minute](#a-first-component-in-one-minute)',
    ]);
    expect(readme).toContain('(#a-first-component-in-one-minute)');
  });

  it('compiles, and lists the props that the types have', async () => {
    expect(ofReadme.length).toBeGreaterThan(5);
    const tsc = createRequire(import.meta.url)
      .resolve('typescript/package.json')
      .replace(/package\.json$/, 'bin/tsc');
    const output = await node([tsc, '-p', folder, '--pretty', 'false']).catch(
      (error: { stdout: string }) => error.stdout,
    );
    expect(output).toBe('');
  });

  it.each(names.filter((name) => /\.tsx?$/.test(name) && read(name).includes('console.log')))(
    '%s prints what it says',
    async (name) => {
      const said = [...read(name).matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
      const built = join(folder, 'built', relative(root, folder), name.replace(/tsx?$/, 'js'));
      // Compiled into the folder of the page that it reads.
      copyFileSync(built, join(folder, `${name}.js`));
      expect((await node([`${name}.js`])).trimEnd().split('\n')).toEqual(said);
    },
  );

  it.each(read('command.sh').trim().split('\n'))('%s runs', async (line) => {
    const args = [...line.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
    expect(args.slice(0, 2)).toEqual(['npx', 'wirecodes']);
    await node([bin, ...args.slice(2)]);
  });
});

it.each(names.filter((name) => name.endsWith('.css')))('%s sets properties that there are', (name) => {
  const known = Object.values(tokens).flatMap((group) => Object.keys(group));
  for (const [token] of read(name).matchAll(/--wire-[\w-]+(?=:)/g)) expect(known).toContain(token);
});

it('the elements of the guide have attributes that there are', () => {
  const elements = [...read('element.html').matchAll(/<wire-(compare|code) ([^>]+)>/g)];
  for (const [, view, attributes = ''] of elements)
    for (const [name] of attributes.matchAll(/[\w-]+(?==)/g))
      expect(attributeNames[view as 'compare' | 'code']).toContain(name);
  expect(elements.length).toBeGreaterThan(2);
});

it('every snippet is shown, and a guide shows no code of its own', () => {
  const pages = readdirSync(guides, { withFileTypes: true }).filter((file) => file.isFile());
  const text = pages.map(({ name }) => readFileSync(join(guides, name), 'utf8')).join('');
  expect(names.filter((name) => !text.includes(`./snippets/${name}?raw`))).toEqual([]);
  expect(text).not.toContain('```');
});

/** A module that compiles only if each component has the props that its page lists, and no others. */
function propsModule(): string {
  const lines = all.map(({ name, props }) => {
    const listed = props.map((prop) => `${prop.name}: true`).join(', ');
    return `export const of${name}: Listed<ComponentProps<typeof ${name}>> = { ${listed} };`;
  });
  const imported = all.flatMap(({ name }) => (name === 'CompareTabs' ? [] : [name]));
  return `import type { ComponentProps, ComponentPropsWithoutRef } from 'react';
import type { ${imported.join(', ')} } from 'wirecodes';
import type { CompareTabs } from 'wirecodes/tabs';
type Host = keyof ComponentPropsWithoutRef<'article'>;
type Listed<P> = { [Name in Exclude<keyof P, Host>]-?: true } & { [Name in Host]?: true };
${lines.join('\n')}
`;
}
