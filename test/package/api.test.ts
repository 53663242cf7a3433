import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { entryPoints, isFile, manifest, root } from './entryPoints.js';

const host = mkdtempSync(join(tmpdir(), 'wirecodes-'));
afterAll(() => rmSync(host, { recursive: true, force: true }));

const modules = entryPoints.filter((name) => !isFile(name));
const namespace = (name: string) => name.replace(/^wirecodes\//, '').replace(/\W+/g, '_');

/** What API Extractor reports of a module that has each entry point as a namespace. */
function apiReport(): string {
  const entry = join(host, 'index.d.ts');
  const reports = join(host, 'reports');
  mkdirSync(join(host, 'node_modules'));
  mkdirSync(reports);
  symlinkSync(root, join(host, 'node_modules', manifest.name));
  writeFileSync(join(host, 'package.json'), JSON.stringify({ name: manifest.name }));
  writeFileSync(entry, modules.map((name) => `export * as ${namespace(name)} from '${name}';\n`).join(''));
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(host, 'package.json'),
    configObject: {
      projectFolder: host,
      mainEntryPointFilePath: entry,
      bundledPackages: [manifest.name],
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, types: [], skipLibCheck: true },
          files: [entry],
        },
      },
      // What the exported types lean on is as public as they are.
      apiReport: { enabled: true, includeForgottenExports: true, reportFileName: 'api', reportFolder: reports },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const messages: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) messages.push(message.text);
      message.handled = true;
    },
  });
  expect(messages).toEqual([]);
  return readFileSync(join(reports, 'api.api.md'), 'utf8');
}

it('the public types are those that were reviewed', async () => {
  // The facts of a code are for the tests of the catalogs; that there is such a code belongs here.
  const report = apiReport().replaceAll(/^( {8}readonly \d+: )\{$[^]*?^ {8}\};$/gm, '$1{ … };');
  await expect(report).toMatchFileSnapshot('api.md');
}, 60_000);

// A child, as a test's own imports go past `exports`.
const inNode = (script: string) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });

it('opens no file that a catalog keeps beside it', () => {
  const folder = join(root, 'dist/catalogs');
  const kept = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.includes('/') && file.endsWith('.js'))
    .map((file) => `wirecodes/catalogs/${file.slice(0, -'.js'.length)}`);
  const opened = inNode(`
    const opened = ${JSON.stringify(kept)}.map((name) => import(name).then(() => name, ({ code }) => code));
    console.log(JSON.stringify(await Promise.all(opened)));
  `);
  expect(JSON.parse(opened)).toEqual(kept.map(() => 'ERR_PACKAGE_PATH_NOT_EXPORTED'));
});

it('every entry point exports the names that were reviewed', async () => {
  const output = inNode(`
    const names = {};
    for (const name of ${JSON.stringify(modules)}) names[name] = Object.keys(await import(name));
    console.log(JSON.stringify(names));
  `);
  const names = JSON.parse(output) as Record<string, readonly string[]>;
  const lines = entryPoints.map((name) => [name, ...(names[name] ?? ['(a file)'])].join('\n  '));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('exports.txt');
});

it('what a catalog keeps in its folder is nobody’s to import', () => {
  const folders = readdirSync(join(root, 'src/catalogs')).filter((name) => !name.endsWith('.ts'));
  const kept = folders.flatMap((folder) =>
    readdirSync(join(root, 'src/catalogs', folder)).map((file) => `wirecodes/catalogs/${folder}/${file.slice(0, -3)}`),
  );
  expect(kept).toContain('wirecodes/catalogs/http/signs');
  expect(entryPoints.filter((name) => kept.includes(name))).toEqual([]);
  const output = inNode(`
    const said = await Promise.allSettled(${JSON.stringify(kept)}.map((name) => import(name)));
    console.log(JSON.stringify([...new Set(said.map(({ reason }) => reason?.code ?? 'open'))]));
  `);
  expect(JSON.parse(output)).toEqual(['ERR_PACKAGE_PATH_NOT_EXPORTED']);
});

it('what a locale is made of is nobody’s to import', () => {
  // `wirecodes/locales/http/ko` opens the folder's index; what stands beside it has no name.
  const parts = entryPoints.filter((name) => name.split('/').length > 4);
  // The words of the field that explains stand apart: it loads no others before something is entered.
  expect(parts.filter((name) => !name.startsWith('wirecodes/locales/messages/lookup/'))).toEqual([]);
  const output = inNode(`await import('wirecodes/locales/http/ko/pairs').catch(({ code }) => console.log(code))`);
  expect(output).toBe('ERR_MODULE_NOT_FOUND\n');
});
