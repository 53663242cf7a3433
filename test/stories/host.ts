import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { availableParallelism } from 'node:os';
import { chromium, type Page as Tab } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { wirecodesStyles } from '../../scripts/styles-plugin.mjs';
import { loadInspectors } from './loadInspectors.js';
import { stories, type Look, type Story } from './stories.js';

const root = join(import.meta.dirname, '../..');

const seen = new Set<string>();

/** Every story in every look, but for what another story shows already. */
export const shown: readonly { readonly story: Story; readonly look: Look; readonly name: string }[] = stories
  .flatMap((story) => story.looks.map((look) => ({ story, look })))
  .filter(({ story, look }) => {
    const html = renderToString(story.show(look));
    return !seen.has(html) && seen.add(html);
  })
  .map(({ story, look }) => ({ story, look, name: `${story.id}.${look.theme}.${look.direction}` }));

/** A story in a tab of its own. */
export interface Opened {
  readonly tab: Tab;
  /** What the page has written to the console, and what it threw. */
  readonly messages: string[];
}

/** A real server and a real browser that show the stories. */
export interface Host {
  /** Server HTML, hydrated. Hands the tab on when the work is done. */
  withStory<T>(story: Story, look: Look, work: (opened: Opened) => Promise<T>): Promise<T>;
  /** The same, on a screen with twice as many pixels. */
  withFineStory<T>(story: Story, look: Look, work: (opened: Opened) => Promise<T>): Promise<T>;
  /** Server HTML alone, without JavaScript. */
  withHtml<T>(story: Story, look: Look, work: (opened: Opened) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

// The fonts of the machine would make the pictures differ from one to the next. What a story, a theme or the preview
// asks for is overruled; what does not inherit, such as a control with the browser's own font, stays and is found.
const fonts = ['noto-sans', 'noto-sans-kr', 'noto-sans-jp', 'noto-sans-sc', 'noto-sans-arabic', 'noto-sans-mono'];
const family = (...names: readonly string[]) => names.map((name) => `'${name} Variable'`).join(', ');
const scripts = ['Noto Sans', 'Noto Sans KR', 'Noto Sans Arabic'];
const text = family(...scripts);
const mono = family('Noto Sans Mono', ...scripts);
// A letter that Chinese, Japanese and Korean share is drawn as the language draws it.
const drawn = [
  ['ja', 'Noto Sans JP'],
  ['zh', 'Noto Sans SC'],
].map(
  ([lang = '', name = '']) =>
    `:lang(${lang}) { --wire-font: ${family('Noto Sans', name)} !important; --wire-mono: ${family('Noto Sans Mono', name)} !important; }`,
);
const pinned = `
  * { --wire-font: ${text} !important; --wire-mono: ${mono} !important; }
  ${drawn.join('\n')}
  .theme-terminal, .theme-terminal * { --wire-font: ${mono} !important; }
  html, body { font-family: ${text} !important; }
  :where(code, kbd, pre, samp) { font-family: ${mono}; }
  body { margin: 0; }
  header:has(h1) { position: absolute; clip-path: inset(50%); }
`;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** Starts the server and the browser. Stories come as server HTML and are hydrated, as on a reader's page. */
export async function startHost(): Promise<Host> {
  const files = new Map<string, string | Uint8Array>([['/pinned.css', pinned]]);
  const built = (await build({
    configFile: false,
    root,
    mode: 'development',
    logLevel: 'error',
    plugins: [react(), wirecodesStyles()],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      rolldownOptions: { input: join(import.meta.dirname, 'client.ts'), output: { entryFileNames: 'client.js' } },
    },
  })) as Rolldown.RolldownOutput;
  for (const file of built.output) files.set(`/${file.fileName}`, file.type === 'asset' ? file.source : file.code);
  const styleSheets = [...files.keys(), ...fonts.map((font) => `/fonts/${font}/index.css`)].filter((name) =>
    name.endsWith('.css'),
  );

  files.set(
    '/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>wirecodes</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    ${styleSheets.map((name) => `<link rel="stylesheet" href="${name}">`).join('')}
    <script type="module" src="/client.js"></script></head>
    <body><header><h1>Codes</h1><h2 tabindex="-1">The host of a story</h2></header><div id="story"></div></body></html>`,
  );
  const server = createServer(({ url = '' }, response) => {
    const font = /^\/fonts\/([\w-]+\/[\w./-]+)$/.exec(url)?.[1];
    const content = font ? readFileSync(join(root, 'node_modules/@fontsource-variable', font)) : files.get(url);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': types[extname(url) || '.html'] });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const inspectors = await loadInspectors();
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    args: [...browserArgs, '--font-render-hinting=none', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') },
  });

  const openTab = async (javaScriptEnabled: boolean, deviceScaleFactor = 1): Promise<Opened> => {
    const context = await browser.newContext({ javaScriptEnabled, deviceScaleFactor });
    const tab = await context.newPage();
    const messages: string[] = [];
    tab.on('console', (message) => {
      // React's development build recommends its tools by console.info.
      if (message.type() !== 'info') messages.push(message.text());
    });
    tab.on('pageerror', (error) => messages.push(error.message));
    await tab.goto(origin);
    // The stories wait for words, and the browser's load event does not wait for them.
    if (javaScriptEnabled) await tab.waitForFunction(() => 'showStory' in globalThis);
    await tab.evaluate(inspectors);
    return { tab, messages };
  };
  const live = lendTabs(() => openTab(true));
  const fine = lendTabs(() => openTab(true, 2));
  const plain = lendTabs(() => openTab(false));

  const showIn =
    (lend: typeof live): Host['withStory'] =>
    (story, look, work) =>
      lend(async (opened) => {
        const html = renderToString(story.show(look));
        await opened.tab.evaluate((what) => showStory(what), { id: story.id, look, html });
        return work(opened);
      });

  return {
    withStory: showIn(live),
    withFineStory: showIn(fine),
    withHtml: (story, look, work) =>
      plain(async (opened) => {
        await opened.tab.evaluate((html) => inspect.showHtml(html), renderToString(story.show(look)));
        return work(opened);
      }),
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

// To load Storybook's code costs more than most checks, so a few tabs are kept, and lent to one test after the other.
function lendTabs(open: () => Promise<Opened>) {
  const most = Math.min(availableParallelism() + 1, 4);
  const idle: Opened[] = [];
  const waiting: ((opened: Opened) => void)[] = [];
  let count = 0;
  const take = (): Opened | Promise<Opened> => {
    const found = idle.pop();
    if (found) return found;
    if (count === most) return new Promise((resolve) => waiting.push(resolve));
    count++;
    return open();
  };
  return async <T>(work: (opened: Opened) => Promise<T>): Promise<T> => {
    const opened = await take();
    try {
      opened.messages.length = 0;
      await opened.tab.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
      await opened.tab.setViewportSize({ width: 1200, height: 800 });
      await opened.tab.mouse.move(0, 0);
      return await work(opened);
    } finally {
      const next = waiting.shift();
      if (next) next(opened);
      else idle.push(opened);
    }
  };
}
