// Server rendering, against plain JSX of the same HTML.
import { renderToStaticMarkup } from 'react-dom/server';
import { bundleForNode } from './bundle.mjs';
import { peers } from './candidates.mjs';
import { compareRendering } from './compareRendering.mjs';
import { toLimit } from './limit.mjs';

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

async function compare(name, candidates) {
  const addresses = candidates.map(({ address }) => address);
  const { renderToString: strings, renderToStaticMarkup: markup } = await compareRendering(addresses, name, {
    rounds: 40,
  });
  return candidates.map(({ what, atMost }, index) => ({
    page: name,
    'built with': what,
    'renderToString, µs': { value: strings[index].figure, digits: 0 },
    'to the limit': { value: strings[index].ratio, atMost },
    'renderToStaticMarkup, µs': { value: markup[index].figure, digits: 0 },
    'to its limit': { value: markup[index].ratio, atMost },
  }));
}

const bundlePeer = (module) =>
  bundleForNode(
    module,
    `import { Frame, View } from './views/${module}.js';
     export const cases = { '${PEERS_CASE}': [() => <Frame><View /></Frame>] };`,
  );

export default async function render() {
  const addresses = { limit: await bundleForNode('limit'), cases: await bundleForNode('cases') };
  const { cases } = await import(addresses.cases);
  const { 'all in turn': all, ...single } = cases;
  addresses.limitOfAll = await bundleForNode('limitOfAll', toLimit({ 'all in turn': all }));
  for (const limit of ['limit', 'limitOfAll']) assertSame((await import(addresses[limit])).cases, cases);

  const ours = { what: 'wirecodes', address: addresses.cases, atMost: 1.15 };
  const others = [];
  for (const [what, module] of Object.entries(peers)) others.push({ what, address: await bundlePeer(module) });

  const rows = [];
  for (const name of Object.keys(single)) {
    const limit = { what: 'plain JSX, the limit', address: addresses.limit };
    rows.push(...(await compare(name, [limit, ours, ...(name === PEERS_CASE ? others : [])])));
  }
  const limit = { what: 'plain JSX, the limit', address: addresses.limitOfAll };
  rows.push(...(await compare('all in turn', [limit, ours])));
  return { tables: [rows] };
}
