import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page as Tab } from 'playwright-core';
import { preview } from 'vite';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { install } from './install.js';

const root = join(import.meta.dirname, '../..');

/** What tells one example of a site from another. */
interface Example {
  /** Its folder in `examples`. */
  readonly name: string;
  /** Where its build puts the site. */
  readonly outDir: string;
  /** Where it keeps the reader's theme in localStorage. */
  readonly themeKey: string;
}

/** A page of the site, with all that it asked for and said. */
export interface Visit {
  readonly tab: Tab;
  readonly messages: readonly string[];
  readonly requests: readonly string[];
}

/** A site that was built away from the repository, with the packed library, and is served to a real browser. */
export interface Site {
  readonly origin: string;
  open(path: string, theme?: 'light' | 'dark', options?: { readonly javaScript?: boolean }): Promise<Visit>;
  stop(): Promise<void>;
}

export async function startSite({ name, outDir, themeKey }: Example): Promise<Site> {
  const { folder, remove } = install(name);
  const server = await preview({
    configFile: false,
    root: folder,
    appType: 'mpa',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: browserArgs });

  return {
    origin,
    async open(path, theme = 'light', { javaScript = true } = {}) {
      // The site's own switch decides, whatever the reader's system prefers.
      const context = await browser.newContext({
        viewport: { width: 1300, height: 900 },
        colorScheme: theme === 'dark' ? 'light' : 'dark',
        javaScriptEnabled: javaScript,
      });
      await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [themeKey, theme] as const);
      const tab = await context.newPage();
      const messages: string[] = [];
      const requests: string[] = [];
      tab.on('console', (message) => messages.push(message.text()));
      tab.on('pageerror', (error) => messages.push(error.message));
      tab.on('request', (request) => requests.push(request.url()));
      await tab.goto(origin + path, { waitUntil: 'networkidle' });
      return { tab, messages, requests };
    },
    async stop() {
      await browser.close();
      await server.close();
      remove();
    },
  };
}

/** The scripts of a page that hold anything of wirecodes, by address; those that stand in the page as well. */
export async function scriptsOfOurs({ tab, requests }: Visit): Promise<string[]> {
  const inside = await tab.locator('script').allTextContents();
  const loaded = await Promise.all(
    requests
      .filter((url) => /\.m?js(?:\?|$)/.test(url))
      .map(async (url) => [url, await (await fetch(url)).text()] as const),
  );
  return [...loaded, ...inside.map((text) => ['inside the page', text] as const)]
    .filter(([, text]) => /wire-|wirecodes|data-part/.test(text))
    .map(([url]) => url);
}

/**
 * What a site changes of a view: the box or colours of an element, a line each, against the same HTML on a page with
 * nothing but `styles.css`, as wide, in the same theme, with text of the same colour and size around it.
 */
export async function changesOf(tab: Tab, view: string, theme: 'light' | 'dark'): Promise<string[]> {
  const fonts = 'html{--wire-font:sans-serif;--wire-mono:monospace}';
  await tab.addStyleTag({ content: fonts });
  await tab.mouse.move(0, 0);
  const hosted = await measure(tab, view);
  const { html, width, color, size, isNamed } = await tab
    .locator(view)
    .first()
    .evaluate((element) => ({
      html: element.outerHTML,
      width: element.getBoundingClientRect().width,
      color: getComputedStyle(element).color,
      size: getComputedStyle(document.documentElement).fontSize,
      isNamed: element.closest(':is([data-theme], [data-color-mode], .light, .dark)') !== null,
    }));
  const alone = await newTab(tab.context());
  await alone.setContent(`<!doctype html><html lang="en"${isNamed ? ` data-theme="${theme}"` : ''}><head><style>
    ${readFileSync(join(root, 'dist/styles.css'), 'utf8')}${fonts}html{color-scheme:${theme};font-size:${size}}</style></head>
    <body><div style="inline-size:${width}px;color:${color}">${html}</div></body></html>`);
  const expected = await measure(alone, view);
  await alone.close();
  return expected.flatMap((one, index) => (one === hosted[index] ? [] : [`${one} -> ${hosted[index]}`]));
}

async function newTab(context: BrowserContext): Promise<Tab> {
  const tab = await context.newPage();
  await tab.setViewportSize({ width: 1300, height: 900 });
  return tab;
}

/** The box and the colours of each element of a view, as lines. */
function measure(tab: Tab, view: string): Promise<string[]> {
  return tab
    .locator(view)
    .first()
    .evaluate((outer) => {
      const from = outer.getBoundingClientRect();
      return [outer, ...outer.querySelectorAll('*')].map((element) => {
        const box = element.getBoundingClientRect();
        const lengths =
          element.getClientRects().length === 0
            ? ['none']
            : [box.x - from.x, box.y - from.y, box.width, box.height].map((length) => length.toFixed(1));
        const colours = [null, '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          if (pseudo && style.content === 'none') return '';
          return [style.color, style.backgroundColor, style.borderTopColor, style.borderInlineStartColor].join(' ');
        });
        return [element.localName, element.getAttribute('data-part'), lengths.join(' '), ...colours].join(' | ');
      });
    });
}
