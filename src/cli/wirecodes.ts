#!/usr/bin/env node
import process from 'node:process';
import { CommandError } from './CommandError.js';
import { run } from './run.js';
import { say } from './say.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may stop reading: `wirecodes list http | head`.
  if (error.code === 'EPIPE') process.exit();
  say(`wirecodes: ${error.message}`);
  process.exit(1);
});
// What is said to nobody is no reason to stop.
process.stderr.on('error', () => {});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof CommandError || (error instanceof Error && 'syscall' in error);
  if (!isExpected) throw error;
  say(`wirecodes: ${error.message}`);
  process.exitCode = error instanceof CommandError ? error.status : 1;
}
