// Renders the views that a module has under a name, one after the other, whenever it is asked to; answers with the CPU
// time of each in microseconds.
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { isQuick } from './measure.mjs';

// Both, for V8 to have optimised what it will: CPU time in microseconds, and how often each view is rendered.
const WARM_UP = isQuick ? 0 : 2_000_000;
const WARM_UP_TIMES = isQuick ? 0 : 40;
const BATCH = 20_000;

const [name, ...addresses] = process.argv.slice(2);
const renderers = { renderToString, renderToStaticMarkup };
const modules = [];
for (const address of addresses) modules.push({ views: (await import(address)).cases[name], next: 0 });

function cpuTime(render, module, count) {
  const start = process.cpuUsage();
  for (let done = 0; done < count; done++) {
    render(module.views[module.next]());
    module.next = (module.next + 1) % module.views.length;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

const start = process.cpuUsage();
let left = WARM_UP_TIMES * Math.max(...modules.map(({ views }) => views.length));
do {
  for (const render of Object.values(renderers)) for (const module of modules) cpuTime(render, module, 1);
} while (--left > 0 || process.cpuUsage(start).user < WARM_UP * modules.length);
const counts = modules.map((module) => Math.max(1, Math.round(BATCH / cpuTime(renderToString, module, 5))));

process.on('message', ({ renderer, index }) => {
  process.send(cpuTime(renderers[renderer], modules[index], counts[index]));
});
process.send('ready');
