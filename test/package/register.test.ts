import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../cli/run.js';
import { root } from './entryPoints.js';

// A checkout with one protocol more, `mqtt`, which speaks English only: gRPC under another name.
const checkout = mkdtempSync(join(tmpdir(), 'wirecodes-'));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function copyAsMqtt(path: string): void {
  const to = join(checkout, path.replace('grpc', 'mqtt'));
  cpSync(join(root, path), to, { recursive: true });
  const files = readdirSync(to, { recursive: true }).map((file) => join(to, String(file)));
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('grpc', 'mqtt').replaceAll('Grpc', 'Mqtt'));
  }
}

beforeAll(() => {
  for (const file of ['src', 'scripts', 'package.json', '.oxfmtrc.json', 'README.md']) {
    cpSync(join(root, file), join(checkout, file), { recursive: true });
  }
  for (const file of readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name))) {
    cpSync(join(root, file), join(checkout, file));
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  const catalog = readFileSync(join(root, 'src/catalogs/grpc.ts'), 'utf8');
  writeFileSync(join(checkout, 'src/catalogs/mqtt.ts'), catalog.replaceAll('grpc', 'mqtt').replaceAll('Grpc', 'Mqtt'));
  copyAsMqtt('src/catalogs/grpc');
  copyAsMqtt('src/locales/grpc/en');
  writeFileSync(
    join(checkout, 'src/sparse.ts'),
    `import { loadLocale } from './locales/mqtt/load.js';
     import { protocols } from './protocols.js';
     export const good: Promise<unknown>[] = [loadLocale('en'), protocols.mqtt.locale('en'), protocols.http.locale('ko')];
     // @ts-expect-error no words in that language
     export const bad: Promise<unknown> = loadLocale('ko');
     // @ts-expect-error nor here
     export const worse: Promise<unknown> = protocols.mqtt.locale('ko');
    `,
  );
  execFileSync('npm', ['run', '--silent', 'register'], { cwd: checkout });
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: checkout });
}, 180_000);

/** What a module that runs in that checkout prints. */
async function inCheckout(script: string): Promise<unknown> {
  const args = ['--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: checkout });
  return JSON.parse(stdout);
}

const command = (...args: readonly string[]) => run(args, {}, [], join(checkout, 'dist/cli/wirecodes.js'));

it('the command knows a protocol that was dropped into its folder, and says once that it speaks English', () => {
  const message = "wirecodes: no words of mqtt in 'ko', so these are in 'en'. There are en.\n";
  expect(command('list', 'mqtt').stdout).toMatch(/^14 /m);
  expect(command('--help').stdout).toContain('certificate,dns,grpc,http,mqtt,net,tls,websocket');
  expect(command('explain', 'UNAVAILABLE').stderr).toContain('may be of grpc or mqtt. Name the protocol');
  const explained = command('explain', 'mqtt', '14', '--lang', 'ko');
  expect([explained.stderr, explained.status]).toEqual([message, 0]);
  expect(stripVTControlCharacters(explained.stdout)).toMatch(/^\w+ 14 UNAVAILABLE\n/i);
  expect(command('compare', 'mqtt', '14', '13', 'websocket', '1006', '--lang', 'ko').stderr).toBe(message);
  const data = command('compare', 'mqtt', '14', 'websocket', '1006', '--lang', 'ko', '--format', 'json');
  expect((JSON.parse(data.stdout) as { cards: { lang: string }[] }).cards.map(({ lang }) => lang)).toEqual([
    'en',
    'ko',
  ]);
});

it('an export holds what there is, and in English what was asked for besides', () => {
  const out = join(checkout, 'out');
  const all = command('export', '--out', out, '--protocol', 'mqtt', '--format', 'markdown');
  expect([readdirSync(out), all.status]).toEqual([['en', 'index.json'], 0]);
  const korean = command('export', '--out', out, '--protocol', 'mqtt', '--lang', 'ko', '--format', 'markdown');
  expect(korean.stderr).toContain("wirecodes: no words of mqtt in 'ko', so these are in 'en'.");
  expect(readdirSync(join(out, 'ko/mqtt'))).toEqual(readdirSync(join(out, 'en/mqtt')));
});

it('the remark plugin falls back, marks it, and says so', async () => {
  const output = await inCheckout(`
    import remarkDirective from 'remark-directive';
    import remarkParse from 'remark-parse';
    import remarkRehype from 'remark-rehype';
    import rehypeStringify from 'rehype-stringify';
    import { unified } from 'unified';
    import remarkWirecodes from 'wirecodes/remark';
    const file = await unified().use(remarkParse).use(remarkDirective).use(remarkWirecodes, { lang: 'ko' })
      .use(remarkRehype).use(rehypeStringify).process('::compare[mqtt 14 13]');
    console.log(JSON.stringify({ html: String(file), messages: file.messages.map(({ reason }) => reason) }));
  `);
  expect(output).toEqual({
    html: expect.stringMatching(/^<article class="wire-CompareView" lang="en" /) as string,
    messages: ["wirecodes: no words of mqtt in 'ko', so these are in 'en'. There are en."],
  });
});

it('loadLocale lists the languages that there are', async () => {
  const output = await inCheckout(`
    import { languages, loadLocale } from 'wirecodes/locales/mqtt/load';
    const message = await loadLocale('ko').catch((error) => error.message);
    console.log(JSON.stringify({ languages, message }));
  `);
  expect(output).toEqual({ languages: ['en'], message: 'wirecodes: no words in "ko". loadLocale takes en.' });
});
