import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { websocket } from '../../src/catalogs/websocket.js';
import type { Locale } from '../../src/model.js';
import { locales, stringsOf } from '../support/fixtures.js';
import { install, type Installed } from './install.js';

/** An example, installed with the packed library, built and served, and a browser to open it in. */
export interface Host {
  /** Where the example lies, with what it has built. */
  readonly folder: string;
  readonly origin: string;
  readonly server: ChildProcess;
  readonly browser: Browser;
  /** Opens a path of the example. `faults` is what must not be: messages, errors, requests to elsewhere. */
  open(path: string, colorScheme?: 'light' | 'dark'): Promise<{ tab: Tab; faults: string[]; requests: string[] }>;
  stop(): Promise<void>;
}

/** Starts `examples/<name>`. `serve` is the script in its node_modules that serves what was built, with its arguments. */
export async function startHost(name: string, ...serve: readonly string[]): Promise<Host> {
  const installed = install(name);
  const server = spawn(process.execPath, [...serve, '--port', '0'], {
    cwd: installed.folder,
    env: { ...installed.env, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return openHost(installed, server);
}

/** The origin of a server, once it says on its standard output where it listens: by an address, or by a port in JSON. */
export async function originOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const port = /(?:http:\/\/localhost:|"port":)(\d+)/.exec(line)?.[1];
    if (port) return `http://localhost:${port}`;
  }
  throw new Error('The server ended before it listened.');
}

/** Opens a browser for an example that was installed and is being served. */
export async function openHost({ folder, remove }: Installed, server: ChildProcess): Promise<Host> {
  const origin = await originOf(server);
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: browserArgs });
  return {
    folder,
    origin,
    server,
    browser,
    async open(path, colorScheme = 'light') {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme });
      const tab = await context.newPage();
      const faults: string[] = [];
      const requests: string[] = [];
      tab.on('console', (message) => faults.push(message.text()));
      tab.on('pageerror', (error) => faults.push(error.message));
      tab.on('request', (request) => {
        const url = request.url();
        requests.push(url);
        if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(url);
      });
      await tab.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      return { tab, faults, requests };
    },
    async stop() {
      await browser.close();
      server.kill();
      remove();
    },
  };
}

/** The scripts under a folder by name, with the escapes of their strings resolved. */
export function readScripts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => [
      basename(name),
      readFileSync(join(folder, name), 'utf8')
        .replaceAll(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, long: string, short: string) =>
          String.fromCharCode(parseInt(long ?? short, 16)),
        )
        .replaceAll(/\\(['"`$])/g, '$1'),
    ]),
  );
}

/** The phrases and sentences of WebSocket that only this language has, and the catalog has not. */
export function ownWords({ lang }: Pick<Locale, 'lang'>): readonly string[] {
  const wordsOf = (data: unknown) =>
    // Not what a script writes with an escape.
    stringsOf(data).flatMap(([, text]) =>
      /^(?!.*[`'"\\\n]).*\S{2} \S{2}/s.test(text) && text.length > 15 ? [text] : [],
    );
  const others = new Set([websocket, ...locales.filter((other) => other.lang !== lang)].flatMap(wordsOf));
  return wordsOf(locales.find((locale) => locale.lang === lang)).filter((text) => !others.has(text));
}
