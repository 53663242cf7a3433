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

/** The rows of the limit and of a candidate for a page. */
async function compare(page, limit, { what, address, atMost }, apart = false) {
  const { renderToString: strings, renderToStaticMarkup: markup } = await compareRendering([limit, address], page, {
    rounds: 40,
    apart,
  });
  return ['plain JSX, the limit', what].map((builtWith, index) => ({
    page,
    'built with': builtWith,
    'renderToString, µs': { value: strings[index].figure, digits: 0 },
    'to the limit': { value: strings[index].ratio, atMost: index === 0 ? undefined : atMost },
    'renderToStaticMarkup, µs': { value: markup[index].figure, digits: 0 },
    'to its limit': { value: markup[index].ratio, atMost: index === 0 ? undefined : atMost },
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
  const apart = { what: 'wirecodes, each alone in a process', address: addresses.cases };

  const rows = [];
  for (const page of Object.keys(single)) {
    rows.push(...(await compare(page, addresses.limit, ours)));
    rows.push((await compare(page, addresses.limit, apart, true))[1]);
    if (page !== PEERS_CASE) continue;
    for (const [what, module] of Object.entries(peers)) {
      rows.push((await compare(page, addresses.limit, { what, address: await bundlePeer(module) }))[1]);
    }
  }
  rows.push(...(await compare('all in turn', addresses.limitOfAll, ours)));
  return { tables: [rows] };
}
