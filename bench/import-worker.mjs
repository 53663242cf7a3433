// Imports a module, and says what that took: CPU time in ms, memory in MB.
globalThis.gc();
const memory = process.memoryUsage();
const start = process.cpuUsage();
await import(process.argv[2]);
const { user, system } = process.cpuUsage(start);
globalThis.gc();
const after = process.memoryUsage();
process.send({
  time: (user + system) / 1000,
  heap: (after.heapUsed - memory.heapUsed) / 1e6,
  rss: (after.rss - memory.rss) / 1e6,
});
