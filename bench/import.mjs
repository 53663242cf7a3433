// What it takes to import each entry point in a Node that has just started.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findEntryPoints } from '../scripts/entry-points.mjs';
import { inTurn, median } from './measure.mjs';

const ROUNDS = 11;
const root = join(import.meta.dirname, '..');

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
    ...[...findEntryPoints(root)]
      .filter(([, file]) => file.endsWith('.js'))
      .map(([specifier, file]) => [specifier, pathToFileURL(join(root, file)).href]),
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
