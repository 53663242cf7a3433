// What a browser reports: browser.mjs <chrome or firefox> <task> <URL>
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';

const [browser, task, url] = process.argv.slice(2);
const { BROWSER_PATH, BROWSER_ARGS = '', HOME, TRUSTS } = process.env;

// Chromium on Linux takes authorities from the database in the home folder, Firefox from the one in its profile.
const profile = `${HOME}/firefox`;
const database = browser === 'chrome' ? `${HOME}/.pki/nssdb` : profile;
const endpoint = '/srv/tmp/firefox-endpoint';

function trust() {
  rmSync(database, { recursive: true, force: true });
  mkdirSync(database, { recursive: true });
  execFileSync('certutil', ['-N', '--empty-password', '-d', `sql:${database}`]);
  execFileSync('certutil', ['-A', '-n', 'bench', '-t', 'C,,', '-i', TRUSTS, '-d', `sql:${database}`]);
}

// Firefox takes too long to start for each failure; it stays open, without a cache of names.
async function openFirefox() {
  if (!existsSync(endpoint)) {
    trust();
    const firefox = await puppeteer.launch({
      browser,
      executablePath: BROWSER_PATH,
      userDataDir: profile,
      handleSIGTERM: false,
      extraPrefsFirefox: { 'network.dnsCacheExpiration': 0, 'network.dnsCacheExpirationGracePeriod': 0 },
    });
    writeFileSync(endpoint, firefox.wsEndpoint());
    return firefox;
  }
  return puppeteer.connect({ browserWSEndpoint: readFileSync(endpoint, 'utf8'), protocol: 'webDriverBiDi' });
}

async function openChromium() {
  trust();
  return puppeteer.launch({ browser, executablePath: BROWSER_PATH, args: BROWSER_ARGS.split(' ') });
}

const instance = await (browser === 'chrome' ? openChromium() : openFirefox());

const names = [];
const note = (message) => names.push({ name: /\b(?:net::|NS_|SEC_|SSL_|MOZILLA_)\w+/.exec(message)?.[0], message });

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
