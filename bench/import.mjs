// What it takes to import each entry point in a Node that has just started.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTurn, median } from './measure.mjs';

const ROUNDS = 11;
const root = join(import.meta.dirname, '..');

/** The modules that the package exports, by what one writes to import them. */
function entryPoints() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(exports).flatMap(([name, target]) => {
    const file = target.default ?? target;
    if (!file.endsWith('.js')) return [];
    const specifier = name.replace('.', 'wirecodes');
    if (!file.includes('*')) return [[specifier, file]];
    const folder = file.slice(0, file.indexOf('*'));
    return readdirSync(join(root, folder))
      .filter((entry) => entry.endsWith('.js'))
      .map((entry) => [specifier.replace('*', entry.slice(0, -3)), folder + entry]);
  });
}

async function importAlone(address) {
  const worker = fork(join(import.meta.dirname, 'import-worker.mjs'), [address], { execArgv: ['--expose-gc'] });
  const ended = once(worker, 'exit').then(() => {
    throw new Error(`${address} cannot be imported; see above.`);
  });
  const [report] = await Promise.race([once(worker, 'message'), ended]);
  await ended.catch(() => undefined);
  return report;
}

export default async function imports() {
  const modules = [
    ['react', import.meta.resolve('react')],
    ['an empty module', 'data:text/javascript,'],
    ...entryPoints().map(([specifier, file]) => [specifier, pathToFileURL(join(root, file)).href]),
  ];
  const memory = modules.map(() => []);
  const results = await inTurn(
    modules.map(([, address], index) => async () => {
      const { time, ...rest } = await importAlone(address);
      memory[index].push(rest);
      return time;
    }),
    ROUNDS,
  );
  const rows = modules.map(([specifier], index) => ({
    import: specifier,
    'CPU, ms': { value: results[index].figure, digits: 1 },
    'to react': { value: results[index].ratio },
    'heap, MB': { value: median(memory[index].map(({ heap }) => heap)) },
    'RSS, MB': { value: median(memory[index].map(({ rss }) => rss)), digits: 1 },
  }));
  return { tables: [rows] };
}
