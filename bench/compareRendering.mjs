import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inTurn, median } from './measure.mjs';

const RENDERERS = ['renderToString', 'renderToStaticMarkup'];

/** A process of its own for each candidate, so that none spoils what V8 learnt from another. */
async function start(address, name, execArgv) {
  const worker = fork(join(import.meta.dirname, 'render-worker.mjs'), [address, name], { execArgv });
  const ended = once(worker, 'exit').then(() => {
    throw new Error('A process that renders has ended; see above.');
  });
  const answer = async () => (await Promise.race([once(worker, 'message'), ended]))[0];
  await answer();
  return {
    ask(renderer) {
      worker.send(renderer);
      return answer();
    },
    async stop() {
      worker.kill();
      await ended.catch(() => undefined);
    },
  };
}

async function launch(addresses, name, rounds, execArgv) {
  const workers = await Promise.all(addresses.map((address) => start(address, name, execArgv)));
  const results = {};
  for (const renderer of RENDERERS) {
    results[renderer] = await inTurn(
      workers.map(
        ({ ask }) =>
          () =>
            ask(renderer),
      ),
      rounds,
    );
  }
  await Promise.all(workers.map(({ stop }) => stop()));
  return results;
}

/**
 * Renders the views that some modules have under a name, in turn. Gives for each renderer and module the µs of a view
 * and the ratio to the first module: the median of several launches, since V8 does not optimise twice alike.
 */
export async function compareRendering(addresses, name, { rounds, times = 3, execArgv = [] }) {
  const launches = [];
  for (let count = 0; count < times; count++) launches.push(await launch(addresses, name, rounds, execArgv));
  const middle = (renderer, index, key) => median(launches.map((results) => results[renderer][index][key]));
  return Object.fromEntries(
    RENDERERS.map((renderer) => [
      renderer,
      addresses.map((_, index) => ({
        figure: middle(renderer, index, 'figure'),
        ratio: middle(renderer, index, 'ratio'),
      })),
    ]),
  );
}
