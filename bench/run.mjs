// npm run bench -- [render] [--check]: measures, prints tables and keeps the figures in results.
import { parseArgs } from 'node:util';
import { report } from './report.mjs';

const ALL = ['render', 'client', 'growth', 'import'];

const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
const stranger = positionals.find((name) => !ALL.includes(name));
if (stranger !== undefined) {
  console.error(`There is no bench '${stranger}'. There are: ${ALL.join(', ')}.`);
  process.exit(2);
}

process.env.NODE_ENV = 'production';
let missed = 0;
for (const name of positionals.length > 0 ? positionals : ALL) {
  console.error(`Measuring: ${name}`);
  missed += report(name, await (await import(`./${name}.mjs`)).default());
}
if (missed > 0) console.log(`\n${missed} targets missed.`);
if (values.check && missed > 0) process.exitCode = 1;
