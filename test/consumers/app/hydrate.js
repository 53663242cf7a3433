// Hydrates the server's HTML with the bundle of a bundler, ticks a box, and says what the page then keeps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { renderToString } from 'react-dom/server';
import { view } from './view.js';

const [, , bundler] = process.argv;
const { window } = new JSDOM(`<!doctype html><div id="root">${renderToString(view)}</div>`, {
  url: 'http://localhost/',
  runScripts: 'outside-only',
});
const box = window.document.querySelector('[data-code="1006"] [data-part=step] input');
window.eval(readFileSync(join(import.meta.dirname, 'built', bundler, 'client.js'), 'utf8'));
// Nothing of the page changes when it hydrates: only then it keeps what is ticked.
for (let waited = 0; window.localStorage.length === 0 && waited < 10_000; waited += 50) {
  box.checked = false;
  box.click();
  await setTimeout(50);
}
console.log(JSON.stringify(Object.entries(window.localStorage)), window.document.contains(box));
