import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseCatalog, parseLocale, type Problem } from '../define/index.js';
import type { Messages } from '../model.js';
import { nearestLanguage } from '../nearestLanguage.js';
import { protocols, type Protocol } from '../protocols.js';
import { oneLine } from '../text/oneLine.js';
import { CommandError } from './CommandError.js';
import type { Arguments } from './readArguments.js';
import { say } from './say.js';

/** Says what is wrong with a catalog, and with words for it: every problem on a line, with its path and how to fix it. */
export async function check({ words }: Arguments): Promise<number> {
  const [catalogFile, localeFile, ...more] = words;
  if (catalogFile === undefined || more.length > 0) {
    throw new CommandError('check takes a catalog and perhaps a locale: check my-catalog.json my-locale.json.');
  }
  const catalog = parseCatalog(readJson(catalogFile));
  if (!catalog.value) return report(catalogFile, catalog.problems);
  if (localeFile === undefined) return praise(catalogFile);
  const data = readJson(localeFile);
  const locale = parseLocale(catalog.value, data, await messagesFor(data));
  return locale.value ? praise(catalogFile, localeFile) : report(localeFile, locale.problems);
}

/** The interface's words, which a locale may leave out in a language that is spoken here. */
async function messagesFor(data: unknown): Promise<Messages | undefined> {
  if (typeof data !== 'object' || data === null || !('lang' in data)) return undefined;
  const lang = typeof data.lang === 'string' ? nearestLanguage(data.lang) : undefined;
  if (lang === undefined) return undefined;
  // They are the same in every protocol.
  const speaker = Object.values<Protocol>(protocols).find(({ languages }) => languages.includes(lang));
  return (await speaker?.locale(lang))?.messages;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`cannot read ${file}: ${(error as Error).message}.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(`${file} is no JSON: ${(error as Error).message}.`, 1);
  }
}

function report(file: string, problems: readonly Problem[]): number {
  for (const { path, message, mend } of problems) {
    print(`${file}: ${path === '' ? '' : `${path}: `}${message} ${mend}`);
  }
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
