import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import { chromium, type Page as Tab } from 'playwright-core';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';

const root = join(import.meta.dirname, '../..');

/** What a test asks of a page. */
interface Visit {
  readonly html: string;
  readonly hydrate?: boolean;
  readonly javaScript?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** Attributes of the root element: how a host says its theme. */
  readonly htmlAttributes?: string;
  /** Style sheets in order, in place of `styles.css`: names in `dist`, or whole sheets. */
  readonly sheets?: readonly string[];
}

/** A real server and a real browser around the built package. */
export interface Page {
  readonly origin: string;
  open(visit: Visit): Promise<{ tab: Tab; messages: string[]; requests: string[] }>;
  stop(): Promise<void>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const client = `
  import { createElement } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { CodeIndex, CompareView, CopyMarkdown } from './dist/index.js';
  import { CompareTabs } from './dist/views/CompareTabs.js';
  import { websocket } from './dist/catalogs/websocket.js';
  import { en } from './dist/locales/websocket/en/index.js';
  const onRecoverableError = (error) => console.error(error);
  hydrateRoot(document.querySelector('#view'),
    createElement(CompareView, { catalog: websocket, codes: [1006, 1015], locale: en, storageKey: 'page' }), { onRecoverableError });
  hydrateRoot(document.querySelector('#tabs'),
    createElement(CompareTabs, { catalog: websocket, codes: [1005, 1006], locale: en }), { onRecoverableError });
  hydrateRoot(document.querySelector('#index'),
    createElement(CodeIndex, { catalog: websocket, locale: en, codeHref: '#{code}' }), { onRecoverableError });
  hydrateRoot(document.querySelector('#copy'),
    createElement(CopyMarkdown, { catalog: websocket, codes: [1006, 1015], locale: en }), { onRecoverableError });
`;

/** Starts the server and the browser. `scripts` are served beside what the tests share, by path. */
export async function startPage(scripts: ReadonlyMap<string, string> = new Map()): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents: client, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  let body = '';
  let styles: readonly string[] = [];
  const server = createServer(({ url }, response) => {
    const [type, content] =
      url === '/client.js' || scripts.has(url ?? '')
        ? ['text/javascript', scripts.get(url ?? '') ?? outputFiles[0]?.text]
        : url?.startsWith('/sheet-')
          ? ['text/css', styles[Number(url.slice('/sheet-'.length))]]
          : url === '/page.css'
            ? [
                'text/css',
                'html{color-scheme:light dark}body{margin:0;padding:16px;background:light-dark(#fff,#101114)}',
              ]
            : ['text/html; charset=utf-8', body];
    response.writeHead(url === '/favicon.ico' ? 204 : 200, { 'content-type': type, 'content-security-policy': policy });
    response.end(url === '/favicon.ico' ? undefined : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: browserArgs });

  return {
    origin,
    async open({ html, hydrate = false, javaScript = true, colorScheme = 'light', width = 1000, ...rest }) {
      const { htmlAttributes = '', sheets = ['styles.css'] } = rest;
      styles = sheets.map((sheet) =>
        /^[\w.]+$/.test(sheet) ? readFileSync(join(root, 'dist', sheet), 'utf8') : sheet,
      );
      body = `<!doctype html><html lang="en" ${htmlAttributes}><head><meta charset="utf-8"><title>wirecodes</title>
        <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">
        ${styles.map((_, index) => `<link rel="stylesheet" href="/sheet-${index}">`).join('')}${hydrate ? '<script type="module" src="/client.js"></script>' : ''}</head>
        <body>${html}</body></html>`;
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: false,
      });
      const tab = await context.newPage();
      const messages: string[] = [];
      const requests: string[] = [];
      tab.on('console', (message) => {
        // React's development build recommends its tools by console.info.
        if (message.type() !== 'info') messages.push(message.text());
      });
      tab.on('pageerror', (error) => messages.push(error.message));
      tab.on('request', (request) => requests.push(request.url()));
      await tab.goto(origin);
      return { tab, messages, requests };
    },
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe with the rules of WCAG 2.2 AA, none switched off, inside what a selector finds; gives what fails, and where. */
export async function findViolations(tab: Tab, within = 'html'): Promise<string[]> {
  await tab.evaluate(axeSource);
  return tab.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(selector, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, within);
}

/** The text that CSS writes into the first element that a selector finds, as the browser's accessibility tree has it. */
export async function generatedText(tab: Tab, selector: string): Promise<string> {
  await tab
    .locator(selector)
    .first()
    .evaluate((element) => element.setAttribute('aria-hidden', 'false'));
  const session = await tab.context().newCDPSession(tab);
  const { root: page } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: page.nodeId, selector });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  return nodes.map(({ name }) => String(name?.value)).join('');
}
