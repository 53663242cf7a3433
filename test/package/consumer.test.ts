import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const app = mkdtempSync(join(tmpdir(), 'wirecodes-'));
const run = (command: string, args: readonly string[]) => execFileSync(command, args, { cwd: app, encoding: 'utf8' });

// The packed library in an app of its own, beside the React that is installed here.
beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', app], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const modules = join(app, 'node_modules');
  mkdirSync(join(modules, 'wirecodes'), { recursive: true });
  run('tar', ['-xzf', filename, '-C', join(modules, 'wirecodes'), '--strip-components=1']);
  for (const name of ['react', 'react-dom', '@radix-ui', '@types', 'csstype', 'leven', 'string-width', 'wrap-ansi']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(app, 'page.tsx'),
    `import { CompareView, findCode, shouldReconnect, type Entry, type Observation } from 'wirecodes';
import { fromGrpcStatus } from 'wirecodes/adapters/grpc';
import { fromResponse } from 'wirecodes/adapters/http';
import { fromNodeError } from 'wirecodes/adapters/node';
import { fromSocketIo } from 'wirecodes/adapters/socketio';
import { fromText } from 'wirecodes/adapters/text';
import { fromCloseEvent } from 'wirecodes/adapters/websocket';
import { websocket } from 'wirecodes/catalogs/websocket';
import { defineElements } from 'wirecodes/element/define';
import { toJsonLd, toJsonLdText, type JsonLd } from 'wirecodes/jsonld';
import { ko } from 'wirecodes/locales/websocket/ko';
import { loadLocale, languages } from 'wirecodes/locales/websocket/load';
import { toMarkdown, toMermaid } from 'wirecodes/markdown';
import remarkWirecodes, { allowViews, type RemarkWirecodesOptions } from 'wirecodes/remark';
import { CompareTabs } from 'wirecodes/tabs';
import type { Catalog } from 'wirecodes/model';
import { renderToStaticMarkup } from 'react-dom/server';
import 'wirecodes/element';
import 'wirecodes/styles.css';

const options: RemarkWirecodesOptions = { lang: 'ko', output: 'html' };
defineElements({ compare: 'my-compare' });
console.assert(typeof remarkWirecodes(options) === 'function' && allowViews({ tagNames: ['p'] }).tagNames.includes('bdi'));
const catalog: Catalog = websocket;
const entry: Entry = findCode(websocket, fromCloseEvent({ code: 1006 }).code, ko);
console.log(catalog.protocol, entry.code, languages.length, (await loadLocale('tr')).lang);
const observed: readonly Observation[] = [
  fromText('[error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header'),
  fromText('rpc error: code = Unavailable desc = connection refused'),
  fromText('Error: connect ECONNREFUSED 127.0.0.1:8080'),
  fromSocketIo('ping timeout'),
  fromResponse(new Response('', { status: 429 })),
  fromGrpcStatus('DeadlineExceeded'),
  fromNodeError({ code: 'CERT_HAS_EXPIRED' }),
];
console.log(observed.map(({ protocol, code, stages }) => [protocol, code, ...stages].join(' ')).join(', '));
console.log(shouldReconnect(entry, 2, { random: () => 0 }).delaySeconds);
const data: JsonLd = toJsonLd([entry]);
console.log(data['@type'], toJsonLdText([entry]).length > 0, toMarkdown([entry]).slice(0, 24), toMermaid([entry]).slice(0, 12));
console.log(renderToStaticMarkup(<CompareView catalog={websocket} codes={[1010, 1015]} locale={ko} />));
console.log(renderToStaticMarkup(<CompareTabs catalog={websocket} codes={[1010, 1015]} locale={ko} />));
`,
  );
  // What the README shows of own codes, as one module.
  const [, own = ''] = /^## Your own codes$([^]*?)^## /m.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const blocks = [...own.matchAll(/^```tsx?$([^]*?)^```$/gm)].map(([, code]) => code);
  writeFileSync(
    join(app, 'own.tsx'),
    `${blocks.join('')}
import catalogSchema from 'wirecodes/schema/catalog.json' with { type: 'json' };
import localeSchema from 'wirecodes/schema/locale.json' with { type: 'json' };
import { renderToStaticMarkup } from 'react-dom/server';
console.log(value, JSON.stringify(problems?.[0]), catalogSchema.title, localeSchema.title);
console.log(renderToStaticMarkup(<>{expired}{declined}</>));
`,
  );
}, 60_000);
afterAll(() => rmSync(app, { recursive: true, force: true }));

it.each(['bundler', 'nodenext'])(
  'its types are found by TypeScript with moduleResolution %s',
  (moduleResolution) => {
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
    const options = [
      '--strict',
      '--jsx',
      'react-jsx',
      '--target',
      'es2022',
      '--skipLibCheck',
      'false',
      '--types',
      'node',
    ];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const args = [
      tsc,
      'page.tsx',
      'own.tsx',
      '--resolveJsonModule',
      '--ignoreConfig',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      ...options,
    ];
    expect(run(process.execPath, [...args, '--outDir', moduleResolution])).toBe('');
  },
  60_000,
);

it('renders what the README shows', () => {
  // Node loads no CSS; a bundler does.
  const withoutCss = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(
    "export const load = (url, context, next) => url.endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context)"));
    await import('./nodenext/page.js'); await import('./nodenext/own.js');`;
  const output = run(process.execPath, ['--input-type=module', '-e', withoutCss]);
  expect(output.split('\n').slice(0, 4)).toEqual([
    'websocket 1006 4 tr',
    'http 504, grpc 14, websocket 1006 tcp, websocket 1006 open, http 429, grpc 4, websocket 1015 tls',
    '5',
    'TechArticle true ## WebSocket 1006 비정상 종료 flowchart LR',
  ]);
  expect(output).toContain('class="wire-CompareView" lang="ko"');
  expect(output).toContain('class="wire-CompareTabs" lang="ko"');
  expect(output).toContain('TLS 핸드셰이크 실패');
  expect(output).toContain(
    'undefined {"path":"facts","message":"It is missing.","mend":"Add it."} wirecodes catalog wirecodes locale',
  );
  expect(output).toMatch(/data-code="4401 1008".*Session expired.*data-code="card_declined".*Was the card charged\?/s);
});

it('brings the command, and Markdown for language models', () => {
  const bin = join(app, 'node_modules/wirecodes/dist/cli/wirecodes.js');
  expect(run(bin, ['explain', '1006', '--lang', 'ko'])).toMatch(/^WebSocket 1006 비정상 종료\n/);
  const dist = join(app, 'node_modules/wirecodes/dist');
  const links = [...readFileSync(join(dist, 'llms.txt'), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(links).toHaveLength(5);
  for (const path of links) expect(readFileSync(join(dist, path), 'utf8')).toMatch(/^# /);
});
