// What the runtimes print that bring fetch and WebSocket: runtime.js <task> <URL> <seconds>
const [task, url, seconds] = globalThis.Deno ? Deno.args : process.argv.slice(2);

function note(error) {
  const names = [];
  for (let one = error; one instanceof Error && names.length < 5; one = one.cause) {
    const { name, message, code, errno } = one;
    names.push({ name, message, code, errno });
  }
  const text = JSON.stringify(names);
  if (globalThis.Deno) Deno.writeTextFileSync(Deno.env.get('NAMES'), text);
  else require('node:fs').writeFileSync(process.env.NAMES, text);
}

async function load() {
  const response = await fetch(url, seconds ? { signal: AbortSignal.timeout(seconds * 1000) } : {});
  console.log(response.status, response.statusText);
  console.log(await response.text());
}

async function open() {
  const socket = new WebSocket(url);
  socket.addEventListener('open', () => socket.send('hello'));
  socket.addEventListener('error', (event) => console.error('error', event.message));
  const event = await new Promise((resolve) => {
    socket.addEventListener('close', resolve);
  });
  console.log('closed', event.code, event.reason);
}

(task === 'fetch' ? load() : open()).catch((error) => {
  note(error);
  throw error;
});
