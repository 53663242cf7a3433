// Renders the views of a case, one after the other, whenever it is asked to; answers with the CPU time of each in
// microseconds.
import { renderToStaticMarkup, renderToString } from 'react-dom/server';

const WARM_UP = 2_000_000;
const BATCH = 20_000;

const [address, name] = process.argv.slice(2);
const views = (await import(address)).cases[name];
const renderers = { renderToString, renderToStaticMarkup };
let next = 0;

function cpuTime(render, count) {
  const start = process.cpuUsage();
  for (let done = 0; done < count; done++) {
    render(views[next]());
    next = (next + 1) % views.length;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / count;
}

const start = process.cpuUsage();
do for (const render of Object.values(renderers)) cpuTime(render, 1);
while (process.cpuUsage(start).user < WARM_UP);
const count = Math.max(1, Math.round(BATCH / cpuTime(renderToString, 5)));

process.on('message', (renderer) => process.send(cpuTime(renderers[renderer], count)));
process.send('ready');
