import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inTurn, isQuick, median } from './measure.mjs';

const RENDERERS = ['renderToString', 'renderToStaticMarkup'];

/** A process that renders what some modules have under a name. */
async function start(addresses, name, execArgv) {
  const worker = fork(join(import.meta.dirname, 'render-worker.mjs'), [name, ...addresses], { execArgv });
  const ended = once(worker, 'exit').then(() => {
    throw new Error('A process that renders has ended; see above.');
  });
  const answer = async () => (await Promise.race([once(worker, 'message'), ended]))[0];
  await answer();
  return {
    ask(renderer, index) {
      worker.send({ renderer, index });
      return answer();
    },
    async stop() {
      worker.kill();
      await ended.catch(() => undefined);
    },
  };
}

async function launch(addresses, name, { rounds, apart, execArgv }) {
  const groups = apart ? addresses.map((address) => [address]) : [addresses];
  const workers = await Promise.all(groups.map((group) => start(group, name, execArgv)));
  const measuresOf = (renderer) =>
    groups.flatMap((group, place) => group.map((_, index) => () => workers[place].ask(renderer, index)));
  const results = {};
  for (const renderer of RENDERERS) results[renderer] = await inTurn(measuresOf(renderer), rounds);
  await Promise.all(workers.map(({ stop }) => stop()));
  return results;
}

/**
 * Renders the views that some modules have under a name, in turn: in one process, as a server does that has more than one
 * page; or `apart`, each in its own, where V8 fits React to that view alone. Gives for each renderer and module the µs of
 * a view and the ratio to the first module: the median of several launches, since V8 does not optimise twice alike.
 */
export async function compareRendering(addresses, name, { rounds, times = 3, apart = false, execArgv = [] }) {
  const launches = [];
  for (let count = 0; count < (isQuick ? 1 : times); count++)
    launches.push(await launch(addresses, name, { rounds, apart, execArgv }));
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
