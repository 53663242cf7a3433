// Server rendering, against plain JSX of the same HTML.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundleForNode } from './bundle.mjs';
import { toLimit } from './limit.mjs';
import { inTurn, median } from './measure.mjs';
import { peers } from './peers.mjs';

const LAUNCHES = 3;
const ROUNDS = 60;
const PEERS_CASE = '1005 and 1006';

/** The limit refuses to be compared with a view whose HTML is another. */
function assertSame(limit, views) {
  for (const [name, makers] of Object.entries(limit)) {
    if (makers.every((make, index) => renderToStaticMarkup(make()) === renderToStaticMarkup(views[name][index]()))) {
      continue;
    }
    throw new Error(
      `The limit of '${name}' does not give the view's HTML. Renew it: npm run limit --prefix bench. Then read what changed.`,
    );
  }
}

/** A process of its own for each candidate, so that none spoils what V8 learnt from another. */
async function start(address, name) {
  const worker = fork(join(import.meta.dirname, 'render-worker.mjs'), [address, name]);
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

async function measureOnce(candidates, name) {
  const workers = await Promise.all(candidates.map(({ address }) => start(address, name)));
  const results = {};
  for (const renderer of ['renderToString', 'renderToStaticMarkup']) {
    results[renderer] = await inTurn(
      workers.map(
        ({ ask }) =>
          () =>
            ask(renderer),
      ),
      ROUNDS,
    );
  }
  await Promise.all(workers.map(({ stop }) => stop()));
  return results;
}

async function measure(name, candidates) {
  const launches = [];
  for (let launch = 0; launch < LAUNCHES; launch++) launches.push(await measureOnce(candidates, name));
  return candidates.map(({ what, atMost }, index) => {
    const middle = (renderer, key) => median(launches.map((results) => results[renderer][index][key]));
    return {
      page: name,
      'built with': what,
      'renderToString, µs': { value: middle('renderToString', 'figure'), digits: 0 },
      'ratio to the limit': { value: middle('renderToString', 'ratio'), atMost },
      'renderToStaticMarkup, µs': { value: middle('renderToStaticMarkup', 'figure'), digits: 0 },
      'its ratio': { value: middle('renderToStaticMarkup', 'ratio'), atMost },
    };
  });
}

const bundlePeer = (module) =>
  bundleForNode(
    module,
    `import { Frame, View } from './views/${module}.js';
     export const cases = { '${PEERS_CASE}': [() => <Frame><View /></Frame>] };`,
  );

export default async function render() {
  const addresses = { limit: await bundleForNode('limit'), wirecodes: await bundleForNode('wirecodes') };
  const { cases } = await import(addresses.wirecodes);
  const { 'all in turn': all, ...single } = cases;
  addresses.limitOfAll = await bundleForNode('limitOfAll', toLimit({ 'all in turn': all }));
  for (const limit of ['limit', 'limitOfAll']) assertSame((await import(addresses[limit])).cases, cases);

  const ours = { what: 'wirecodes', address: addresses.wirecodes, atMost: 1.15 };
  const others = [];
  for (const [what, module] of Object.entries(peers)) others.push({ what, address: await bundlePeer(module) });

  const rows = [];
  for (const name of Object.keys(single)) {
    const limit = { what: 'plain JSX, the limit', address: addresses.limit };
    rows.push(...(await measure(name, [limit, ours, ...(name === PEERS_CASE ? others : [])])));
  }
  const limit = { what: 'plain JSX, the limit', address: addresses.limitOfAll };
  rows.push(...(await measure('all in turn', [limit, ours])));
  return [rows];
}
