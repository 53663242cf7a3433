// Measures what each client reports in each case, and writes results.json.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allCases } from './cases.mjs';
import { newAuthority } from './certificates.mjs';
import { startClients } from './clients.mjs';

const PATIENCE = 40_000;

async function within(milliseconds, promise) {
  let timer;
  const silence = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer));
}

async function observe(client, { id, start, task, leaves, timed }) {
  const server = await start();
  const whole = { patience: PATIENCE, ...task, url: server.url };
  try {
    const { seconds, ...report } = (await (leaves ? client.leave(id, whole) : client.run(whole))) ?? {};
    if (timed) report.seconds = seconds;
    // What differs from one run to the next: ports, addresses in memory, times.
    if (report.error) report.error = report.error.trim().replaceAll(/(?<=:)\d{4,5}\b|\b[\dA-F]{10,}\b/g, '…');
    if (leaves || (report.opened && !report.threw)) {
      const since = Date.now();
      report.serverSaw = await within(whole.patience, server.saw);
      if (timed && leaves) report.seconds = Math.round((Date.now() - since) / 1000);
    }
    return report;
  } finally {
    server.stop();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'observed-'));
const authority = await newAuthority();
const clients = Object.entries(await startClients({ ca: authority.ca, folder }));
const cases = allCases(authority);

try {
  // Each client takes one case after the other, all clients at the same time.
  const observations = new Map(
    await Promise.all(
      clients.map(async ([key, client]) => {
        const seen = {};
        for (const one of cases) if (!one.leaves || client.leave) seen[one.id] = await observe(client, one);
        console.log(`${client.name} ${client.version}: ${Object.keys(seen).length} cases`);
        return [key, seen];
      }),
    ),
  );

  const results = {
    measured: new Date().toISOString().slice(0, 10),
    clients: Object.fromEntries(clients.map(([key, { name, version }]) => [key, { name, version }])),
    cases: cases.map(({ id, group, what }) => ({
      id,
      group,
      what,
      // A client without the case has no key: JSON leaves undefined out.
      seen: Object.fromEntries(clients.map(([key]) => [key, observations.get(key)[id]])),
    })),
  };
  // An observation a line: that is how a change in it reads best.
  const json = JSON.stringify(results, null, 2).replaceAll(/\{[^{}]*\}/g, (object) =>
    object.replaceAll(/\s*\n\s*/g, ' '),
  );
  writeFileSync(join(import.meta.dirname, 'results.json'), `${json}\n`);
} finally {
  for (const [, client] of clients) await client.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();
