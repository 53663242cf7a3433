import { build } from 'esbuild';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CodeLookup } from '../../src/index.js';
import { lookup } from '../../src/locales/messages/lookup/en.js';
import { findViolations, startPage, type Page } from '../support/page.js';

const props = { lang: 'en', messages: { lookup }, shareHref: '#{protocol}:{code}' } as const;
const html = renderToString(createElement(CodeLookup, props));

const client = `
  import { createElement } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { CodeLookup } from './dist/views/CodeLookup.js';
  import { lookup } from './dist/locales/messages/lookup/en.js';
  hydrateRoot(document.querySelector('#field'), createElement(CodeLookup, { ...${JSON.stringify({ ...props, messages: undefined })}, messages: { lookup } }), {
    onRecoverableError: (error) => console.error(error),
  });
`;

let page: Page;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: client, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/',
    entryNames: 'field',
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  page = await startPage(new Map(outputFiles.map(({ path, text }) => [path, text])));
}, 60_000);
afterAll(() => page.stop(), 60_000);

const shell = (inside: string) => `<main id="field">${inside}</main><script type="module" src="/field.js"></script>`;

it('explains by keyboard alone under a strict policy, and loads no more than it needs', async () => {
  const { tab, messages, requests } = await page.open({ html: shell(html) });
  const field = tab.getByRole('searchbox', { name: lookup.label });
  await tab.waitForSelector('form[data-ready]');
  expect(await findViolations(tab)).toEqual([]);
  const before = requests.length;
  await tab.keyboard.press('Tab');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(requests).toHaveLength(before);

  await tab.keyboard.type('http 404');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.wire-CodeCard[data-code="404"]');
  expect(await tab.getByRole('status').first().textContent()).toBe('HTTP 404 Not Found');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await findViolations(tab)).toEqual([]);
  expect(requests.slice(before).some((url) => /\/(websocket|grpc)-/.test(url))).toBe(false);

  await tab.keyboard.press('Escape');
  await tab.waitForSelector('.wire-CodeCard', { state: 'detached' });
  await tab.keyboard.type('NOT_FOUND');
  const other = tab.getByRole('button', { name: 'HTTP 404 Not Found' });
  await other.press('Enter');
  await tab.waitForSelector('.wire-CodeCard[data-protocol=http]');
  expect(await other.getAttribute('aria-pressed')).toBe('true');
  expect(await tab.getByRole('link', { name: lookup.share }).getAttribute('href')).toBe('#http:404');
  expect(messages).toEqual([]);
});

it('says so without a connection, and keeps the text', async () => {
  const { tab } = await page.open({ html: shell(html) });
  await tab.waitForSelector('form[data-ready]');
  await tab.context().setOffline(true);
  await tab.getByRole('searchbox').fill('1006');
  await tab.getByText(lookup.failed).waitFor();
  expect(await tab.getByRole('searchbox').inputValue()).toBe('1006');
  expect(await tab.getByRole('button', { name: lookup.retry }).isVisible()).toBe(true);
  expect(await findViolations(tab)).toEqual([]);
});

it.each(['ltr', 'rtl'])('stays inside 320 px, %s, however long the line is', async (dir) => {
  const { tab } = await page.open({ html: shell(html), width: 320 });
  await tab.waitForSelector('form[data-ready]');
  await tab.evaluate((to) => document.querySelector('.wire-CodeLookup')?.setAttribute('dir', to), dir);
  const line = `[error] 7#7: *1 upstream timed out (110: Connection timed out) while reading, client: ${'x'.repeat(300)}`;
  await tab.getByRole('searchbox').fill(line);
  await tab.waitForSelector('.wire-CodeCard[data-code="504"]');
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findViolations(tab)).toEqual([]);
});

it('is a plain form without JavaScript where it has an address, and out of sight where not', async () => {
  const alone = renderToString(createElement(CodeLookup, { ...props, action: '/explain' }));
  const { tab } = await page.open({ html: `<main>${alone}</main>`, javaScript: false });
  await tab.getByRole('searchbox', { name: lookup.label }).fill('http 404');
  await tab.keyboard.press('Enter');
  await tab.waitForURL('**/explain?q=http+404');
  const without = await page.open({ html: `<main>${html}</main>`, javaScript: false });
  expect(await without.tab.getByRole('searchbox').count()).toBe(0);
});
