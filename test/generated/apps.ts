import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openHost, type Host } from '../examples/host.js';
import { outerEnv } from '../examples/install.js';
import { pack } from '../support/unpack.js';

const { resolve } = createRequire(import.meta.url);

/** A new app, as its own generator makes it, and what somebody then does by hand. */
export interface App {
  readonly name: string;
  /** The package that makes it, its program, and the arguments for a folder; none where there is no generator. */
  readonly generator?: readonly [name: string, program: string, args: (folder: string) => readonly string[]];
  /** What is installed beside the library. */
  readonly packages?: Readonly<Record<string, string>>;
  /** What is written into the app. A function gets what the generator wrote. */
  readonly files: Readonly<Record<string, string | ((generated: string) => string)>>;
  /** The command of npm that builds it, and the folder where that puts the site, or none if the app serves itself. */
  readonly build: readonly [command: readonly string[], outDir?: string];
  readonly path?: string;
}

/** An app that is installed, or several that are made beside each other and installed at once, as npm has it for workspaces. */
export interface Installation {
  /** Builds and serves an app; `output` is what its build said. */
  start(app: App): Promise<Host & { readonly output: string }>;
  remove(): void;
}

const programOf = (name: string, path: string) => join(dirname(resolve(`${name}/package.json`)), path);
const folderOf = ({ name }: App) => name.toLowerCase().replaceAll(/\W+/g, '-');

export async function installApps(apps: readonly App[]): Promise<Installation> {
  const place = mkdtempSync(join(tmpdir(), 'wirecodes-'));
  const env = { ...outerEnv(), NEXT_FONT_GOOGLE_MOCKED_RESPONSES: join(place, 'fonts.cjs') };
  const remove = () => rmSync(place, { recursive: true, force: true });
  try {
    // What create-next-app puts into each app asks Google for fonts while it builds; Next has this for tests.
    writeFileSync(env.NEXT_FONT_GOOGLE_MOCKED_RESPONSES, fonts);
    const library = `file:${pack(place)}`;
    for (const app of apps) await make(app, place, env, library);
    const [first, ...others] = apps.map(folderOf);
    // Where there is but one, it is none: VitePress wants Vue in a node_modules of its own.
    const root = others.length > 0 ? place : join(place, first ?? '');
    if (root === place)
      writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true, workspaces: ['*'] }));
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...quiet], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    async start(app) {
      const folder = join(place, folderOf(app));
      const [command, outDir] = app.build;
      const { status, stdout, stderr } = spawnSync('npm', command, { cwd: folder, env, encoding: 'utf8' });
      const output = stdout + stderr;
      if (status !== 0) throw new Error(`${app.name} does not build.\n${output}`);
      const serve = outDir
        ? [programOf('vite', 'bin/vite.js'), 'preview', '--outDir', outDir]
        : [createRequire(join(folder, '_')).resolve('next/dist/bin/next'), 'start'];
      const server = spawn(process.execPath, [...serve, '--port', '0'], {
        cwd: folder,
        env: { ...env, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return { ...(await openHost({ folder, env, remove: () => undefined }, server)), output };
    },
    remove,
  };
}

async function make(app: App, place: string, env: NodeJS.ProcessEnv, library: string): Promise<void> {
  const folder = join(place, folderOf(app));
  if (app.generator) {
    const [name, program, args] = app.generator;
    await generate([programOf(name, program), ...args(folderOf(app))], place, env);
  }
  const all = {
    'package.json': (text: string) => withPackages(text, { wirecodes: library, ...app.packages }),
    ...app.files,
  };
  for (const [name, content] of Object.entries(all)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : content(readOr(file)));
  }
}

/** Runs a generator, and takes what it proposes where it asks. */
async function generate(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const generator = spawn(process.execPath, command, { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] });
  // One that asks reads on when it is done: where it says nothing any more, its input ends.
  let timers: NodeJS.Timeout[] = [];
  generator.stdout.on('data', () => {
    timers.forEach(clearTimeout);
    timers = [setTimeout(() => generator.stdin.write('\r'), 200), setTimeout(() => generator.stdin.end(), 3000)];
  });
  generator.stdin.on('error', () => undefined);
  const [status] = (await once(generator, 'exit')) as [number];
  timers.forEach(clearTimeout);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}.`);
}

function withPackages(text: string, packages: Readonly<Record<string, string>>): string {
  const manifest = JSON.parse(text || '{ "private": true }') as { dependencies?: object };
  return JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...packages } });
}

function readOr(file: string, otherwise = ''): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}

const fonts = `module.exports = Object.fromEntries(['Geist', 'Geist Mono'].map((name) => [
  \`https://fonts.googleapis.com/css2?family=\${name.replace(' ', '+')}:wght@100..900&display=swap\`,
  \`@font-face { font-family: '\${name}'; font-weight: 100 900; src: local(sans-serif) }\`,
]));`;
