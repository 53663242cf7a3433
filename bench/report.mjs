import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const read = (path) => JSON.parse(readFileSync(join(here, path), 'utf8'));

const isMissed = ({ value, atMost }) => atMost !== undefined && value > atMost;

function toText(cell) {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  const { value, digits = 2, atMost } = cell;
  const figure = value.toFixed(digits);
  if (atMost === undefined) return figure;
  return `${figure} ${isMissed(cell) ? '✗ MISSED' : '✓'} (at most ${atMost})`;
}

/** Rows as a table of Markdown. */
function toTable(rows) {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const cells = [names, ...rows.map((row) => names.map((name) => toText(row[name])))];
  const widths = names.map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const isNumber = names.map((name) => rows.some((row) => typeof row[name] === 'object'));
  const line = (texts) =>
    `| ${texts.map((text, column) => (isNumber[column] ? text.padStart(widths[column]) : text.padEnd(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(names), rule, ...cells.slice(1).map(line)].join('\n');
}

const rounded = (cell) =>
  typeof cell === 'object' ? { ...cell, value: Number(cell.value.toPrecision(4)), digits: undefined } : cell;

/** Prints the tables of a bench. */
export function print(name, { tables }) {
  console.log(`\n## ${name}\n\n${tables.map(toTable).join('\n\n')}`);
}

/** Keeps the tables of a bench in results and README.md, and returns how many targets were missed. */
export function keep(name, { tables, versions }) {
  const kept = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    cores: availableParallelism(),
    versions: { wirecodes: read('../package.json').version, ...read('package.json').dependencies, ...versions },
    tables: tables.map((rows) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, rounded(cell)]))),
    ),
  };
  mkdirSync(join(here, 'results'), { recursive: true });
  writeFileSync(join(here, 'results', `${name}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  const readme = readFileSync(join(here, 'README.md'), 'utf8');
  const place = new RegExp(`(?<=<!-- ${name} -->\n)[^]*?(?=<!-- / -->)`);
  writeFileSync(
    join(here, 'README.md'),
    readme.replace(place, () => `\n${tables.map(toTable).join('\n\n')}\n\n`),
  );
  return tables.flat().flatMap(Object.values).filter(isMissed).length;
}
