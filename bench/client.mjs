// What a page of the view costs in a browser: what it loads, and what hydrating and mounting it takes.
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import { browserArgs, findBrowser } from '../scripts/find-browser.mjs';
import { bundleForNode, bundlePage } from './bundle.mjs';
import { candidates, laidOut, ours, peers, styles } from './candidates.mjs';
import { inTurn, isQuick, median } from './measure.mjs';
import { weigh, weighHtml } from './weigh.mjs';

const COUNTS = isQuick ? [1] : [1, 20, 200];
// A page of many views takes seconds, and five rounds tell.
const ROUNDS = 5;
// They are slow and far off: a few rounds tell, and a page of many views takes minutes and tells no more.
const ROUNDS_OF_PEERS = { 1: 3, 20: 3, 200: 0 };

// To the limit, which keeps no ticks: of the main thread and of the heap.
const targets = { wirecodes: [1.6, 1.4], ready: [1.6, 1.4], kept: [1.8, 1.5] };

/** Serves a page for every candidate and number of views: /id/count with its HTML, /id/0 with none; /id/count/bare without a style sheet. */
async function serve() {
  const files = new Map();
  for (const id of Object.values(candidates)) {
    const { page } = await import(await bundleForNode(`${id}Page`, `export { page } from './views/page.js'`, id));
    files.set(`/${id}.js`, ['text/javascript', await bundlePage(id)]);
    files.set(`/${id}.css`, ['text/css', styles[id] ?? '']);
    for (const count of [0, ...COUNTS]) {
      const html = count > 0 ? renderToString(page(count, () => undefined)) : '';
      for (const [bare, sheet] of [
        ['', `<link rel="stylesheet" href="/${id}.css">`],
        ['/bare', ''],
      ]) {
        files.set(`/${id}/${count}${bare}`, [
          'text/html',
          `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${sheet}<div id="root">${html}</div></html>`,
        ]);
      }
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
async function show(browser, origin, id, mode, count, bare) {
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
    await tab.goto(`${origin}/${id}/${mode === 'hydrate' ? count : 0}${bare ? '/bare' : ''}`);
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

async function measure(browser, origin, mode, count, names, rounds, bare = false) {
  const heaps = names.map(() => []);
  let elements = [];
  const results = await inTurn(
    names.map((name, index) => async () => {
      const shown = await show(browser, origin, candidates[name], mode, count, bare);
      heaps[index].push(shown.heap);
      elements[index] = shown.elements;
      return shown.time;
    }),
    rounds,
  );
  return names.map((name, index) => ({
    views: String(count),
    what: bare ? `${mode}, no sheet` : mode,
    'built with': name,
    'main thread, ms': { value: results[index].figure, digits: 1 },
    'to the limit': { value: results[index].ratio, atMost: targets[candidates[name]]?.[0] },
    'heap, MB': { value: median(heaps[index]) },
    'heap to the limit': { value: median(heaps[index]) / median(heaps[0]), atMost: targets[candidates[name]]?.[1] },
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
        for (const bare of [false, true])
          rows.push(
            ...(await measure(browser, origin, mode, count, Object.keys({ ...ours, ...laidOut }), ROUNDS, bare)),
          );
        if (ROUNDS_OF_PEERS[count] === 0) continue;
        const others = ['by hand, the limit', ...Object.keys(peers)];
        rows.push(...(await measure(browser, origin, mode, count, others, ROUNDS_OF_PEERS[count])).slice(1));
      }
    }
    return { tables: [await weigh(), await weighHtml(), rows], versions: { chromium: browser.version() } };
  } finally {
    await browser.close();
    stop();
  }
}
