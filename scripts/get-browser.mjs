// Gets a Chromium for the browser tests where there is none: the first of three ways that succeeds.
import { spawnSync } from 'node:child_process';
import { findBrowser, packagedBrowser } from './find-browser.mjs';

const run = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const apt = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', 'chromium');
const ways = [
  apt,
  () => run('npx', 'playwright-core', 'install', 'chromium'),
  () => run('npm', 'install', '--no-save', '--prefix', packagedBrowser, '@sparticuz/chromium@143.0.4'),
];

let browser = await findBrowser();
for (const way of ways) {
  if (browser) break;
  way();
  browser = await findBrowser();
}

if (browser) {
  console.log(`Browser: ${browser}`);
} else {
  console.error(
    'No Chromium could be had: the tests that need a browser are left out. Set CHROMIUM_PATH to use yours.',
  );
  if (process.env.CI) process.exitCode = 1;
}
