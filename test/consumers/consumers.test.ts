import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownWords, readScripts } from '../examples/host.js';
import { install, type Installed } from '../examples/install.js';
import { locales } from '../support/fixtures.js';
import { entryPoints, manifest, root } from '../package/entryPoints.js';

const minutes = 60_000;

let app: Installed;
beforeAll(() => {
  app = install('app', 'test/consumers');
  writeFileSync(join(app.folder, 'own.tsx'), ownCodesOfReadme());
}, 5 * minutes);
afterAll(() => app.remove(), 1 * minutes);

/** Runs a program in the app; gives what it says. A fault in it is a fault here. */
async function run(program: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(program, args, {
    cwd: app.folder,
    env: { ...app.env, NO_COLOR: '1' },
    maxBuffer: 8 * 1024 * 1024,
  });
  return stdout + stderr;
}
const node = (...args: readonly string[]) => run(process.execPath, ...args);

/** What the README and its guide show of own codes, as one module. */
function ownCodesOfReadme(): string {
  const [, own = ''] = /^## Your own codes$([^]*?)^## /m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const blocks = [...own.matchAll(/^```tsx?$([^]*?)^```$/gm)].map(([, code]) => code);
  const guide = ['shop.tsx', 'parse.ts'].map((name) =>
    readFileSync(join(root, 'stories/guides/snippets', name), 'utf8'),
  );
  return `${[...blocks, ...guide].join('')}
import catalogSchema from 'wirecodes/schema/catalog.json' with { type: 'json' };
import localeSchema from 'wirecodes/schema/locale.json' with { type: 'json' };
import { renderToStaticMarkup } from 'react-dom/server';
console.log(value, JSON.stringify(problems?.[0]), catalogSchema.title, localeSchema.title);
console.log(renderToStaticMarkup(<>{expired}{declined}</>));
`;
}

function compile(version: string, react: number, resolution: string, ...options: readonly string[]): Promise<string> {
  const tsc = `node_modules/typescript-${version}/bin/tsc`;
  const project = react === 18 ? 'tsconfig.react-18.json' : 'tsconfig.json';
  const module = resolution === 'bundler' ? 'esnext' : resolution;
  return node(tsc, '-p', project, '--module', module, '--moduleResolution', resolution, ...options);
}

