import process from 'node:process';
import type { Problem } from '../define/index.js';
import { oneLine } from '../text/oneLine.js';
import { CommandError } from './CommandError.js';
import { parseCatalogFile, parseLocaleFile, problemLine } from './parseFiles.js';
import type { Arguments } from './readArguments.js';
import { say } from './say.js';

/** Says what is wrong with a catalog, and with words for it: every problem on a line, with its path and how to fix it. */
export async function check({ words }: Arguments): Promise<number> {
  const [catalogFile, localeFile, ...more] = words;
  if (catalogFile === undefined || more.length > 0) {
    throw new CommandError('check takes a catalog and perhaps a locale: check my-catalog.json my-locale.json.');
  }
  const catalog = parseCatalogFile(catalogFile);
  if (!catalog.value) return report(catalogFile, catalog.problems);
  if (localeFile === undefined) return praise(catalogFile);
  const locale = await parseLocaleFile(catalog.value, localeFile);
  return locale.value ? praise(catalogFile, localeFile) : report(localeFile, locale.problems);
}

function report(file: string, problems: readonly Problem[]): number {
  for (const problem of problems) print(problemLine(file, problem));
  say(`wirecodes: ${problems.length === 1 ? 'one problem' : `${problems.length} problems`} in ${file}.`);
  return 1;
}

function praise(...files: readonly string[]): number {
  for (const file of files) print(`${file} is sound.`);
  return 0;
}

/** The name of a file may hold escapes that a terminal obeys. */
function print(line: string): void {
  process.stdout.write(`${oneLine(line)}\n`);
}
