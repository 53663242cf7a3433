// Provokes each failure, keeps what each client makes of it, and writes failures.json and lines.jsonl.
// Arguments are ids of groups, failures or clients: the rest of the files stays as it is.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newAuthority } from './certificates.mjs';
import { allCauses } from './causes.mjs';
import { enterNamespace, furnish } from './namespace.mjs';
import { startNameServer } from './nameServer.mjs';
import { allPrograms } from './programs.mjs';
import { linesOf, shorten } from './readings.mjs';

const PATIENCE = 20_000;
const NAMES = '/srv/tmp/names.json';
const results = join(import.meta.dirname, 'failures.json');
const texts = join(import.meta.dirname, 'lines.jsonl');

// Nothing else of the environment: a proxy would be measured in the clients' place.
const baseEnv = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/srv/home',
  LANG: 'C.UTF-8',
  NAMES,
  TRUSTS: '/etc/ssl/certs/bench.pem',
  NODE_EXTRA_CA_CERTS: '/etc/ssl/certs/bench.pem',
  DENO_CERT: '/etc/ssl/certs/bench.pem',
};

const status = enterNamespace();
if (status !== undefined) {
  spawnSync(join(import.meta.dirname, '../../node_modules/.bin/oxfmt'), [results], { stdio: 'inherit' });
  process.exit(status);
}

// The first number with a dot in what the program says of its version, or the version as it stands.
function versionOf({ version }) {
  if (typeof version === 'string') return version;
  const { stdout, stderr } = spawnSync(version[0], version.slice(1), { encoding: 'utf8' });
  return /\d+(?:\.\d+)+(?:p\d+)?/.exec(`${stdout}\n${stderr}`)?.[0];
}

// What differs from one run to the next: ports of the client, addresses in memory, process numbers, times.
const settle = (text) =>
  text
    .replaceAll(/(?<=(?:127\.0\.0\.1|10\.0\.0\.1|\[::1\]|localhost):)(?:3[2-9]|[45]\d|6[0-5])\d{3}\b/g, '54321')
    .replaceAll(/(?<=port )(?:3[2-9]|[45]\d|6[0-5])\d{3}\b/g, '54321')
    .replaceAll(/\b0x[\da-f]{9,16}\b/g, '0x7f3a5c1d2e80')
    .replaceAll(/(?<=\n?)[\dA-F]{12,16}(?=:error:)/g, '40E7A3B1C57F0000');

const commandFor = (client, failure) =>
  failure.clientCertificate && !client.takesCertificate ? undefined : client.run(failure);

async function run(client, failure) {
  const command = commandFor(client, failure);
  if (!command) return undefined;
  rmSync(NAMES, { force: true });
  // npm answers from its cache.
  rmSync('/srv/home/.npm', { recursive: true, force: true });
  const limits = failure.files ? ['prlimit', `--nofile=${failure.files}`] : [];
  const user = failure.user
    ? ['setpriv', '--reuid=65534', '--clear-groups', '--inh-caps=-all', '--bounding-set=-all']
    : [];
  const [program, ...args] = [...user, ...limits, ...command];
  const child = spawn(program, args, { env: { ...baseEnv, ...client.env }, cwd: '/srv/app', detached: true });
  child.stdin.on('error', () => {}).end();
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
  let silent = false;
  const timer = setTimeout(() => {
    silent = true;
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // It has ended; what it started holds its output open.
    }
    child.stdout.destroy();
    child.stderr.destroy();
  }, client.patience ?? PATIENCE);
  const [exit] = await once(child, 'close');
  clearTimeout(timer);
  const printed = settle(Buffer.concat(parts).toString());
  const names = existsSync(NAMES) ? JSON.parse(settle(readFileSync(NAMES, 'utf8'))) : undefined;
  return { command: command.join(' '), exit, ...(silent && { silent }), ...(names && { names }), printed };
}

const named = process.argv.slice(2);
const trusted = await newAuthority();
const unknown = await newAuthority({ name: 'CN=Unknown authority' });
furnish(trusted.ca);
const nameServer = await startNameServer();
const causes = await allCauses({ trusted, unknown });
const programs = await allPrograms();

for (const id of named) {
  if (id in programs || causes.some((one) => one.id === id || one.group === id)) continue;
  throw new Error(`wirecodes: bench/observed knows no failure, group or client "${id}"`);
}
const chooses = (list) => list.some((id) => named.includes(id));
const failuresNamed = chooses(causes.flatMap(({ id, group }) => [id, group]));
const clientsNamed = chooses(Object.keys(programs));

const clients = {};
for (const [id, client] of Object.entries(programs)) {
  if (clientsNamed && !named.includes(id)) continue;
  const version = versionOf(client);
  if (!version) console.log(`${client.name}: not installed, left out`);
  else clients[id] = { name: client.name, what: client.what, version };
}

// Puts what was measured in the place of what stands in both files: after each failure, so that a run that is ended keeps
// what it has.
function write(measured = {}) {
  const before = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { clients: {}, failures: [] };
  const whole = {
    measured: new Date().toISOString().slice(0, 10),
    clients: Object.fromEntries(Object.keys(programs).map((id) => [id, clients[id] ?? before.clients[id]])),
    failures: causes.map((failure) => {
      const { id, group, what, is } = failure;
      const all = { ...before.failures.find((one) => one.id === id)?.seen, ...measured[id] };
      const keys = Object.keys(programs).filter((key) => all[key] && commandFor(programs[key], failure));
      return { id, group, what, is, seen: Object.fromEntries(keys.map((key) => [key, all[key]])) };
    }),
  };
  const rows = existsSync(texts) ? readFileSync(texts, 'utf8').split('\n').filter(Boolean) : [];
  const lines = linesOf(
    whole,
    rows.map((row) => JSON.parse(row)),
  );
  writeFileSync(texts, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  for (const { seen } of whole.failures) {
    for (const observation of Object.values(seen)) {
      if (observation.printed === undefined) continue;
      observation.says = shorten(observation.printed);
      delete observation.printed;
    }
  }
  writeFileSync(results, `${JSON.stringify(whole, null, 2)}\n`);
  return lines.length;
}

for (const failure of causes) {
  const { id, group } = failure;
  if (failuresNamed && !named.includes(id) && !named.includes(group)) continue;
  nameServer.answer = failure.answer;
  const stop = await failure.start?.();
  const seen = {};
  for (const client of Object.keys(clients)) {
    const observation = await run(programs[client], failure);
    if (observation) seen[client] = observation;
  }
  await stop?.();
  write({ [id]: seen });
  console.log(`${group} ${id}: ${Object.keys(seen).length} clients`);
}
console.log(`${causes.length} failures, ${write()} lines`);
nameServer.stop();
process.exit();
