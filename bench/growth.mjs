// What happens with more: of cards on a page, of codes to find, of parts to write.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { http } from '../dist/catalogs/http.js';
import { websocket } from '../dist/catalogs/websocket.js';
import { findCode, listCodes } from '../dist/index.js';
import { en as httpEn } from '../dist/locales/http/en/index.js';
import { en } from '../dist/locales/websocket/en/index.js';
import { bundleForNode } from './bundle.mjs';
import { compareRendering } from './compareRendering.mjs';
import { inTurn, isQuick, median } from './measure.mjs';

const COUNTS = isQuick ? [10, 100] : [10, 100, 1000, 10_000];
// In MB. With V8's own, a page of 1000 cards outlives many collections, and how the heap happened to grow decides more
// than the code does: the limit even comes out slower than what it bounds.
const NURSERY = 512;

/** A module whose cases are pages of many cards, of those at an address. */
const bundlePages = (name, cards) =>
  bundleForNode(
    `${name}Pages`,
    `import { cases as given } from '${cards}';
     const page = (count) => <>{Array.from({ length: count }, (_, index) => given.cards[index % given.cards.length]())}</>;
     export const cases = Object.fromEntries(${JSON.stringify(COUNTS)}.map((count) => [String(count), [() => page(count)]]));`,
  );

async function renderCards() {
  const addresses = [];
  for (const name of ['limit', 'cards']) addresses.push(await bundlePages(name, await bundleForNode(name)));
  const rows = [];
  let first;
  for (const count of COUNTS) {
    const { renderToString } = await compareRendering(addresses, String(count), {
      rounds: count > 1000 ? 4 : 15,
      times: 5,
      execArgv: [`--min-semi-space-size=${NURSERY}`, `--max-semi-space-size=${NURSERY}`],
    });
    first ??= renderToString;
    renderToString.forEach(({ figure, ratio }, index) => {
      rows.push({
        cards: String(count),
        'built with': index === 0 ? 'by hand, the limit' : 'wirecodes',
        'a card, µs': { value: figure / count, digits: 1 },
        'to the limit': { value: ratio, ...(index > 0 && { atMost: 1.5 }) },
        'growth since 10 cards, to that of the limit': {
          value: ratio / first[index].ratio,
          ...(index > 0 && { atMost: 1.2 }),
        },
      });
    });
  }
  return rows;
}

function cpuTime(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) * 1000;
}

/** Known codes, ranges, and numbers that are no code at all, all of them again and again. */
function find(count) {
  for (let index = 0; index < count; index++) findCode(websocket, index % 70_000, en);
}

async function findCodes() {
  const cases = [
    ['findCode, 100,000 numbers', 100_000, () => find(100_000)],
    ['findCode, 1,000,000 numbers', 1_000_000, () => find(1_000_000)],
    ['listCodes of WebSocket', Object.keys(websocket.codes).length, () => listCodes(websocket, en)],
    ['listCodes of HTTP', Object.keys(http.codes).length, () => listCodes(http, httpEn)],
  ];
  find(1_000_000);
  const results = await inTurn(
    cases.map(([, count, work]) => () => {
      const times = Math.max(1, Math.round(100_000 / count));
      return (
        cpuTime(() => {
          for (let time = 0; time < times; time++) work();
        }) /
        count /
        times
      );
    }),
    15,
  );
  return cases.map(([what], index) => ({
    codes: what,
    'a code, ns': { value: results[index].figure, digits: 0 },
    ...(index < 2 && { 'to 100,000': { value: results[index].ratio, ...(index > 0 && { atMost: 1.2 }) } }),
  }));
}

const run = promisify(execFile);
const command = join(import.meta.dirname, '../dist/cli/wirecodes.js');
const sayTime = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('CPU', user + system); });`,
)}`;

// To see that it runs, the parts of one protocol do.
const options = [
  '--import',
  sayTime,
  command,
  'export',
  '--format',
  'html',
  ...(isQuick ? ['--protocol', 'grpc'] : []),
];

/** Writes the parts of all codes and of some pairs: the CPU time of a part, and parts a second. */
async function exportParts(pairs) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const start = performance.now();
    const { stderr } = await run(process.execPath, [...options, '--out', folder, '--pairs', pairs]);
    const seconds = (performance.now() - start) / 1000;
    const files = await readdir(folder, { recursive: true });
    const parts = files.filter((file) => file.endsWith('.html')).length;
    return { time: Number(/CPU (\d+)/.exec(stderr)[1]) / 1000 / parts, rate: parts / seconds, parts };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function exportAll() {
  const cases = ['worded', 'all'].map((pairs) => ({ pairs, rates: [], parts: 0 }));
  const results = await inTurn(
    cases.map((one) => async () => {
      const { time, rate, parts } = await exportParts(one.pairs);
      one.rates.push(rate);
      one.parts = parts;
      return time;
    }),
    3,
  );
  return cases.map(({ pairs, rates, parts }, index) => ({
    export: `--pairs ${pairs}`,
    parts: { value: parts, digits: 0 },
    'CPU of a part, ms': { value: results[index].figure },
    'to worded': { value: results[index].ratio },
    'parts a second, by the clock': { value: median(rates), digits: 0 },
  }));
}

export default async function growth() {
  return { tables: [await renderCards(), await findCodes(), await exportAll()] };
}
