// The clients that are measured: `{ name, version, run, leave?, stop }`.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { listen } from './servers.mjs';
import { watch } from './watch.mjs';

const here = import.meta.dirname;
const binary = (name) => join(here, 'node_modules/.bin', name);
const runtime = join(here, 'runtime.mjs');

/** Starts every client. `ca` is the certificate that they are to trust, `folder` an empty one for profiles. */
export async function startClients({ ca, folder }) {
  const caFile = join(folder, 'ca.pem');
  const home = join(folder, 'home');
  writeFileSync(caFile, ca);
  // Nothing else of the environment: a proxy would be measured in the clients' place.
  const env = { PATH: process.env.PATH, HOME: home, NODE_EXTRA_CA_CERTS: caFile, DENO_CERT: caFile };

  const start = (name, ...command) => startRuntime(name, command, env);
  const library = (name) => start(name, binary('node'), runtime, name);
  return {
    chromium: await startChromium(home, env),
    firefox: await startFirefox(join(folder, 'firefox'), env),
    node: await start('Node', binary('node'), runtime),
    deno: await start('Deno', binary('deno'), 'run', '-A', runtime),
    bun: await start('Bun', binary('bun'), runtime),
    ws: await library('ws'),
    websocket: await library('websocket'),
    faye: await library('faye-websocket'),
  };
}

async function startRuntime(name, [command, ...args], env) {
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`wirecodes: ${name} ended in the middle of bench/observed; see its message above`);
    return JSON.parse(value);
  };
  const versions = await read();
  return {
    name,
    version: versions[name.toLowerCase()] ?? versionOf(name),
    async run(task) {
      child.stdin.write(`${JSON.stringify(task)}\n`);
      return read();
    },
    stop: () => child.stdin.end(),
  };
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
}

// Chromium on Linux takes authorities from the database in the home folder, Firefox from the one in its profile.
async function startChromium(home, env) {
  trust(env.NODE_EXTRA_CA_CERTS, join(home, '.pki/nssdb'));
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('wirecodes: bench/observed found no Chromium; run `npm run browser`');
  return startBrowser('Chromium', { browser: 'chrome', executablePath, args: browserArgs, env });
}

async function startFirefox(profile, env) {
  trust(env.NODE_EXTRA_CA_CERTS, profile);
  const places = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  const executablePath = places.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error(
      'wirecodes: bench/observed found no Firefox; run `apt-get install firefox-esr` or name one in FIREFOX_PATH',
    );
  }
  return startBrowser('Firefox', { browser: 'firefox', executablePath, userDataDir: profile, env });
}

function trust(caFile, database) {
  const certutil = (...args) =>
    execFileSync('certutil', [...args, '-d', `sql:${database}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(database, { recursive: true });
  certutil('-N', '--empty-password');
  certutil('-A', '-n', 'bench', '-t', 'C,,', '-i', caFile);
}

async function startBrowser(name, options) {
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>observed</title>');
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const browser = await puppeteer.launch({ headless: true, ...options });
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(origin);
    return page;
  };
  const ways = {
    'leave-link': (page) => page.goto(`${origin}/elsewhere`),
    'leave-back': async (page) => {
      await page.goto(`${origin}/elsewhere`);
      await page.goBack();
    },
    'leave-reload': (page) => page.reload(),
    'leave-tab': (page) => page.close(),
  };
  const page = await open();
  return {
    name,
    version: (await browser.version()).split('/')[1],
    run: (task) => page.evaluate(watch, task),
    async leave(how, task) {
      const left = await open();
      await left.evaluate(`void (globalThis.report = (${watch.toString()})(${JSON.stringify(task)}))`);
      await left.waitForFunction('watched.readyState === WebSocket.OPEN');
      await ways[how](left);
      // Only a page that the browser kept and brought back still has its report.
      return how === 'leave-back' ? left.evaluate('globalThis.report') : undefined;
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
