import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { renderToString } from 'react-dom/server';
import { jsx } from 'react/jsx-runtime';
import { weighPage } from '../scripts/weigh-page.mjs';
import { bundleForNode, define } from './bundle.mjs';
import { ours, peers, styles } from './candidates.mjs';

const KB = 1024;
const weighed = async (contents, external) =>
  (await weighPage(contents, import.meta.dirname, { define, external })) / KB;

async function styleSheet(id) {
  const { code } = await transform(styles[id], { loader: 'css', minify: true });
  return gzipSync(code, { level: 9 }).length / KB;
}

/** Bytes a character of its text, and elements a thousand characters. */
function densityOf(html) {
  const characters = html.replaceAll(/<[^>]*>/g, '').length;
  return [html.length / characters, ((html.match(/<[a-z]/g) ?? []).length / characters) * 1000];
}

const row = (what, value, atMost) => ({ 'a page loads': what, 'kB, gzip': { value, atMost } });

/** How heavy the HTML of the view is. */
export async function weighHtml() {
  const rows = [];
  for (const [what, id] of Object.entries({ ...ours, ...peers })) {
    const { Frame, View } = await import(await bundleForNode(id));
    const [bytes, elements] = densityOf(renderToString(jsx(Frame, { children: jsx(View, {}) })));
    const isOurs = Object.hasOwn(ours, what) && id !== 'limit';
    rows.push({
      'HTML of': what,
      'bytes a character': { value: bytes, ...(isOurs && { atMost: 2.6 }) },
      'elements a 1,000 characters': { value: elements, digits: 1, ...(isOurs && { atMost: 58 }) },
    });
  }
  return rows;
}

/** What a page loads, minified and compressed, with React apart. */
export async function weigh() {
  const checklist = `export { KeptChecklist } from '../dist/components/KeptChecklist.js'`;
  const tabs = `export { TabsFrame } from '../dist/components/TabsFrame.js'`;
  const view = `export { CompareView } from '../dist/index.js'`;
  const ready = `export { ComparisonView } from '../dist/index.js'`;
  const facts = `export { websocket } from '../dist/catalogs/websocket.js'`;
  const words = `export { en } from '../dist/locales/websocket/en/index.js'`;
  const html = renderToString((await import(await bundleForNode('wirecodes'))).View());
  const scripts = html.match(/<script.*?<\/script>|\son\w+=".*?"/g) ?? [];
  const rows = [
    row('wirecodes, from the server, as it is', scripts.join('').length / KB, 0),
    row('wirecodes, from the server, FixChecklist with storageKey', await weighed(checklist), 1.75),
    row('wirecodes, from the server, CompareTabs, Radix Tabs apart', await weighed(tabs, [/^@radix-ui/])),
    row('wirecodes, from the server, CompareTabs', await weighed(tabs), 9.75),
    row('wirecodes, ComparisonView in the browser, of a comparison that is ready', await weighed(ready), 4),
    row('wirecodes, the same without its checklist', await weighed(ready, [/\/FixChecklist\.js$/]), 4),
    row('wirecodes, CompareView in the browser, without facts and words', await weighed(view)),
    row('wirecodes, facts of WebSocket', await weighed(facts), 7.75),
    row('wirecodes, words of WebSocket in English', await weighed(words)),
    row('wirecodes, styles.css', await weighed(`import '../dist/styles.css'`), 6),
  ];
  for (const [what, id] of Object.entries({ ...ours, ...peers })) {
    const all = `export { Frame, View } from './views/${id}.js'`;
    rows.push(row(`${what}, all of the view in the browser`, await weighed(all)));
  }
  for (const [what, id] of Object.entries(peers)) {
    if (styles[id]) rows.push(row(`${what}, styles.css`, await styleSheet(id)));
  }
  return rows;
}
