// What a browser reports: browser.mjs <chrome or firefox> <task> <URL>
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const [browser, task, url] = process.argv.slice(2);
const { BROWSER_PATH, BROWSER_ARGS = '', HOME, TRUSTS } = process.env;

// Chromium on Linux takes authorities from the database in the home folder, Firefox from the one in its profile.
const profile = `${HOME}/firefox`;
const database = browser === 'chrome' ? `${HOME}/.pki/nssdb` : profile;

function trust() {
  rmSync(database, { recursive: true, force: true });
  mkdirSync(database, { recursive: true });
  execFileSync('certutil', ['-N', '--empty-password', '-d', `sql:${database}`]);
  execFileSync('certutil', ['-A', '-n', 'bench', '-t', 'C,,', '-i', TRUSTS, '-d', `sql:${database}`]);
}

// Firefox takes too long to start for each failure; it stays open, without a cache of names.
async function openFirefox() {
  const endpoint = { browserWSEndpoint: 'ws://127.0.0.1:9222/session', protocol: 'webDriverBiDi' };
  if (!existsSync(profile)) {
    trust();
    const prefs = { 'network.dnsCacheExpiration': 0, 'network.dnsCacheExpirationGracePeriod': 0 };
    const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${value});\n`);
    writeFileSync(`${profile}/user.js`, lines.join(''));
    const args = ['--headless', '--profile', profile, '--remote-debugging-port', '9222', 'about:blank'];
    spawn(BROWSER_PATH, args, { detached: true, stdio: 'ignore' }).unref();
  }
  for (;;) {
    try {
      return await puppeteer.connect(endpoint);
    } catch {
      await setTimeout(500);
    }
  }
}

async function openChromium() {
  trust();
  return puppeteer.launch({ browser, executablePath: BROWSER_PATH, args: BROWSER_ARGS.split(' ') });
}

const instance = await (browser === 'chrome' ? openChromium() : openFirefox());

const names = [];
// The cause that stands in a general name's parentheses, before the general name.
const NAMES = [/\b(?:SEC|SSL|MOZILLA_PKIX|PR)_\w*ERROR\w*/, /\b(?:net::|NS_)\w+/];
const note = (message) => names.push({ name: NAMES.map((name) => name.exec(message)?.[0]).find(Boolean), message });

try {
  const page = await instance.newPage();
  page.on('console', (message) => console.error(message.text()));
  page.on('pageerror', (error) => console.error(error.stack ?? String(error)));
  page.on('requestfailed', (request) => note(request.failure()?.errorText ?? 'failed'));
  if (task === 'fetch') {
    try {
      const response = await page.goto(url, { timeout: 15_000 });
      console.log(response?.status());
    } catch (error) {
      note(error.message);
      console.error(error.message);
    }
  } else {
    const server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Page</title>');
    });
    await once(server.listen(3000, '127.0.0.1'), 'listening');
    await page.goto('http://localhost:3000/');
    await page.evaluate(async (address) => {
      const socket = new WebSocket(address);
      socket.addEventListener('open', () => socket.send('hello'));
      await new Promise((resolve) => {
        socket.addEventListener('close', ({ code, reason, wasClean }) => {
          console.log(`closed ${code} ${reason} ${wasClean}`);
          resolve();
        });
      });
    }, url);
    server.close();
  }
  if (names.length > 0) writeFileSync(process.env.NAMES, JSON.stringify(names));
} finally {
  await (browser === 'chrome' ? instance.close() : instance.disconnect());
}
process.exit(names.length > 0 ? 1 : 0);
