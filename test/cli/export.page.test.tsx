import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { findViolations } from '../support/page.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'wirecodes-pages-'));
const types: { readonly [extension: string]: string } = { html: 'text/html; charset=utf-8', css: 'text/css' };
// As strict as a host can be.
const policy = "default-src 'none'; style-src 'self'";
const server = createServer(({ url = '' }, response) => {
  const type = types[url.split('.').at(-1) ?? ''];
  response.writeHead(type ? 200 : 204, { 'content-type': type, 'content-security-policy': policy });
  response.end(type && readFileSync(join(folder, url)));
});
let browser: Browser;

beforeAll(async () => {
  run(['export', '--protocol', 'websocket', '--lang', 'ko', '--out', folder]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: browserArgs });
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each(['light', 'dark'] as const)('the pages pass axe and follow their links, in %s', async (colorScheme) => {
  const tab = await browser.newPage({ colorScheme });
  const messages: string[] = [];
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.status()} ${response.url()}`);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await tab.goto(`${origin}/index.html`);
  expect(await findViolations(tab)).toEqual([]);
  await tab.getByRole('link', { name: /^WebSocket/ }).click();
  expect(await findViolations(tab)).toEqual([]);
  await tab.getByRole('link', { name: /^1006/ }).click();
  expect(await tab.getByRole('heading', { level: 1 }).textContent()).toBe('WebSocket 1006 비정상 종료');
  expect(await findViolations(tab)).toEqual([]);
  await tab.getByRole('navigation').getByRole('link', { name: 'WebSocket 1006 vs 1015' }).click();
  await tab.waitForURL('**/1006-vs-1015.html');
  expect(await tab.title()).toBe('WebSocket 1006 비정상 종료 vs 1015 TLS 핸드셰이크 실패');
  expect(await findViolations(tab)).toEqual([]);
  expect(messages).toEqual([]);
});
