#!/usr/bin/env node
import process from 'node:process';
import { oneLine } from '../text/oneLine.js';
import { CommandError } from './CommandError.js';
import { run } from './run.js';

// Whoever reads may stop reading: `wirecodes list http | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof CommandError || (error instanceof Error && 'syscall' in error);
  if (!isExpected) throw error;
  process.stderr.write(`wirecodes: ${oneLine(error.message)}\n`);
  process.exitCode = error instanceof CommandError ? error.status : 1;
}
