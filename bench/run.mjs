// npm run bench -- [render] [--check | --quick]: measures, prints tables and keeps the figures in results.
import { parseArgs } from 'node:util';
import { keep, print } from './report.mjs';

const ALL = ['render', 'client', 'growth', 'import'];

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' }, quick: { type: 'boolean' } },
  allowPositionals: true,
});
const stranger = positionals.find((name) => !ALL.includes(name));
if (stranger !== undefined) {
  console.error(`There is no bench '${stranger}'. There are: ${ALL.join(', ')}.`);
  process.exit(2);
}

process.env.NODE_ENV = 'production';
if (values.quick) process.env.BENCH_QUICK = '1';
let missed = 0;
for (const name of positionals.length > 0 ? positionals : ALL) {
  console.error(`Measuring: ${name}`);
  const figures = await (await import(`./${name}.mjs`)).default();
  print(name, figures);
  if (!values.quick) missed += keep(name, figures);
}
if (missed > 0) console.log(`\n${missed} targets missed.`);
if (values.check && missed > 0) process.exitCode = 1;
