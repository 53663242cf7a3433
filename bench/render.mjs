// Server rendering, against the limit.
import { bundleForNode } from './bundle.mjs';
import { peers } from './candidates.mjs';
import { compareRendering } from './compareRendering.mjs';

const PEERS_CASE = '1005 and 1006';

/** The rows of the limit and of a candidate for a page. */
async function compare(page, limit, { what, address, atMost }, apart = false) {
  const { renderToString: strings, renderToStaticMarkup: markup } = await compareRendering([limit, address], page, {
    rounds: 40,
    apart,
  });
  return ['by hand, the limit', what].map((builtWith, index) => ({
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

  const ours = { what: 'wirecodes', address: addresses.cases, atMost: 1.5 };
  const apart = { what: 'wirecodes, each alone in a process', address: addresses.cases };

  const rows = [];
  for (const page of Object.keys(cases)) {
    rows.push(...(await compare(page, addresses.limit, ours)));
    if (page === 'all in turn') continue;
    rows.push((await compare(page, addresses.limit, apart, true))[1]);
    if (page !== PEERS_CASE) continue;
    for (const [what, module] of Object.entries(peers)) {
      rows.push((await compare(page, addresses.limit, { what, address: await bundlePeer(module) }))[1]);
    }
  }
  return { tables: [rows] };
}