// Each is a program of its own: they share the cores.
describe.concurrent('the packed library', { timeout: 4 * minutes }, () => {
  // Every compiler sees either React and either resolution; all that goes together, only the one that is fast.
  it.each([
    ['5.4', 18, 'bundler'],
    ['5.4', 19, 'nodenext'],
    ['5.9', 19, 'bundler'],
    ['5.9', 18, 'nodenext'],
    ['6.0', 18, 'bundler'],
    ['6.0', 19, 'nodenext'],
    ['7.0', 18, 'bundler'],
    ['7.0', 18, 'nodenext'],
    ['7.0', 19, 'bundler'],
  ] as const)('has types for TypeScript %s, React %i, moduleResolution %s', async (version, react, resolution) => {
    const files = await compile(version, react, resolution, '--noEmit', '--listFiles');
    const reacts = files.split('\n').filter((file) => /\/(?:@types\/react|types-react-18)\/index\.d\.ts$/.test(file));
    expect(reacts).toEqual([expect.stringContaining(react === 18 ? 'types-react-18' : '@types/react')]);
  });

  // An editor takes `$schema` for the path of a file, and knows nothing of `exports`.
  it.each(['README.md', 'stories/guides/snippets/shop.json', 'stories/guides/snippets/shop.en.json'])(
    'has the schema that %s names',
    (file) => {
      const [, path = ''] = /"\$schema": "([^"]+)"/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
      expect(existsSync(join(app.folder, path))).toBe(true);
      expect(path).toMatch(/\.json$/);
    },
  );

  it('has each of its entry points in the page that is compiled', () => {
    const page = readFileSync(join(app.folder, 'page.tsx'), 'utf8') + ownCodesOfReadme();
    const imported = [...page.matchAll(/from '(wirecodes.*)'|import '(wirecodes.*)'/g)].map(
      ([, from, alone]) => from ?? alone,
    );
    const open = Object.entries(manifest.exports).flatMap(([name, target]) => (target === null ? [] : [name]));
    const isImported = (name: string) => {
      const [before = '', after = ''] = name.replace('.', 'wirecodes').split('*');
      return imported.some(
        (one) => one === before || (name.includes('*') && one?.startsWith(before) && one.endsWith(after)),
      );
    };
    expect(open.filter((name) => !isImported(name))).toEqual(['./package.json']);
  });

  it('renders what the README shows', async () => {
    expect(await compile('7.0', 19, 'nodenext')).toBe('');
    // Node loads no CSS; a bundler does.
    const withoutCss = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(
      "export const load = (url, context, next) => url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context)"));
      await import('./built/page/page.js'); await import('./built/page/own.js');`;
    const output = await node('--input-type=module', '-e', withoutCss);
    expect(output.split('\n').slice(0, 5)).toEqual([
      'websocket 1006 10 tr',
      'de tr vs ltr ltr',
      'http 504, grpc 14, net ECONNREFUSED tcp, websocket 1006 open, http 429, grpc 4, certificate 10 tls',
      '5',
      'TechArticle true ## WebSocket 1006 비정상 종료 flowchart LR',
    ]);
    expect(output).toContain('class="wire-CompareView" lang="ko"');
    expect(output).toContain('class="wire-CompareTabs" lang="ko"');
    expect(output).toContain('TLS 핸드셰이크 실패');
    expect(output).toContain(
      'undefined {"path":"facts","message":"It is missing.","mend":"Add it."} wirecodes catalog wirecodes locale',
    );
    expect(output).toMatch(
      /data-code="4401 1008".*Session expired.*data-code="card_declined".*Was the card charged\?/s,
    );
  });

  it.for(['20.19', '22', '24'])(
    'runs in Node %s: every entry point, server HTML, the command',
    async (version, { skip }) => {
      const platform = `${process.platform}-${process.arch}`;
      const program = join(app.folder, `node_modules/node-${version}-${platform}/bin/node`);
      if (!existsSync(program)) {
        console.warn(`Node ${version} is not tried: test/consumers/app installs none for ${platform}.`);
        skip();
      }
      expect(await run(program, 'everything.js', ...entryPoints)).toContain(`v${version}.`);
      expect(await run(program, 'server.js')).toContain('class="wire-CompareView" lang="en"');
      const bin = 'node_modules/wirecodes/dist/cli/wirecodes.js';
      expect(await run(program, bin, 'explain', '1006', '--lang', 'ko')).toMatch(/^WebSocket 1006 비정상 종료\n/);
    },
  );

  it.each(['webpack', 'rspack', 'esbuild'])(
    'hydrates as %s bundles it, and a card brings a card alone',
    async (bundler) => {
      await node('bundle.js', bundler);
      const folder = join(app.folder, 'built', bundler);
      const scripts = readScripts(folder);
      const [client = '', card = ''] = [scripts.get('client.js'), scripts.get('card.js')];

      // A word on the console, as of a mismatch, would stand here too.
      expect(await node('hydrate.js', bundler)).toBe(
        '[["wirecodes:runbook:websocket:1006","[\\"check-open-event\\"]"]] true\n',
      );
      expect(readFileSync(join(folder, 'client.css'), 'utf8')).toMatch(
        /@layer components\.wirecodes ?\{.*\.wire-CompareTable/s,
      );

      expect(client).toContain('CompareTable');
      expect(card).not.toContain('CompareTable');
      const spoken = locales.filter((locale) => ownWords(locale).some((words) => card.includes(words)));
      expect(spoken.map(({ lang }) => lang)).toEqual(['en']);
    },
  );

  it.each([
    ['Jest', ['node_modules/jest/bin/jest.js']],
    [
      'Jest in ES modules',
      ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '-c', 'jest.esm.config.json'],
    ],
    ['Vitest', ['node_modules/vitest/vitest.mjs', 'run', '--globals', '--environment', 'jsdom']],
  ])('is tested by %s', async (_, command) => {
    expect(await node(...command)).toMatch(/Tests: +1 passed|Tests +1 passed/);
  });
});
