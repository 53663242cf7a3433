// What a page of the view costs in a browser: what it loads, and what hydrating and mounting it takes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { chromium } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import { browserArgs, findBrowser } from '../scripts/find-browser.mjs';
import { bundleForBrowser, bundleForNode, bundlePage } from './bundle.mjs';
import { inTurn } from './measure.mjs';
import { peers } from './peers.mjs';

const COUNTS = [1, 20, 200];
const ROUNDS = 9;
// They are slow and far off: a few rounds tell.
const ROUNDS_OF_PEERS = 3;
const REACT = ['react', 'react-dom'];

const css = (path) => readFileSync(join(import.meta.dirname, path), 'utf8');
const ownStyles = css('../dist/styles.css');
const styles = {
  limit: ownStyles,
  wirecodes: ownStyles,
  kept: ownStyles,
  mantine: css('node_modules/@mantine/core/styles.css'),
  radix: css('node_modules/@radix-ui/themes/styles.css'),
};

const ours = { 'plain JSX, the limit': 'limit', wirecodes: 'wirecodes', 'wirecodes that remembers': 'kept' };
const candidates = { ...ours, ...peers };

const kilobytes = (text) => gzipSync(text, { level: 9 }).length / 1000;

/** What a page loads, compressed, with React apart. */
async function weigh() {
  const javaScript = async (contents, external = []) =>
    kilobytes(await bundleForBrowser(contents, [...REACT, ...external]));
  const row = (what, value, atMost) => ({ 'a page loads': what, 'kB, gzip': { value, atMost } });
  const html = renderToString((await import(await bundleForNode('wirecodes'))).View());
  const scripts = html.match(/<script|\son\w+=/g)?.length ?? 0;
  const checklist = `export { KeptChecklist } from '../dist/components/KeptChecklist.js'`;
  const tabs = `export { TabsFrame } from '../dist/components/TabsFrame.js'`;
  const view = `export { CompareView } from '../dist/index.js'`;
  const words = `export { websocket } from '../dist/catalogs/websocket.js'; export { en } from '../dist/locales/websocket/en.js'`;
  const rows = [
    row('wirecodes, from the server, as it is: scripts in its HTML', scripts, 0),
    row('wirecodes, from the server, FixChecklist with storageKey', await javaScript(checklist), 3),
    row('wirecodes, from the server, CompareTabs without Radix Tabs', await javaScript(tabs, ['@radix-ui/*']), 3),
    row('wirecodes, from the server, CompareTabs', await javaScript(tabs)),
    row('wirecodes, CompareView in the browser', await javaScript(view)),
    row('wirecodes, facts and words of WebSocket in English', await javaScript(words)),
    row('styles.css of wirecodes', kilobytes((await transform(ownStyles, { loader: 'css', minify: true })).code), 6),
  ];
  for (const [what, id] of Object.entries(candidates)) {
    rows.push(
      row(
        `${what}, all of the view in the browser`,
        await javaScript(`export { Frame, View } from './views/${id}.js'`),
      ),
    );
  }
  for (const [what, id] of Object.entries(peers)) {
    if (!styles[id]) continue;
    rows.push(
      row(`styles.css of ${what}`, kilobytes((await transform(styles[id], { loader: 'css', minify: true })).code)),
    );
  }
  return rows;
}

/** Serves a page for every candidate and number of views: /id/count with its HTML, /id/0 with none. */
async function serve() {
  const files = new Map();
  for (const id of Object.values(candidates)) {
    const { page } = await import(await bundleForNode(`${id}Page`, `export { page } from './views/page.js'`, id));
    files.set(`/${id}.js`, ['text/javascript', await bundlePage(id)]);
    files.set(`/${id}.css`, ['text/css', styles[id] ?? '']);
    for (const count of [0, ...COUNTS]) {
      const html = count > 0 ? renderToString(page(count, () => undefined)) : '';
      files.set(`/${id}/${count}`, [
        'text/html',
        `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/${id}.css"><div id="root">${html}</div></html>`,
      ]);
    }
  }
  const server = createServer(({ url }, response) => {
    const [type, text] = files.get(url) ?? [];
    response.writeHead(text === undefined ? 404 : 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
    });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** Opens a page, shows the views in it, and says what that took of the main thread, in ms, and what stays. */
async function show(browser, origin, id, mode, count) {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    const failures = [];
    tab.on('pageerror', (error) => failures.push(error));
    tab.on('console', (message) => message.type() === 'error' && failures.push(new Error(message.text())));
    const chrome = await context.newCDPSession(tab);
    await chrome.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () => {
      const { metrics } = await chrome.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    await tab.goto(`${origin}/${id}/${mode === 'hydrate' ? count : 0}`);
    await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const before = await spent();
    await tab.evaluate(`import('/${id}.js').then(({ show }) => show('${mode}', ${count}))`);
    const time = (await spent()) - before;
    if (failures.length > 0) throw new AggregateError(failures, `${id} fails to ${mode}: ${failures[0].message}`);
    await chrome.send('HeapProfiler.collectGarbage');
    const { usedSize } = await chrome.send('Runtime.getHeapUsage');
    const elements = await tab.evaluate(() => document.querySelectorAll('#root *').length);
    return { time, heap: usedSize / 1e6, elements };
  } finally {
    await context.close();
  }
}

async function measure(browser, origin, mode, count, names, rounds, atMost) {
  const heaps = names.map(() => []);
  let elements = [];
  const results = await inTurn(
    names.map((name, index) => async () => {
      const shown = await show(browser, origin, candidates[name], mode, count);
      heaps[index].push(shown.heap);
      elements[index] = shown.elements;
      return shown.time;
    }),
    rounds,
  );
  return names.map((name, index) => ({
    views: String(count),
    what: mode,
    'built with': name,
    'main thread, ms': { value: results[index].figure, digits: 1 },
    'ratio to the limit': { value: results[index].ratio, atMost: name.startsWith('wirecodes') ? atMost : undefined },
    'heap, MB': { value: Math.min(...heaps[index]) },
    elements: { value: elements[index], digits: 0 },
  }));
}

export default async function client() {
  const { origin, stop } = await serve();
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('No Chromium: run `npm run browser`.');
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    const rows = [];
    for (const count of COUNTS) {
      for (const mode of ['hydrate', 'mount']) {
        rows.push(...(await measure(browser, origin, mode, count, Object.keys(ours), ROUNDS, 1.2)));
        const others = ['plain JSX, the limit', ...Object.keys(peers)];
        rows.push(...(await measure(browser, origin, mode, count, others, ROUNDS_OF_PEERS)).slice(1));
      }
    }
    return [await weigh(), rows];
  } finally {
    await browser.close();
    stop();
  }
}
